//! What one build worked out and the next may take over: under a seal that only the site's key makes.

use std::fs;
use std::path::Path;

use super::{FOLDER, Key, PrivateFile};

/// A text that this program wrote for this site about these things and no others. Whatever is cut off, changed, of another program or about
/// other things is none. It may be deleted at any time.
pub struct Memo(String);

/// What a text is about: a digest of all that it follows from.
pub type About = [u8; 32];

impl Memo {
    /// The file that holds it, in a survey's folder or (of no survey) beside those, until another of its name takes its place.
    pub(crate) fn file((survey, name): (&str, &'static str), text: &str, (key, about): (&Key, &About)) -> PrivateFile {
        PrivateFile::of(survey, name, format!("{}\n{text}", seal(text, key, about)))
    }

    /// The text of that name, where it is about these things.
    pub(crate) fn read(site: &Path, (survey, name): (&str, &str), (key, about): (&Key, &About)) -> Option<Memo> {
        let written = fs::read_to_string(site.join(FOLDER).join(survey).join(name)).ok()?;
        let (sealed, text) = written.split_once('\n')?;
        (sealed == seal(text, key, about)).then(|| Memo(text.to_string()))
    }

    /// The text as it was written.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

/// The program is part of it: another may work out something else.
fn seal(text: &str, key: &Key, about: &About) -> String {
    let drawn = key.draw(&[b"memo", env!("CANVASS_PROGRAM").as_bytes(), about, text.as_bytes()]);
    drawn.iter().map(|byte| format!("{byte:02x}")).collect()
}
