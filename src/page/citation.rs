//! How a figure is cited: who says what, where and when. It says nothing of people (`audit/pages.rs` holds it to that).

use super::Site;
use crate::figure::Figure;
use crate::locale::Locale;
use crate::locale::markdown;
use crate::locale::message::Messages;
use crate::survey::Survey;

/// "Example Drop-in Centre (2010): “Satisfaction with the centre”. How is the drop-in centre working for you? https://..."
///
/// The year is that in which the answers were given. The address stands only where the site has one.
pub(super) fn citation(site: &Site, survey: &Survey, locale: &Locale, figure: &Figure) -> String {
    let settings = &site.project.site;
    let who = settings.publisher.as_ref().map(|publisher| publisher.name.clone());
    let who = who.unwrap_or_else(|| markdown::plain(settings.title.get(locale).text));
    let year = survey.instrument.study.fieldwork.map(|days| format!(" ({})", days.to.year()));
    let title = Messages::built_in(locale).format("site-quoted", &[("text", (&figure.title).into())]);
    let survey_title = markdown::plain(survey.instrument.title.get(locale).text);
    let name = &survey.instrument.name;
    let address = settings.address.as_ref().map(|site| format!(" {site}{locale}/{name}/results.html#{}", figure.id));
    let [year, address] = [year, address].map(Option::unwrap_or_default);
    format!("{who}{year}: {title}. {}{address}", closed(&survey_title))
}

/// With a full stop, where it has no mark of its own at its end.
fn closed(text: &str) -> String {
    let ends = text.ends_with(['.', '?', '!', '؟', '。', '？', '！', '…']);
    if ends { text.to_string() } else { format!("{text}.") }
}
