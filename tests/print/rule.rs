//! What a printed questionnaire says of who answers what, and what is said where paper cannot.

use std::collections::BTreeSet;

use canvass::form::print::{Fonts, Variant};

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

#[test]
fn a_letter_that_no_font_has_is_named_with_its_language_and_question() {
    let site = site("tests/print/site");
    let found = site.try_print(&site.instruments[0], &locale("th"), &Variant::Standard, &Fonts::built_in());
    let errors = found.expect_err("the built-in fonts have no Thai");
    let said: BTreeSet<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    // The letters of "ต่อไปเกี่ยวกับบริการ", in the order of the Unicode chart "Thai".
    let named = "no font has these letters of question `before_services` in `th`: `ก` (U+0E01), `ต` (U+0E15), \
                 `บ` (U+0E1A), `ป` (U+0E1B), `ย` (U+0E22), `ร` (U+0E23), `ว` (U+0E27), `อ` (U+0E2D) and 7 more";
    assert!(said.contains(named), "{said:#?}");
    assert_eq!(said.len(), errors.len(), "each is said once");
}
