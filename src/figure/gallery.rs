//! A made-up survey with a question for every chart, for tests and for looking at.

mod made;
mod page;

use std::collections::BTreeMap;

use crate::model::codebook::Domain;
use crate::model::control::Control;
use crate::responses::dataset::Code;

pub(crate) use self::made::{Made, Shown, Ticked, from_zero, given, list, locale, ordered};
pub(crate) use self::page::page;

/// A question for every chart, about as many people as `respondents` (at least 31). `scale` multiplies the counts of a
/// group of 31.
pub(crate) fn survey(scale: usize) -> Made {
    let n = |counts: &[usize]| from_zero(&counts.iter().map(|count| count * scale).collect::<Vec<_>>());
    let with_missing = |counts: &[usize], not_applicable: usize, refused: usize| {
        let mut counts = n(counts);
        counts.push((Code::NOT_APPLICABLE, not_applicable * scale));
        counts.push((Code::REFUSED, refused * scale));
        counts
    };
    let satisfaction = [
        "very_satisfied: Very satisfied|Meget tilfreds",
        "satisfied: Satisfied|Tilfreds",
        "dissatisfied: Dissatisfied|Utilfreds",
        "very_dissatisfied: Very dissatisfied|Meget utilfreds",
    ];
    let agree = [
        "1: Strongly disagree|Meget uenig",
        "2: Disagree|Uenig",
        "3: Neither|Hverken eller",
        "4: Agree|Enig",
        "5: Strongly agree|Meget enig",
    ];
    let steps: Vec<String> = (0..=10).map(|step| format!("{step}: {step}")).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let made = Made::new(31 * scale);
    let trust = made.codes(given(&n(&[0, 1, 0, 2, 2, 4, 3, 7, 5, 2, 4])).mixed(3));
    let age = made.codes(given(&n(&[2, 9, 11, 6, 2])).mixed(5));
    made.one(
        "region: Which region are you from?|Hvilken region kommer du fra?",
        list(&["west_africa: West Africa|Vestafrika", "eastern_europe: Eastern Europe|Østeuropa", "elsewhere: Elsewhere|Andre steder"]),
        given(&n(&[15, 14, 2])),
    )
    .several(
        "heard_from: How did you hear of the centre? You may choose more than one answer.|Hvordan hørte du om værestedet? Du må gerne vælge flere svar.",
        &[
            "friend: From a friend or someone I know|Fra en veninde eller en, jeg kender",
            "street: From other women on the street|Fra andre kvinder på gaden",
            "outreach: From an outreach worker who met me in the street and told me about the opening hours and the clinic|Fra en gadearbejder",
            "clinic: At the clinic|På klinikken",
            "*other: Other, which?|Andet, hvad?",
        ],
        Ticked { answered: 30 * scale, each: &[20 * scale, 6 * scale, 10 * scale, 2 * scale, 3 * scale] },
    )
    .one(
        "how_often: About how often do you come?|Hvor tit kommer du cirka?",
        ordered(&["daily: Every day|Hver dag", "weekly: Several times a week|Flere gange om ugen", "monthly: Once or twice a month|En eller to gange om måneden", "rarely: More rarely|Sjældnere"], &[]),
        given(&n(&[5, 14, 7, 4])).mixed(3),
    )
    .one(
        "safe: I feel safe at the centre.|Jeg føler mig tryg på værestedet.",
        ordered(&agree, &[1.0, 2.0, 3.0, 4.0, 5.0]),
        given(&n(&[1, 2, 5, 13, 9])).mixed(9),
    )
    .matrix(
        "services: How satisfied are you with the following?|Hvor tilfreds er du med følgende?",
        &[
            ("location: The location|Beliggenheden", &with_missing(&[12, 16, 0, 0], 0, 0)),
            ("food: The food|Maden", &with_missing(&[6, 10, 10, 0], 5, 0)),
            (
                "talk: That you can talk freely with the staff about whatever is on your mind|At du kan tale frit med personalet om det, der fylder hos dig",
                &with_missing(&[8, 6, 8, 0], 9, 0),
            ),
            (
                "hospital: That someone goes with you to the hospital|At nogen tager med dig på hospitalet",
                &with_missing(&[6, 4, 2, 0], 19, 0),
            ),
            ("police: Help with the police|Hjælp i forhold til politiet", &with_missing(&[2, 2, 1, 0], 25, 1)),
        ],
        ordered(&satisfaction, &[4.0, 3.0, 2.0, 1.0]),
    )
    .grid(
        "best_hours: When should the centre be open?|Hvornår skal værestedet have åbent?",
        &[
            (
                "weekdays: Weekdays|Hverdage",
                Ticked { answered: 29 * scale, each: &[18 * scale, 9 * scale, 3 * scale] },
            ),
            ("weekend: Weekend", Ticked { answered: 29 * scale, each: &[6 * scale, 14 * scale, 8 * scale] }),
        ],
        &["day: Day|Dag", "evening: Evening|Aften", "night: Night|Nat"],
    )
    .ask(
        "trust: How much do you trust the staff?|Hvor stor tillid har du til personalet?",
        Control::Range { from: 0, to: 10, labels: BTreeMap::new() },
        vec![("trust".into(), None, ordered(&steps, &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]).domain(), trust)],
    )
    .ask(
        "age: How old are you?|Hvor gammel er du?",
        Control::Number { decimal: false, unit: None, bins: vec![18.0, 20.0, 30.0, 40.0, 50.0] },
        vec![("age".into(), None, Domain::Number { decimal: false, bins: vec![18.0, 20.0, 30.0, 40.0, 50.0] }, age)],
    )
    .rank(
        "wishes: What should the centre do first? Put these in order.|Hvad skal værestedet gøre først? Sæt i rækkefølge.",
        &["doctor: More hours with the doctor|Flere lægetimer", "meals: Warm meals|Varm mad", "classes: Language classes|Sprogundervisning"],
        &[&n(&[14, 9, 5]), &n(&[8, 12, 8]), &n(&[6, 7, 15])],
    )
    .written("suggestions: Do you have other suggestions?|Har du andre forslag?", 20 * scale)
    .by("region")
}
