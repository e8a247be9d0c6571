//! Finds letters that no font has, before anything is laid out. One missing font gives one message, however many texts
//! want it.

use std::collections::{BTreeMap, BTreeSet};

use super::fonts::Fonts;
use super::words::Words;
use super::{NO_FONT, PAGE, PAGES};
use crate::diagnostic::{Diagnostic, Place};

/// So many letters are named in one message.
const NAMED: usize = 4;

/// Collects the letters that are missing, by the script that they are of.
pub struct Search<'a> {
    fonts: &'a Fonts,
    missing: BTreeMap<&'static Script, Missing>,
}

struct Missing {
    letters: BTreeSet<char>,
    /// Where the first of them stands.
    place: Place,
    first: String,
}

/// Letters that come in one font.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Script {
    /// First and last code point (Unicode 16, `Blocks.txt`; a script's later blocks are too rare to list).
    first: u32,
    last: u32,
    name: &'static str,
    font: &'static str,
}

const fn script(first: u32, last: u32, name: &'static str, font: &'static str) -> Script {
    Script { first, last, name, font }
}

const SCRIPTS: &[Script] = &[
    script(0x0530, 0x058f, "Armenian letters", "Noto Sans Armenian"),
    script(0x0590, 0x05ff, "Hebrew letters", "Noto Sans Hebrew"),
    script(0x0600, 0x077f, "these Arabic letters", "Noto Sans Arabic"),
    script(0x0780, 0x07bf, "Thaana letters", "Noto Sans Thaana"),
    script(0x07c0, 0x07ff, "N’Ko letters", "Noto Sans N’Ko"),
    script(0x0900, 0x097f, "Devanagari letters", "Noto Sans Devanagari"),
    script(0x0980, 0x09ff, "Bengali letters", "Noto Sans Bengali"),
    script(0x0a00, 0x0a7f, "Gurmukhi letters", "Noto Sans Gurmukhi"),
    script(0x0a80, 0x0aff, "Gujarati letters", "Noto Sans Gujarati"),
    script(0x0b80, 0x0bff, "Tamil letters", "Noto Sans Tamil"),
    script(0x0c00, 0x0c7f, "Telugu letters", "Noto Sans Telugu"),
    script(0x0c80, 0x0cff, "Kannada letters", "Noto Sans Kannada"),
    script(0x0d00, 0x0d7f, "Malayalam letters", "Noto Sans Malayalam"),
    script(0x0d80, 0x0dff, "Sinhala letters", "Noto Sans Sinhala"),
    script(0x0e80, 0x0eff, "Lao letters", "Noto Sans Lao"),
    script(0x0f00, 0x0fff, "Tibetan letters", "Noto Serif Tibetan"),
    script(0x1000, 0x109f, "Burmese letters", "Noto Sans Myanmar"),
    script(0x10a0, 0x10ff, "Georgian letters", "Noto Sans Georgian"),
    script(0x1100, 0x11ff, "Korean letters", "Noto Sans KR"),
    script(0x1200, 0x139f, "Ethiopic letters", "Noto Sans Ethiopic"),
    script(0x1780, 0x17ff, "Khmer letters", "Noto Sans Khmer"),
    script(0x1800, 0x18af, "Mongolian letters", "Noto Sans Mongolian"),
    script(0x3040, 0x30ff, "Japanese letters", "Noto Sans JP"),
    script(0x3400, 0x9fff, "Chinese characters", "Noto Sans SC"),
    script(0xac00, 0xd7af, "Korean letters", "Noto Sans KR"),
    script(0x1f300, 0x1faff, "emoji", "Noto Emoji"),
];

const OTHER: Script = script(0, u32::MAX, "these letters", "a Noto font");

impl<'a> Search<'a> {
    /// A search among these fonts, which has found nothing yet.
    pub fn new(fonts: &'a Fonts) -> Search<'a> {
        Search { fonts, missing: BTreeMap::new() }
    }

    /// Looks at some words; `place_name` says whose they are ("question `age`").
    pub fn words<'w>(&mut self, words: impl IntoIterator<Item = &'w Words>, place: &Place, place_name: &str) {
        let texts =
            words.into_iter().map(|words| (words.lang.as_str(), words.runs.iter().map(|run| run.text.as_str())));
        self.texts(texts.flat_map(|(lang, runs)| runs.map(move |text| (lang, text))), place, place_name);
    }

    /// The same for texts and their languages.
    pub fn texts<'w>(&mut self, texts: impl IntoIterator<Item = (&'w str, &'w str)>, place: &Place, place_name: &str) {
        for (lang, text) in texts {
            for letter in text.chars().filter(|letter| !needs_no_glyph(*letter) && !self.fonts.have(*letter)) {
                let code = u32::from(letter);
                let script = SCRIPTS.iter().find(|script| (script.first..=script.last).contains(&code));
                let missing = self.missing.entry(script.unwrap_or(&OTHER)).or_insert_with(|| Missing {
                    letters: BTreeSet::new(),
                    place: place.clone(),
                    first: format!("{place_name} in `{lang}`"),
                });
                missing.letters.insert(letter);
            }
        }
    }

    /// One error for each font that is missing. The message is the same for every document that misses it.
    pub fn finish(self) -> Vec<Diagnostic> {
        let explain = |(script, missing): (&Script, Missing)| {
            let letters = missing.letters.iter();
            let named = letters.take(NAMED).map(|letter| format!("`{letter}` (U+{:04X})", u32::from(*letter)));
            let mut named = named.collect::<Vec<_>>().join(", ");
            if missing.letters.len() > NAMED {
                named.push_str(&format!(" and {} more", missing.letters.len() - NAMED));
            }
            let message = match *script == OTHER {
                true => format!("{NO_FONT}{named}"),
                false => format!("{NO_FONT}{}", script.name),
            };
            let hint = format!(
                "{named}, first in {}; put {} (.ttf or .otf) into the site's `fonts/` folder, or build with `--no-print`",
                missing.first, script.font
            );
            Diagnostic::error(missing.place, message).hint(hint)
        };
        self.missing.into_iter().map(explain).collect()
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
