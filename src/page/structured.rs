//! What search engines and catalogues are told of a page (schema.org as JSON-LD), where the site has an address. Nothing stands there that
//! the site does not say elsewhere: names, days and addresses.

use serde_json::{Value, json};

use super::download::workbook_path;
use super::link::encoded;
use super::{Site, Survey};
use crate::locale::{Locale, markdown};
use crate::model::report::Written;

/// A survey's data: what they are about, when they were gathered, and where they can be had.
pub(super) fn dataset(site: &Site, locale: &Locale, survey: &Survey, path: &str) -> Option<String> {
    let address = site.project.site.address.as_deref()?;
    survey.results.as_ref()?;
    let instrument = &survey.instrument;
    let text = |text: &crate::locale::Text| markdown::plain(text.get(locale).text);
    let file = |path: String, kind: &str| json!({"@type": "DataDownload", "encodingFormat": kind, "contentUrl": format!("{address}{}", encoded(&path))});
    let name = &instrument.name;
    let mut said = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": text(&instrument.title),
        "inLanguage": locale.tag(),
        "url": format!("{address}{path}"),
        "isAccessibleForFree": true,
        "distribution": [
            file(format!("data/{name}/results.json"), "application/json"),
            file(workbook_path(survey, locale), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ],
    });
    let days = instrument.study.fieldwork.map(|days| format!("{}/{}", days.from, days.to));
    add(&mut said, "description", instrument.study.purpose.as_ref().map(|purpose| text(purpose).into()));
    add(&mut said, "temporalCoverage", days.map(Value::from));
    add(&mut said, "creator", publisher(site));
    Some(written(&said))
}

/// A page that somebody signed or dated.
pub(super) fn report(site: &Site, page: &Written, path: &str) -> Option<String> {
    let address = site.project.site.address.as_deref()?;
    let front = &page.front;
    if front.authors.is_empty() && front.date.is_none() {
        return None;
    }
    let mut said = json!({
        "@context": "https://schema.org",
        "@type": "Report",
        "name": page.title,
        "inLanguage": page.locale.tag(),
        "url": format!("{address}{}", encoded(path)),
    });
    // Nobody says whether they are people or offices.
    add(&mut said, "author", (!front.authors.is_empty()).then(|| front.authors.clone().into()));
    add(&mut said, "datePublished", front.date.map(|day| day.to_string().into()));
    add(&mut said, "abstract", front.lead.clone().map(Value::from));
    add(&mut said, "publisher", publisher(site));
    Some(written(&said))
}

fn publisher(site: &Site) -> Option<Value> {
    site.project.site.publisher.as_ref().map(|publisher| json!({"@type": "Organization", "name": publisher.name}))
}

fn add(said: &mut Value, key: &str, value: Option<Value>) {
    if let (Some(map), Some(value)) = (said.as_object_mut(), value) {
        map.insert(key.to_string(), value);
    }
}

/// As it stands between the tags of a script, which no text within may close.
fn written(said: &Value) -> String {
    said.to_string().replace('<', "\\u003c")
}
