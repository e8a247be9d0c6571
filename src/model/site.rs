//! What `site.yaml` says of the site as a whole.

use super::policy::Profile;
use crate::locale::{Locale, Text};

/// `site.yaml`, checked.
#[derive(Clone, Debug)]
pub struct Site {
    pub title: Text,
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
    pub profile: Profile,
}

#[derive(Clone, Debug)]
pub struct Publisher {
    pub name: String,
    pub contact: Option<String>,
}
