//! Questionnaires on paper: the same numbers, order and rules as on the web, as an accessible PDF, and beside it the
//! place of every box, so that scans can be read later.

pub mod compose;
mod field;
pub mod line;
pub mod mark;
mod picture;
pub mod route;
pub mod sheet;
pub(in crate::form) mod skip;
mod subject;
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

#[cfg(feature = "pdf")]
use crate::diagnostic::{Checked, Warned};
#[cfg(feature = "pdf")]
use crate::locale::Locale;

#[cfg(feature = "pdf")]
pub use crate::print::fonts::Fonts;
pub use subject::{Logo, Printed, Subject, Variant};

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
