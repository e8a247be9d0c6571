//! Finds letters that no font has, before anything is laid out: each is named with its language and its place.

use std::collections::{BTreeMap, BTreeSet};

use super::fonts::Fonts;
use super::words::Words;
use super::{PAGE, PAGES};
use crate::diagnostic::{Diagnostic, Place};

/// So many letters are named in one message.
const NAMED: usize = 8;

/// Collects one error for each place and language in which letters are missing.
pub struct Search<'a> {
    pub fonts: &'a Fonts,
    pub errors: Vec<Diagnostic>,
}

impl<'a> Search<'a> {
    pub fn new(fonts: &'a Fonts) -> Search<'a> {
        Search { fonts, errors: Vec::new() }
    }

    /// One error for each language in which a letter is missing here.
    pub fn words<'w>(&mut self, words: impl IntoIterator<Item = &'w Words>, place: &Place, place_name: &str) {
        let texts =
            words.into_iter().map(|words| (words.lang.as_str(), words.runs.iter().map(|run| run.text.as_str())));
        self.texts(texts.flat_map(|(lang, runs)| runs.map(move |text| (lang, text))), place, place_name);
    }

    /// The same for texts and their languages.
    pub fn texts<'w>(&mut self, texts: impl IntoIterator<Item = (&'w str, &'w str)>, place: &Place, place_name: &str) {
        let mut missing: BTreeMap<&str, BTreeSet<char>> = BTreeMap::new();
        for (lang, text) in texts {
            let lost = text.chars().filter(|letter| !needs_no_glyph(*letter) && !self.fonts.have(*letter));
            missing.entry(lang).or_default().extend(lost);
        }
        for (lang, letters) in missing.into_iter().filter(|(_, letters)| !letters.is_empty()) {
            let named = letters.iter().take(NAMED).map(|letter| format!("`{letter}` (U+{:04X})", u32::from(*letter)));
            let mut named = named.collect::<Vec<_>>().join(", ");
            if letters.len() > NAMED {
                named.push_str(&format!(" and {} more", letters.len() - NAMED));
            }
            let message = format!("no font has these letters of {place_name} in `{lang}`: {named}");
            let hint = "put a font that has them (.ttf or .otf) into the site's `fonts/` folder";
            let error = Diagnostic::error(place.clone(), message).hint(hint);
            // A repeat asks the same more than once.
            if !self.errors.contains(&error) {
                self.errors.push(error);
            }
        }
    }
}

/// Spaces, controls and marks that only steer the layout (Unicode's `Default_Ignorable_Code_Point`, the common part).
fn needs_no_glyph(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || [PAGE, PAGES].iter().any(|place| place.starts_with(letter))
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
