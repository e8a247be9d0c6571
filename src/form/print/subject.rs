//! What is printed of a survey, and in which forms.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::model::instrument::{Instrument, PrintForm};
use crate::model::site::Publisher;
use crate::source::project::{Project, SurveyFiles};

/// What is printed: an instrument, who asks, and the survey's pictures by their path in the survey's folder.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// The questionnaire.
    pub instrument: &'a Instrument,
    /// Who asks, where the site says so.
    pub publisher: Option<&'a Publisher>,
    /// The survey's pictures by their path in its folder.
    pub pictures: BTreeMap<&'a str, &'a [u8]>,
    /// The publisher's logo, for the first page.
    pub logo: Option<Logo<'a>>,
}

/// A picture that stands on the first page.
#[derive(Clone, Copy, Debug)]
pub struct Logo<'a> {
    /// Its kind: the end of its file's name, in small letters.
    pub kind: &'static str,
    /// The file's bytes.
    pub bytes: &'a [u8],
}

impl Logo<'_> {
    /// Where the layout finds it.
    pub fn path(&self) -> String {
        format!("/logo.{}", self.kind)
    }
}

impl<'a> Subject<'a> {
    /// What a survey of a site prints.
    pub fn of(project: &'a Project, files: &'a SurveyFiles, instrument: &'a Instrument) -> Subject<'a> {
        let pictures = files.assets.iter();
        let pictures = pictures.map(|(path, id)| (path.as_str(), project.sources.get(*id).bytes.as_slice())).collect();
        Subject { instrument, publisher: project.site.publisher.as_ref(), pictures, logo: logo(project) }
    }
}

/// The site's logo, where it is of a kind that can be printed.
fn logo(project: &Project) -> Option<Logo<'_>> {
    let source = project.sources.get(project.logo?);
    let ending = source.path.rsplit_once('.')?.1.to_ascii_lowercase();
    let kind = ["png", "jpg", "jpeg", "gif", "webp", "svg"].into_iter().find(|kind| *kind == ending)?;
    Some(Logo { kind, bytes: &source.bytes })
}

/// One way of printing an instrument. Numbers, order and rules are the same in all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Variant {
    /// 14 pt.
    Standard,
    /// 18 pt, laid out anew.
    Large,
    /// A second language, the interviewer's, small under the respondent's.
    Bilingual(Locale),
    /// Pictures and faces beside the words.
    Pictorial,
    /// For the interviewer: notes, and room to write.
    Guide,
}

impl Variant {
    /// The standard form in a language, and those that the survey asks for besides.
    pub fn asked(instrument: &Instrument, locale: &Locale) -> Vec<Variant> {
        let another = instrument.languages.iter().find(|language| *language != locale);
        let variant = |form: &PrintForm| match form {
            PrintForm::Large => Some(Variant::Large),
            PrintForm::Bilingual => another.cloned().map(Variant::Bilingual),
            PrintForm::Pictorial => Some(Variant::Pictorial),
            PrintForm::Guide => Some(Variant::Guide),
        };
        std::iter::once(Variant::Standard).chain(instrument.print.iter().filter_map(variant)).collect()
    }

    /// How its file on the site begins: `questionnaire`, `questionnaire-large`.
    pub fn file_stem(&self) -> String {
        match self {
            Variant::Standard => "questionnaire".into(),
            other => format!("questionnaire-{}", other.name()),
        }
    }

    /// Its name on the command line, in file names and on the sheet.
    pub fn name(&self) -> &'static str {
        match self {
            Variant::Standard => "standard",
            Variant::Large => "large",
            Variant::Bilingual(_) => "bilingual",
            Variant::Pictorial => "pictorial",
            Variant::Guide => "guide",
        }
    }

    pub(crate) fn pictures(&self) -> bool {
        matches!(self, Variant::Pictorial)
    }
}

/// A printed questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Tagged PDF (PDF/UA-1 and PDF/A-2a), A4.
    pub pdf: Vec<u8>,
    /// Place and meaning of every box, as JSON (docs in `boxes.rs`).
    pub boxes: Vec<u8>,
}
