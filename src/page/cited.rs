//! How the site is cited, for programs that keep literature: `CITATION.cff` (citation-file-format.github.io, version 1.2.0) and `.zenodo.json`,
//! where the site asks for them. Nothing stands there that the site does not say elsewhere: names, days and addresses.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::Site;
use super::link::encoded;
use crate::locale::{Text, markdown};
use crate::model::output::OutputFile;
use crate::model::report::Written;

/// Both files; none where the site does not ask for them.
pub(super) fn files(site: &Site) -> Vec<OutputFile> {
    if !site.project.site.citation {
        return vec![];
    }
    let all = Cited { site };
    let file = |path: &str, text: String| OutputFile { path: path.into(), bytes: text.into_bytes() };
    vec![file("CITATION.cff", all.citation()), file(".zenodo.json", all.zenodo())]
}

struct Cited<'s> {
    site: &'s Site<'s>,
}

/// A part of the site that can be cited by itself.
struct Part {
    kind: &'static str,
    title: String,
    authors: Vec<String>,
    date: Option<Date>,
    path: String,
}

impl Cited<'_> {
    fn said(&self, text: &Text) -> String {
        markdown::plain(text.get(self.site.first_language()).text)
    }

    fn title(&self) -> String {
        self.said(&self.site.project.site.title)
    }

    /// Who publishes it; without a publisher the site stands for itself.
    fn publisher(&self) -> String {
        self.site.project.site.publisher.as_ref().map_or_else(|| self.title(), |publisher| publisher.name.clone())
    }

    fn address(&self, path: &str) -> Option<String> {
        self.site.project.site.address.as_ref().map(|address| format!("{address}{}", encoded(path)))
    }

    /// The pages that somebody dated or signed, and the data of each survey, in the site's first language.
    fn parts(&self) -> Vec<Part> {
        let locale = self.site.first_language();
        let is_own = |written: &&Written| !written.front.authors.is_empty() || written.front.date.is_some();
        let reports = self.site.content.iter().filter(|page| page.summary_of().is_none()).filter_map(|page| {
            let (written, _) = page.get(locale);
            let authors = match written.front.authors.as_slice() {
                [] => vec![self.publisher()],
                authors => authors.to_vec(),
            };
            Some(written).filter(is_own).map(|written| Part {
                kind: "report",
                title: written.title.clone(),
                authors,
                date: written.front.date,
                path: format!("{locale}/{}", page.file()),
            })
        });
        let data = self.site.surveys.iter().filter(|survey| survey.results.is_some()).map(|survey| Part {
            kind: "data",
            title: self.said(&survey.instrument.title),
            authors: vec![self.publisher()],
            date: None,
            path: format!("{locale}/{}/data.html", survey.instrument.name),
        });
        reports.chain(data).collect()
    }

    fn latest(&self) -> Option<Date> {
        self.site.content.iter().flat_map(|page| &page.content.written).filter_map(|written| written.front.date).max()
    }

    /// YAML whose texts are written as JSON writes them, which YAML reads as they are.
    fn citation(&self) -> String {
        let quoted = |text: &str| Value::from(text).to_string();
        let mut yaml = format!(
            "cff-version: \"1.2.0\"\nmessage: \"Please cite what you use of this site.\"\ntype: dataset\ntitle: {}\nauthors:\n  - name: {}\n",
            quoted(&self.title()),
            quoted(&self.publisher())
        );
        // Writing to a text cannot fail.
        for (key, value) in
            [("date-released", self.latest().map(|day| day.to_string())), ("url", self.address("index.html"))]
        {
            let _ = value.map(|value| writeln!(yaml, "{key}: {}", quoted(&value)));
        }
        let parts = self.parts();
        if !parts.is_empty() {
            yaml.push_str("references:\n");
        }
        for Part { kind, title, authors, date, path } in parts {
            let _ = writeln!(yaml, "  - type: {kind}\n    title: {}\n    authors:", quoted(&title));
            for author in authors {
                let _ = writeln!(yaml, "      - name: {}", quoted(&author));
            }
            for (key, value) in [("date-published", date.map(|day| day.to_string())), ("url", self.address(&path))] {
                let _ = value.map(|value| writeln!(yaml, "    {key}: {}", quoted(&value)));
            }
        }
        yaml
    }

    fn zenodo(&self) -> String {
        let parts = self.parts();
        let mut seen = BTreeSet::new();
        let authors = parts.iter().filter(|part| part.kind == "report").flat_map(|part| &part.authors);
        let mut creators: Vec<Value> =
            authors.filter(|author| seen.insert(*author)).map(|author| json!({"name": author})).collect();
        if creators.is_empty() {
            creators.push(json!({"name": self.publisher()}));
        }
        let titles: Vec<&str> = parts.iter().map(|part| part.title.as_str()).collect();
        let described = if titles.is_empty() { self.title() } else { titles.join("; ") };
        let mut said = json!({
            "title": self.title(),
            "upload_type": "dataset",
            "description": described,
            "creators": creators,
        });
        if let (Some(map), Some(day)) = (said.as_object_mut(), self.latest()) {
            map.insert("publication_date".into(), day.to_string().into());
        }
        // Plain data: writing it cannot fail.
        format!("{}\n", serde_json::to_string_pretty(&said).unwrap_or_default())
    }
}
