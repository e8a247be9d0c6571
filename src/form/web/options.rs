//! What a questionnaire's page needs besides the instrument.

use std::collections::BTreeMap;

use crate::locale::Locale;

/// What a questionnaire's page needs besides the instrument.
#[derive(Clone, Debug, Default)]
pub struct WebOptions {
    /// The public keys that answers are sealed to, each as an uncompressed P-256 point (65 bytes), in the order of
    /// `collect.seal_to`. None: answers are saved as a plain file, and the page says so.
    pub keys: Vec<Vec<u8>>,
    /// The languages that this questionnaire is published in, in the order of the picker. Empty: the instrument's own.
    pub languages: Vec<Locale>,
    /// Pictograms and recordings by their path relative to the survey's folder. A path that is not here has no picture
    /// and no sound.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The page about the study, relative to the questionnaire.
    pub about: Option<String>,
    /// The address of the accessibility statement.
    pub accessibility: Option<String>,
    /// The site's accent colour as `#rrggbb`; used where it can be read on the page's background.
    pub accent: Option<String>,
}
