//! Passages that an author chose for publication (`quotes.yaml`), passed on as far as they point at nobody.

use std::collections::BTreeSet;

use crate::analysis::disclosure::Protected;
use crate::analysis::disclosure::quotation::{Quotation, Refusal, Speakers, Verdicts, quotations};
use crate::analysis::table::{Cell, SiteTables};
use crate::diagnostic::{Diagnostic, Span, Warned};
use crate::locale::{Text, markdown};
use crate::model::quotation::{Draft, Quotes, Theme};
use crate::responses::dataset::Dataset;
use crate::source::quotes;
use crate::survey::Loaded;
use crate::survey::publication::structure;

/// What a reader meets: themes in the order written, each with the passages whose first theme it is.
#[derive(Default)]
pub struct Quotations {
    /// Each theme, with its passages.
    pub themes: Vec<(Theme, Vec<Protected<Quotation>>)>,
}

impl Quotations {
    /// What those are called who agreed to be named by what they do, in every language.
    pub fn roles(&self) -> BTreeSet<String> {
        roles(self.themes.iter().flat_map(|(_, passages)| passages).filter_map(|passage| passage.role.as_ref()))
    }
}

/// The same of a survey's `quotes.yaml` as it is written; none where that is wrong, which a build tells.
pub fn written_roles(loaded: &Loaded) -> BTreeSet<String> {
    let (instrument, codebook) = loaded.counted();
    let read = loaded.files.quotes.and_then(|file| quotes::read(file, instrument, codebook, loaded.sources).ok());
    read.map_or_else(BTreeSet::new, |read| {
        roles(read.value.passages.iter().filter_map(|passage| passage.draft.role.as_ref()))
    })
}

fn roles<'t>(written: impl Iterator<Item = &'t Text>) -> BTreeSet<String> {
    written.flat_map(|role| role.iter().map(|(_, text)| markdown::plain(text))).collect()
}

/// Passes the quotations on that may be published. Where too few people answered, only the themes are left. What an author
/// asked for and does not get is a warning.
pub fn publish(
    quotes: &Quotes,
    data: &Dataset,
    loaded: &Loaded,
    tables: &Protected<SiteTables<Cell>>,
) -> Warned<Quotations> {
    let (instrument, codebook) = loaded.counted();
    let (structure, policy) = (structure(loaded, data), &instrument.privacy);
    let drafts: Vec<Draft> = quotes.passages.iter().map(|passage| passage.draft.clone()).collect();
    // Not a secret: it only keeps the order of the file, which may be the order of interviews, from showing.
    let key = instrument.name.as_bytes();
    let speakers = Speakers { data, codebook, tables, structure: &structure, policy };
    let Verdicts { passed, refused } = quotations(&drafts, &speakers, key);
    let few = refused.iter().any(|(_, why)| *why == Refusal::FewRespondents);
    let left_out = refused.iter().filter_map(|(index, why)| {
        // Said once, not for each passage.
        let first = !few || *index == refused.first()?.0;
        first.then(|| refusal(quotes.passages.get(*index)?.text, *why, policy.min_count)).flatten()
    });
    let coarser = passed.iter().filter(|(_, quotation)| quotation.coarser).filter_map(|(index, quotation)| {
        let shown = quotation.by.first().map(|attribute| codebook.get(attribute.variable).name.as_str());
        Some(fallback(quotes.passages.get(*index)?.by, shown, policy.min_count))
    });
    let warnings = left_out.chain(coarser).collect();
    let of = |theme: &Theme| {
        let its = passed.iter().filter(|(_, quotation)| quotation.themes.first() == Some(&theme.name));
        (theme.clone(), its.map(|(_, quotation)| quotation.clone()).collect::<Vec<_>>())
    };
    let themes = quotes.themes.iter().map(of).filter(|(_, quotations)| few || !quotations.is_empty());
    Warned { value: Quotations { themes: themes.collect() }, warnings }
}

fn refusal(place: Span, why: Refusal, least: u32) -> Option<Diagnostic> {
    let (message, hint) = match why {
        // An error when it was read.
        Refusal::NotRedacted => return None,
        Refusal::FewRespondents => (
            "so few people answered that no passage is published, only the themes".to_string(),
            "they follow when more people have answered",
        ),
        Refusal::FewAnswered => (
            format!("fewer than {least} people answered the question of this passage, so it is left out"),
            "take `question` out where the passage could stand anywhere in the survey",
        ),
    };
    Some(Diagnostic::warning(place, message).hint(hint))
}

fn fallback(place: Span, shown: Option<&str>, least: u32) -> Diagnostic {
    let instead = shown.map_or("without one".to_string(), |variable| format!("by `{variable}` instead"));
    let message =
        format!("this attribution would point at fewer than {least} people; the passage is published {instead}");
    let hint = match shown {
        Some(variable) => format!("write `by: {{{variable}: ...}}`, or take `by` out"),
        None => "take `by` out, or write a group that more people share".to_string(),
    };
    Diagnostic::warning(place, message).hint(hint)
}
