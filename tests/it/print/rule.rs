//! What a printed questionnaire says of who answers what, and what is said where paper cannot.

use canvass::diagnostic::Severity;
use canvass::form::print::{Fonts, Variant};
use canvass::locale::Text;
use canvass::model::instrument::Instrument;

use super::paper::{locale, site};

#[test]
fn rules_are_said_as_a_person_would_say_them() {
    let site = site("tests/print/site");
    let paper = site.print(&site.instruments[0], &locale("en"), &Variant::Standard);
    let text = paper.structure().concat().concat();
    for said in [
        // 1: "no" and "I will not say" pass over 2 and 3; "yes" reads on.
        "Nogo to 4",
        "I will not saygo to 4",
        "Only if you answered “Yes” to question 1.2Since when?",
        "Only if you answered “Yes” to question 1.3How many people live with you?",
        // 4: only the answer that rules out the others can pass over 5.
        "Nothing (then no other cross)go to 6",
        "Only if you put a cross at “Food” or “A quiet place where I can sleep” in question 4.5How much do you need it?",
        "Only if you answered “Bad” to question 6 (The food).7What is bad about the food?",
        "Put a cross in 2 squares.",
        "Put a cross in up to 3 squares.",
        "Write a number from 0 to 100.",
        // A calculation cannot be said on paper.
        "Not everyone needs to answer this. If it does not fit you, go on.11How heavy is the bag?",
    ] {
        assert!(text.contains(said), "`{said}` is not in `{text}`");
    }
    assert!(!text.contains("Yesgo to"), "{text}");
    assert_eq!(text.matches("go to ").count(), 3, "{text}");
}

#[test]
fn a_rule_that_paper_cannot_say_is_a_warning_that_names_the_question() {
    let site = site("tests/print/site");
    let found = site.try_print(&site.instruments[0], &locale("en"), &Variant::Standard, &Fonts::of(&site.project));
    let warnings = found.expect("it is printed").warnings;
    let said: Vec<&str> = warnings.iter().map(|warning| warning.message.as_str()).collect();
    assert_eq!(said, ["who is asked question `weight` cannot be said on paper"]);
}

/// One missing font is one message, with the first letters and where they stand; the scripts of the program's own languages,
/// and common signs, never stop a build.
#[test]
fn a_font_that_is_missing_is_said_once() {
    let site = site("tests/print/site");
    let print = |instrument: &Instrument, language: &str| {
        site.try_print(instrument, &locale(language), &Variant::Standard, &Fonts::built_in())
    };
    let mut instrument = site.instruments[0].clone();
    instrument.title.insert(locale("en"), "−5 °C → 3 ≤ x ✓ ★ العربية فارسی ไทย Ελληνικά кирилица");
    print(&instrument, "en").expect("these signs and scripts are there");
    print(&instrument, "th").expect("Thai is there");
    // "Ethiopia" and "Welcome" in Amharic, in two texts.
    instrument.title.insert(locale("en"), "ኢትዮጵያ");
    instrument.intro.get_or_insert(Text::new(locale("en"), "")).insert(locale("en"), "እንኳን ደህና መጡ");
    let errors = print(&instrument, "en").expect_err("there is no Ethiopic font");
    let errors: Vec<_> = errors.iter().filter(|error| error.severity == Severity::Error).collect();
    let said: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    assert_eq!(said, ["no font can print Ethiopic letters"]);
    let hint = errors[0].hint.as_deref().unwrap_or_default();
    // The letters of both texts, thirteen of them, in the order of the Unicode chart "Ethiopic".
    let named = "`ህ` (U+1205), `መ` (U+1218), `ት` (U+1275), `ና` (U+1293) and 9 more, first in the first page in `en`; \
                 put Noto Sans Ethiopic (.ttf or .otf) into the site's `fonts/` folder, or build with `--no-print`";
    assert_eq!(hint, named);
}
