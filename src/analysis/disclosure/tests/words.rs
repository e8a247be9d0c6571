//! Quotations and the author's report.

use super::survey::{Survey, categories, column};
use crate::analysis::disclosure::Protector;
use crate::analysis::disclosure::quotation::{Refusal, Speakers, Verdicts, quotations};
use crate::analysis::disclosure::report::Report;
use crate::locale::{Locale, Text};
use crate::model::codebook::VariableId;
use crate::model::policy::{Policy, Profile};
use crate::model::quotation::{Attribute, Draft};
use crate::responses::dataset::Code;

/// Nationality 12, 11, 2 and 15, in two regions of 23 and 17; three of the first nationality left a remark.
fn survey() -> (Survey, VariableId, VariableId, VariableId) {
    let mut survey = Survey::default();
    let people = column(&[(Code(0), 12), (Code(1), 11), (Code(2), 2), (Code(3), 15)]);
    let remark = (0..40).map(|person| if (3..=20).contains(&person) { Code::SKIPPED } else { Code(0) }).collect();
    let nationality = survey.add("nationality", categories(4), people);
    let region = survey.recode("region", nationality, vec![0, 0, 1, 1]);
    let remark = survey.add("remark", crate::model::codebook::Domain::Text, remark);
    (survey, nationality, region, remark)
}

#[test]
fn an_attribution_is_shared_by_enough_people_or_falls_back() {
    let (survey, nationality, region, remark) = survey();
    let policy = Policy::of(Profile::AtRisk);
    let outcome = Protector::new(&survey.structure, &policy).protect(survey.count());
    let draft = |text: &str, category, question, redacted| Draft {
        text: Text::new(Locale::english(), text),
        by: vec![Attribute { variable: nationality, category }],
        role: None,
        question,
        themes: vec![],
        redacted,
    };
    let drafts = [
        draft("many", 1, None, true),
        draft("two people", 2, None, true),
        draft("three answered", 0, Some(remark), true),
        draft("nobody has read it", 0, None, false),
    ];
    let speakers = Speakers {
        data: &survey.data(),
        codebook: &survey.codebook(),
        tables: &outcome.tables,
        structure: &survey.structure,
        policy: &policy,
    };
    let Verdicts { passed, refused } = quotations(&drafts, &speakers, b"key");
    assert_eq!(refused, [(3, Refusal::NotRedacted)]);
    let by = |text: &str| {
        let quotation =
            passed.iter().map(|(_, quotation)| quotation).find(|quotation| quotation.text.source() == text).unwrap();
        (quotation.by.clone(), quotation.coarser)
    };
    // 11 people share it, but the table hides who is next to the two: then the attribution must hide too.
    for (text, category) in [("many", 1u8), ("two people", 2)] {
        let (by, coarser) = by(text);
        let finest = by.iter().any(|attribute| attribute.variable == nationality);
        assert!(!finest || (category == 1 && !coarser), "{text}: {by:?}");
    }
    let (fallen, coarser) = by("three answered");
    assert!(coarser);
    assert!(fallen.iter().all(|attribute| attribute.variable == region));
}

#[test]
fn the_report_says_why_and_what_would_help() {
    let mut survey = Survey::default();
    let region = column(&[(Code(0), 30), (Code(1), 6), (Code(2), 4)]);
    let answer = (0..40).map(|person| Code(person % 2)).collect();
    let region = survey.add("region", categories(3), region);
    let answer = survey.add("answer", categories(2), answer);
    survey.cross(answer, region);
    let policy = Policy::of(Profile::AtRisk);
    let counted = survey.count();
    let outcome = Protector::new(&survey.structure, &policy).protect(counted.clone());
    let report = Report::of(&outcome, &counted, &survey.structure, &policy);
    let text = report.text(&survey.codebook());
    let line = text.lines().find(|line| line.starts_with("answer x region:")).expect("the table is reported");
    assert!(line.contains("Merging `c1` and `c2` brings back"), "{line}");
    assert!(line.contains("of a base that is too small"), "{line}");
}
