//! Every attack, against small tables worked out by hand.

use super::*;
use crate::audit::claim::{Claim, Group, Kind, Property, Ratio, Said};
use crate::audit::knowledge::{Limit, Tie};

const PROMISE: Promise = Promise { min_count: 5, min_base: 10, against_guesses: true };

/// Two variables, `a` and `b`, whose categories are a1, a2, ... and b1, b2, ...; everybody answered both.
fn table(counts: &[&[u32]], hidden: &[(usize, usize)]) -> (Vec<Claim>, Knowledge) {
    let (rows, columns) = (counts.len(), counts[0].len());
    let mut knowledge = Knowledge { groupings: ["b".to_string()].into(), ..Knowledge::default() };
    for (variable, n) in [("a", rows), ("b", columns)] {
        let categories: Vec<String> = (1..=n).map(|i| format!("{variable}{i}")).collect();
        knowledge.answers.insert(variable.into(), categories);
    }
    let property = |v: &str, n: usize| Property::new(v, &[&format!("{v}{}", n + 1)]);
    let claim = |group: Group, said: Said| Claim { place: "t".into(), group, said };
    let mut claims = vec![];
    for (row, numbers) in counts.iter().enumerate() {
        let total = numbers.iter().sum();
        claims.push(claim(Group(vec![property("a", row)]), Said::Exactly(total)));
        for (column, count) in numbers.iter().enumerate() {
            let said = if hidden.contains(&(row, column)) { Said::Hidden } else { Said::Exactly(*count) };
            claims.push(claim(Group::two(property("a", row), property("b", column)), said));
        }
    }
    for column in 0..columns {
        let total = counts.iter().map(|row| row[column]).sum();
        claims.push(claim(Group(vec![property("b", column)]), Said::Exactly(total)));
    }
    (claims, knowledge)
}

fn attacks(claims: &[Claim], knowledge: &Knowledge) -> Vec<&'static str> {
    let mut attacks: Vec<_> =
        attack(&claims.to_vec().into(), &[], knowledge, PROMISE).into_iter().map(|f| f.attack).collect();
    attacks.dedup();
    attacks
}

#[test]
fn a_single_hidden_cell_comes_back_by_subtraction() {
    let (claims, knowledge) = table(&[&[3, 20], &[20, 20]], &[(0, 0)]);
    assert_eq!(attacks(&claims, &knowledge), ["bounds"]);
}

#[test]
fn a_square_of_hidden_cells_holds() {
    let (claims, knowledge) = table(&[&[3, 20, 20], &[20, 20, 20], &[20, 20, 20]], &[(0, 0), (0, 1), (1, 0), (1, 1)]);
    assert_eq!(attack(&claims.into(), &[], &knowledge, PROMISE), []);
}

/// 33 less the 12, 10 and 7 that are shown leave 4 to the two that are hidden: either may be 0, but they are 4 together.
#[test]
fn a_small_remainder_is_found_though_its_parts_are_free() {
    let mut knowledge = Knowledge::default();
    knowledge.answers.insert("a".into(), ["a1", "a2", "a3", "a4", "a5"].map(String::from).into());
    let claim = |group: Group, said: Said| Claim { place: "t".into(), group, said };
    let claims = |third: Said| {
        let counts = [("a1", Said::Exactly(12)), ("a2", Said::Exactly(10)), ("a3", third), ("a4", Said::Hidden)];
        let rows = counts.into_iter().map(|(answer, said)| claim(Group::one("a", &[answer]), said));
        rows.chain([claim(Group::everybody(), Said::Exactly(33))]).collect::<Vec<_>>()
    };
    assert_eq!(attacks(&claims(Said::Hidden), &knowledge), Vec::<&str>::new());
    assert_eq!(attacks(&claims(Said::Exactly(7)), &knowledge), ["floor", "remainder"]);
}

/// 30 less 12 and 13 leave 5 to the two that are hidden: from 0 to 5 each, but from 1 to 4 if neither is 0.
#[test]
fn a_reader_who_takes_no_mark_for_a_zero_is_reckoned_with() {
    let mut knowledge = Knowledge::default();
    knowledge.answers.insert("a".into(), ["a1", "a2", "a3", "a4"].map(String::from).into());
    let claims = |second: u32| {
        let said = [Said::Exactly(12), Said::Exactly(second), Said::Hidden, Said::Hidden];
        let group = |n: usize| Group::one("a", &[&format!("a{n}")]);
        let rows = (1..).zip(said).map(|(n, said)| Claim { place: "t".into(), group: group(n), said });
        let all = Claim { place: "t".into(), group: Group::everybody(), said: Said::Exactly(30) };
        rows.chain([all]).collect::<Vec<_>>()
    };
    assert_eq!(attacks(&claims(13), &knowledge), ["floor"]);
    assert_eq!(attacks(&claims(11), &knowledge), Vec::<&str>::new());
}

/// Nine hidden cells, at least two in every line, and the one that links the two blocks is still exactly determined:
/// the first two rows less the first two columns.
#[test]
fn two_hidden_per_line_can_still_give_one_away() {
    let counts: [&[u32]; 4] = [&[3, 4, 20, 20], &[4, 3, 2, 20], &[20, 20, 3, 4], &[20, 20, 4, 3]];
    let hidden = [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 2), (2, 3), (3, 2), (3, 3)];
    let (claims, knowledge) = table(&counts, &hidden);
    let found = attack(&claims.into(), &[], &knowledge, PROMISE);
    let link = Finding { attack: "bounds", place: "a = a2, b = b3".into(), what: "between 2.00 and 2.00".into() };
    assert!(found.contains(&link), "{found:?}");
}

/// Each table safe alone; together 10 - 7 = 3.
#[test]
fn two_linked_tables_give_what_each_hides() {
    let mut knowledge = Knowledge::default();
    knowledge.answers.insert("place".into(), ["north", "south", "west"].map(String::from).into());
    knowledge.answers.insert("region".into(), ["coast", "inland"].map(String::from).into());
    knowledge.ties.push(crate::audit::knowledge::Tie {
        left: vec![Group::one("region", &["coast"])],
        right: vec![Group::one("place", &["north", "south"])],
    });
    let claim = |group: Group, said: Said| Claim { place: "t".into(), group, said };
    let first = [
        claim(Group::one("place", &["north"]), Said::Exactly(7)),
        claim(Group::one("place", &["south"]), Said::Hidden),
        claim(Group::one("place", &["west"]), Said::Hidden),
    ];
    assert_eq!(attacks(&first, &knowledge), Vec::<&str>::new());
    let second = claim(Group::one("region", &["coast"]), Said::Exactly(10));
    assert_eq!(attacks(&[first.to_vec(), vec![second]].concat(), &knowledge), ["bounds"]);
}

/// Nobody says how many of b1 answered; but b1 are 26, and 19 of them are shown not to have.
#[test]
fn a_count_of_a_base_that_must_be_small_is_found() {
    let mut knowledge = Knowledge { groupings: ["b".to_string()].into(), ..Knowledge::default() };
    knowledge.answers.insert("a".into(), ["a1", "a2", "skipped"].map(String::from).into());
    knowledge.answers.insert("b".into(), ["b1", "b2"].map(String::from).into());
    let claims = |skipped: u32| {
        let cell = |answer: &str| Group::two(Property::new("a", &[answer]), Property::new("b", &["b1"]));
        let claim = |group: Group, count| Claim { place: "t".into(), group, said: Said::Exactly(count) };
        vec![
            claim(Group::everybody(), 90),
            claim(Group::one("b", &["b1"]), 26),
            claim(cell("a1"), 6),
            claim(cell("skipped"), skipped),
        ]
    };
    assert_eq!(attacks(&claims(10), &knowledge), Vec::<&str>::new());
    assert_eq!(attacks(&claims(19), &knowledge), ["bounds", "small base", "whole group"]);
}

#[test]
fn a_group_that_gave_one_answer_is_found() {
    let (claims, knowledge) = table(&[&[12, 30], &[0, 30]], &[]);
    assert!(attacks(&claims, &knowledge).contains(&"whole group"));
    let (claims, knowledge) = table(&[&[12, 30], &[0, 30]], &[(0, 0), (1, 0), (0, 1), (1, 1)]);
    assert_eq!(attack(&claims.into(), &[], &knowledge, PROMISE), []);
}

/// Two editions, each safe: 40 and 43 in all, and 20 of one answer both times, so the three who came are of the others.
#[test]
fn a_few_newcomers_are_seen_between_two_editions() {
    let mut knowledge = Knowledge::default();
    knowledge.answers.insert("a".into(), ["a1", "a2", "a3"].map(String::from).into());
    let claim = |answers: &[&str], said: Said| Claim { place: "t".into(), group: Group::one("a", answers), said };
    let edition = |counts: [u32; 2]| {
        vec![claim(&["a1"], Said::Exactly(counts[0])), claim(&["a2", "a3"], Said::Exactly(counts[1]))]
    };
    let editions = |then: Vec<Claim>, now: Vec<Claim>| attack(&now.into(), &[then.into()], &knowledge, PROMISE);
    assert_eq!(editions(edition([20, 20]), edition([20, 20])), [], "nobody came");
    assert_eq!(editions(edition([20, 20]), edition([25, 30])), [], "many came");
    let seen = |found: Vec<Finding>| found.iter().any(|finding| finding.attack == "editions");
    assert!(seen(editions(edition([20, 20]), edition([20, 23]))));
    assert!(seen(editions(edition([20, 20]), edition([18, 20]))), "two were taken out");
    // Now by subtraction: of the 25 who came, 23 are of a1 or a2 and 20 of a1; neither edition shows a2 alone.
    let then = vec![claim(&["a1"], Said::Exactly(20)), claim(&["a1", "a2"], Said::Exactly(40))];
    let now = vec![claim(&["a1"], Said::Exactly(40)), claim(&["a1", "a2"], Said::Exactly(63))];
    let found = editions(then, now);
    let newcomers = Finding {
        attack: "bounds",
        place: "a = a2, since an earlier edition".into(),
        what: "between 3.00 and 3.00".into(),
    };
    assert!(found.contains(&newcomers), "{found:?}");
}

#[test]
fn a_percentage_gives_its_count_back() {
    let (mut claims, knowledge) = table(&[&[3, 20], &[20, 20]], &[(0, 0), (0, 1), (1, 0), (1, 1)]);
    assert_eq!(attacks(&claims, &knowledge), Vec::<&str>::new());
    // 3 of 23 is 13 %: between 12.5 and 13.5 % of 23.
    let group = Group::two(Property::new("a", &["a1"]), Property::new("b", &["b1"]));
    claims.push(Claim { place: "t".into(), group, said: Said::Between(0.125 * 23.0, 0.135 * 23.0) });
    assert!(!attack(&claims.into(), &[], &knowledge, PROMISE).is_empty());
}

/// A scale of 1 to 3: a and b hidden, 9 of the third step, 20 in all, so a + b = 11 and each is anything from 0 to 11.
fn scale() -> (Vec<Claim>, Knowledge) {
    let mut knowledge = Knowledge::default();
    knowledge.variable("calm", ["1", "2", "3"].map(String::from));
    let claim = |group: Group, said: Said| Claim { place: "t".into(), group, said };
    let step = |step: &str| Group::one("calm", &[step]);
    let without = Knowledge::WITHOUT_ANSWER.map(|without| claim(step(without), Said::Exactly(0)));
    let mut claims =
        vec![claim(step("1"), Said::Hidden), claim(step("2"), Said::Hidden), claim(step("3"), Said::Exactly(9))];
    claims.push(claim(Group::everybody(), Said::Exactly(20)));
    claims.extend(without);
    (claims, knowledge)
}

fn ratio(kind: Kind, over: &[(&str, f64)], (least, most, short): (f64, f64, f64)) -> Ratio {
    Ratio {
        place: "t".into(),
        kind,
        over: over.iter().map(|(step, weight)| (Group::one("calm", &[step]), *weight)).collect(),
        base: Group::one("calm", &["1", "2", "3"]),
        least,
        most,
        short,
    }
}

/// 3, 8 and 9 of 20 have a mean of 46/20 = 2.3. From 2.25 to 2.35 it is 45 to 47 points: 27 of the third step, and
/// a + 2 (11 - a) = 22 - a, so 49 - a is from 45 to 47 and a from 2 to 4.
#[test]
fn a_mean_gives_the_counts_behind_it_back() {
    let (claims, knowledge) = scale();
    assert_eq!(attack(&claims.clone().into(), &[], &knowledge, PROMISE), [], "without the mean nothing is known");
    let mean = ratio(Kind::Mean, &[("1", 1.0), ("2", 2.0), ("3", 3.0)], (2.25, 2.35, 0.0));
    let found = attack(&Published { claims, ratios: vec![mean] }, &[], &knowledge, PROMISE);
    let bounds = Finding { attack: "bounds", place: "calm = 1".into(), what: "between 2.00 and 4.00".into() };
    assert_eq!(found, [bounds], "the second is from 7 to 9, and small no more");
}

/// "The median answer is 1": 10 of the 20 at least, so the second is 0 or 1.
#[test]
fn a_median_gives_the_counts_behind_it_back() {
    let (claims, knowledge) = scale();
    let median = |below: &[(&str, f64)], up_to: &[(&str, f64)]| {
        let ratios = vec![ratio(Kind::Median, up_to, (0.5, 1.0, 0.0)), ratio(Kind::Median, below, (0.0, 0.5, 0.5))];
        attack(&Published { claims: claims.clone(), ratios }, &[], &knowledge, PROMISE)
    };
    let bounds = Finding { attack: "bounds", place: "calm = 2".into(), what: "between 0.00 and 1.00".into() };
    assert_eq!(median(&[], &[("1", 1.0)]), [bounds]);
    // "The median answer is 2": fewer than 10 of the first, so from 0 to 9, and the second from 2 to 11.
    assert_eq!(median(&[("1", 1.0)], &[("1", 1.0), ("2", 1.0)]), []);
}

/// 2.4 would be 47 to 49 points: a from 0 to 2. With 2.3 in one place and 2.9 in another nothing can be true.
#[test]
fn means_that_cannot_be_true_are_said() {
    let (claims, knowledge) = scale();
    let weights = [("1", 1.0), ("2", 2.0), ("3", 3.0)];
    let ratios = vec![ratio(Kind::Mean, &weights, (2.25, 2.35, 0.0)), ratio(Kind::Mean, &weights, (2.85, 2.95, 0.0))];
    let found = attack(&Published { claims, ratios }, &[], &knowledge, PROMISE);
    assert_eq!(found.iter().map(|finding| finding.attack).collect::<Vec<_>>(), ["contradiction"]);
}

/// 9 of a base that is hidden, and 45.0 % of it: 9/0.4505 to 9/0.4495 is 20 people, whom nothing else gives away.
#[test]
fn a_percentage_gives_a_hidden_base_back() {
    let (mut claims, knowledge) = scale();
    claims.retain(|claim| matches!(claim.said, Said::Hidden | Said::Exactly(9)));
    let without = Knowledge::WITHOUT_ANSWER;
    claims.push(Claim { place: "t".into(), group: Group::everybody(), said: Said::Exactly(23) });
    claims.extend(without.map(|w| Claim {
        place: "t".into(),
        group: Group::one("calm", &[w]),
        said: if w == "skipped" { Said::Hidden } else { Said::Exactly(0) },
    }));
    assert_eq!(attack(&claims.clone().into(), &[], &knowledge, PROMISE), []);
    let share = ratio(Kind::Percentage, &[("3", 100.0)], (44.95, 45.05, 0.0));
    let found = attack(&Published { claims, ratios: vec![share] }, &[], &knowledge, PROMISE);
    let skipped = Finding { attack: "bounds", place: "calm = skipped".into(), what: "between 3.00 and 3.00".into() };
    assert!(found.contains(&skipped), "{found:?}");
}

/// 8 of b1 did not tick the box, which is all that answered of them; unless it is public that nobody ticked it at all.
#[test]
fn that_few_people_left_a_box_empty_tells_something_only_if_somebody_ticked_it() {
    let mut knowledge = Knowledge { groupings: ["b".to_string()].into(), ..Knowledge::default() };
    knowledge.answers.insert("a".into(), ["yes", "no", "skipped"].map(String::from).into());
    knowledge.answers.insert("b".into(), ["b1", "b2"].map(String::from).into());
    let found = |ticked: u32| {
        let cell = |answer: &str| Group::two(Property::new("a", &[answer]), Property::new("b", &["b1"]));
        let counts = [
            (Group::everybody(), 90),
            (Group::one("b", &["b1"]), 26),
            (Group::one("a", &["yes"]), ticked),
            (cell("yes"), 0),
            (cell("no"), 8),
            (cell("skipped"), 18),
        ];
        let claims = counts.map(|(group, count)| Claim { place: "t".into(), group, said: Said::Exactly(count) });
        attacks(&claims, &knowledge)
    };
    assert_eq!(found(0), Vec::<&str>::new());
    assert_eq!(found(20), ["small base"]);
}

/// At most 9 people can have answered; a mean of them is of too few, though their number is not published.
#[test]
fn a_mean_of_few_people_is_found() {
    let (_, knowledge) = scale();
    let everybody = |count| vec![Claim { place: "t".into(), group: Group::everybody(), said: Said::Exactly(count) }];
    let mean = || ratio(Kind::Mean, &[("1", 1.0), ("2", 2.0), ("3", 3.0)], (1.95, 2.05, 0.0));
    let found = |count| attack(&Published { claims: everybody(count), ratios: vec![mean()] }, &[], &knowledge, PROMISE);
    let few = Finding { attack: "small base", place: "t".into(), what: "the mean of at most 9 people".into() };
    assert!(found(9).contains(&few), "{:?}", found(9));
    assert!(!found(10).iter().any(|finding| finding.attack == "small base"), "{:?}", found(10));
}

/// Everybody ticked exactly two of three: 40 ticks of 20 people, 19 and 18 of which are shown, leave 3 to the third.
#[test]
fn how_many_may_be_ticked_is_known() {
    let mut knowledge = Knowledge::default();
    knowledge.answers.insert("needs".into(), vec!["answered".into()]);
    let ticks = ["needs/food", "needs/rest", "needs/work"];
    for tick in ticks {
        knowledge.answers.insert(tick.into(), ["yes", "no"].map(String::from).into());
    }
    let all = || ticks.map(|tick| Group::one(tick, &["yes"])).to_vec();
    let twice = || vec![Group::one("needs", &["answered"]); 2];
    let claim = |group: Group, said: Said| Claim { place: "t".into(), group, said };
    let mut claims = vec![claim(Group::one("needs", &["answered"]), Said::Exactly(20))];
    claims.extend([19, 18].into_iter().zip(all()).map(|(count, group)| claim(group, Said::Exactly(count))));
    claims.push(claim(Group::one("needs/work", &["yes"]), Said::Hidden));
    let is_found = |knowledge: &Knowledge| {
        let found = attack(&claims.clone().into(), &[], knowledge, PROMISE);
        found.iter().any(|finding| finding.place == "needs/work = yes" && finding.what == "between 3.00 and 3.00")
    };
    assert!(!is_found(&knowledge));
    knowledge.limits.push(Limit { fewer: all(), more: twice() });
    assert!(!is_found(&knowledge), "two at most");
    knowledge.limits.push(Limit { fewer: twice(), more: all() });
    assert!(is_found(&knowledge), "exactly two");
}

/// Of 11 people on a scale from 0 to 100 in steps of 4. A mean of 99.6 is 1,096 in all: 100 ten times and 96 once. Four people with 96
/// would be 1,084 at most, so that somebody has what few can have.
#[test]
fn a_mean_that_only_a_rare_value_explains_is_found() {
    let mut knowledge = Knowledge::default();
    knowledge.answers.insert("band".into(), ["low", "high"].map(String::from).into());
    let values: Vec<(String, f64)> = (0..=25).map(|step| ((step * 4000).to_string(), f64::from(step * 4))).collect();
    knowledge.answers.insert("band value".into(), values.iter().map(|(name, _)| name.clone()).collect());
    let names = |wanted: &dyn Fn(f64) -> bool| -> Vec<&str> {
        values.iter().filter(|(_, value)| wanted(*value)).map(|(name, _)| name.as_str()).collect()
    };
    for (band, fine) in [("low", names(&|value| value <= 50.0)), ("high", names(&|value| value > 50.0))] {
        let tie = Tie { left: vec![Group::one("band", &[band])], right: vec![Group::one("band value", &fine)] };
        knowledge.ties.push(tie);
    }
    let found = |mean: f64, half: f64, low: Said, high: Said| {
        let claim = |group: Group, said: Said| Claim { place: "t".into(), group, said };
        let claims = vec![
            claim(Group::everybody(), Said::Exactly(11)),
            claim(Group::one("band", &["low"]), low),
            claim(Group::one("band", &["high"]), high),
        ];
        let over = values.iter().map(|(name, value)| (Group::one("band value", &[name]), *value)).collect();
        let all: Vec<&str> = values.iter().map(|(name, _)| name.as_str()).collect();
        let base = Group::one("band value", &all);
        let (least, most) = (mean - half, mean + half);
        let ratio = Ratio { place: "t".into(), kind: Kind::Mean, over, base, least, most, short: 0.0 };
        let published = Published { claims, ratios: vec![ratio] };
        attack(&published, &[], &knowledge, Promise { against_guesses: false, ..PROMISE })
            .into_iter()
            .map(|finding| finding.attack)
            .collect::<Vec<_>>()
    };
    // And all are in the upper band.
    assert_eq!(found(99.6, 0.05, Said::Hidden, Said::Hidden), ["rare value", "whole group"]);
    assert_eq!(found(50.2, 0.05, Said::Hidden, Said::Hidden), [""; 0]);
    assert_eq!(found(100.0, 0.05, Said::Hidden, Said::Hidden), ["whole group"; 2], "of the band, and of the value");
    // Five up to 50 and six over it: 836 in all are 48 five times and 596, or 600 and 48 but for one 44.
    assert_eq!(found(76.0, 0.05, Said::Exactly(5), Said::Exactly(6)), ["rare value"]);
}

/// One who left `b` out is of a1, as nobody of a2 did: nobody is known to be the one. Where the same is told of those who were not
/// asked, or of all who have no answer, it is told of a group.
#[test]
fn who_skipped_a_question_is_no_group_by_itself() {
    let told = |states: &[&str]| {
        let mut knowledge = Knowledge { groupings: ["a", "b"].map(String::from).into(), ..Knowledge::default() };
        knowledge.answers.insert("a".into(), ["a1", "a2"].map(String::from).into());
        let answers = ["b1"].into_iter().chain(Knowledge::WITHOUT_ANSWER).map(String::from).collect();
        knowledge.answers.insert("b".into(), answers);
        let claim = |answers: &[&str], a: &str, said: u32| {
            let group = Group::two(Property::new("b", answers), Property::new("a", &[a]));
            Claim { place: "t".into(), group, said: Said::Exactly(said) }
        };
        let claims =
            [claim(&["b1"], "a1", 20), claim(&["b1"], "a2", 20), claim(states, "a1", 8), claim(states, "a2", 0)];
        attacks(&claims, &knowledge).contains(&"whole group")
    };
    assert!(!told(&["skipped"]) && !told(&["refused"]));
    assert!(told(&["not_asked"]) && told(&Knowledge::WITHOUT_ANSWER));
}
