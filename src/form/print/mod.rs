//! Questionnaires on paper: the same numbers, order and rules as on the web, as an accessible PDF, and beside it the
//! place of every box, so that scans can be read later.

pub mod compose;
mod field;
pub mod line;
pub mod mark;
mod picture;
pub mod route;
pub mod sheet;
mod skip;
#[cfg(test)]
mod tests;

#[cfg(feature = "pdf")]
mod boxes;
#[cfg(feature = "pdf")]
pub mod cache;
#[cfg(feature = "pdf")]
mod letters;
#[cfg(feature = "pdf")]
mod typeset;

use std::collections::BTreeMap;

#[cfg(feature = "pdf")]
use crate::diagnostic::{Checked, Warned};
use crate::locale::Locale;
use crate::model::instrument::Instrument;
use crate::model::site::Publisher;
use crate::source::project::{Project, SurveyFiles};

#[cfg(feature = "pdf")]
pub use crate::print::fonts::Fonts;

/// What is printed: an instrument, who asks, and the survey's pictures by their path in the survey's folder.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    pub instrument: &'a Instrument,
    pub publisher: Option<&'a Publisher>,
    pub pictures: BTreeMap<&'a str, &'a [u8]>,
}

impl<'a> Subject<'a> {
    pub fn of(project: &'a Project, files: &'a SurveyFiles, instrument: &'a Instrument) -> Subject<'a> {
        let pictures = files.assets.iter();
        let pictures = pictures.map(|(path, id)| (path.as_str(), project.sources.get(*id).bytes.as_slice())).collect();
        Subject { instrument, publisher: project.site.publisher.as_ref(), pictures }
    }
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

/// What stands on the sheets of a questionnaire, not laid out yet: all that an author can mend is found here.
///
/// # Errors
/// A letter that no font has, with the language and the question it stands in.
#[cfg(feature = "pdf")]
pub fn sheet(subject: &Subject<'_>, locale: &Locale, variant: &Variant, fonts: &Fonts) -> Checked<sheet::Sheet> {
    let Warned { value: sheet, warnings } = compose::compose(subject, locale, variant);
    let missing = letters::missing(&sheet, subject, fonts);
    match missing.is_empty() {
        true => Ok(Warned { value: sheet, warnings }),
        false => Err(warnings.into_iter().chain(missing).collect()),
    }
}

/// Lays out a questionnaire. The same input gives the same bytes.
///
/// # Errors
/// A letter that no font has, with the language and the question it stands in; a picture that cannot be read.
#[cfg(feature = "pdf")]
pub fn questionnaire(subject: &Subject<'_>, locale: &Locale, variant: &Variant, fonts: &Fonts) -> Checked<Printed> {
    let Warned { value: sheet, warnings } = self::sheet(subject, locale, variant, fonts)?;
    let printed = typeset::typeset(subject, locale, variant, &sheet, fonts);
    match printed {
        Ok(value) => Ok(Warned { value, warnings }),
        Err(errors) => Err(warnings.into_iter().chain(errors).collect()),
    }
}
