//! What `site.yaml` says of the site as a whole.

use super::policy::Profile;
use crate::locale::{Locale, Text};

/// `site.yaml`, checked.
#[derive(Clone, Debug)]
pub struct Site {
    /// What the site is called.
    pub title: Text,
    /// Who publishes it.
    pub publisher: Option<Publisher>,
    /// At least one; the first is the start page's.
    pub languages: Vec<Locale>,
    /// Absolute address ending in `/`, where the site has one.
    pub address: Option<String>,
    /// Where the site says how accessible it is: a duty of public bodies (Directive (EU) 2016/2102, article 7).
    pub accessibility_statement: Option<String>,
    /// `#RRGGBB`, in capitals.
    pub accent: Option<String>,
    /// Path of a picture, relative to the site's folder.
    pub logo: Option<String>,
    /// Whether it says for programs how it is cited.
    pub citation: bool,
    /// How surveys are protected that do not say so themselves.
    pub profile: Profile,
}

/// Who publishes a site.
#[derive(Clone, Debug)]
pub struct Publisher {
    /// Their name.
    pub name: String,
    /// An address of mail or of the web, or words.
    pub contact: Option<String>,
}
