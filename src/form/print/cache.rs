//! Takes an unchanged questionnaire from where finished ones are kept.

use sha2::{Digest, Sha256};

use super::{Printed, Subject, Variant, compose, questionnaire, typeset};
use crate::diagnostic::{Checked, Warned};
use crate::locale::Locale;
use crate::print::cache::Key;
use crate::print::fonts::Fonts;

pub use crate::print::cache::Cache;

impl Cache {
    /// As [`questionnaire`], from the cache where nothing has changed since.
    ///
    /// # Errors
    /// As [`questionnaire`].
    pub fn questionnaire(
        &self,
        subject: &Subject<'_>,
        locale: &Locale,
        variant: &Variant,
        fonts: &Fonts,
    ) -> Checked<Printed> {
        let Warned { value: sheet, warnings } = compose::compose(subject, locale, variant);
        let mut key = Key::of(&typeset::TEMPLATES, fonts);
        key.add(&serde_json::to_vec(&sheet).unwrap_or_default());
        key.add(super::mark::payload(subject.instrument, locale, variant, 0).as_bytes());
        if let Some(logo) = &subject.logo {
            key.add(&Sha256::digest(logo.bytes));
        }
        for (path, bytes) in &subject.pictures {
            key.add(path.as_bytes());
            key.add(&Sha256::digest(bytes));
        }
        let (pdf, boxes) = self.get(key, || {
            let printed = questionnaire(subject, locale, variant, fonts)?.value;
            Ok::<_, Vec<crate::diagnostic::Diagnostic>>((printed.pdf, printed.boxes))
        })?;
        Ok(Warned { value: Printed { pdf, boxes }, warnings })
    }
}
