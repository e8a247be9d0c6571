//! The attacks: what somebody with patience and a linear programme can work out from the published numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::{Attacker, Contradiction};
use super::claim::{Claim, Group, Property, Said};
use super::knowledge::Knowledge;
use super::programme::{Programme, When};

const TOLERANCE: f64 = 1e-6;

/// What the site promises of every survey (disclosure.md), in the survey's own numbers.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// T: nobody can tell a count from 1 to T-1.
    pub min_count: u32,
    /// Nothing is published of a part of the respondents smaller than this.
    pub min_base: u32,
    /// Also hold it against a reader who takes no mark for a zero. Where a hidden number is 0 all the same, that reader may
    /// be wrong without noticing; so this is a question for an author to ask, and no reason to stop a build.
    pub against_guesses: bool,
}

/// An attack that succeeded. For the author's eyes: it holds what should have been hidden.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Which attack.
    pub attack: &'static str,
    /// The file and table, or the group of people.
    pub place: String,
    /// What it shows.
    pub what: String,
}

/// Every attack on one survey's claims; `earlier` are those of earlier editions, which somebody has kept. Sorted, without
/// repeats.
pub fn attack(claims: &[Claim], earlier: &[Vec<Claim>], knowledge: &Knowledge, promise: Promise) -> Vec<Finding> {
    let mut findings = small_counts(claims, promise);
    findings.extend(small_bases(claims, promise));
    findings.extend(earlier.iter().flat_map(|then| small_differences(claims, then, promise)));
    let alone = Programme::of(claims, knowledge);
    let together = earlier.iter().fold(alone.clone(), |now, then| now.since(&Programme::of(then, knowledge)));
    // Where somebody was taken out between two editions there were not only newcomers; then each edition stands for itself.
    let found = linear(&together, knowledge, promise).or_else(|Contradiction| linear(&alone, knowledge, promise));
    match found {
        Ok(found) => findings.extend(found),
        Err(Contradiction) => findings.push(Finding {
            attack: "contradiction",
            place: "all tables together".into(),
            what: "the published numbers cannot all be true".into(),
        }),
    }
    // Somebody who believes what is not so meets a contradiction sooner or later, and has learnt nothing.
    let mut guessed = match promise.against_guesses {
        true => floor(&alone, claims, promise).unwrap_or_default(),
        false => vec![],
    };
    guessed.retain(|guess| findings.iter().all(|finding| finding.place != guess.place));
    findings.extend(guessed);
    findings.sort();
    findings.dedup();
    findings
}

/// Looking: a small count that simply stands there.
fn small_counts(claims: &[Claim], promise: Promise) -> Vec<Finding> {
    let small = |claim: &&Claim| match claim.said {
        Said::Exactly(count) => (1..promise.min_count).contains(&count),
        Said::Between(least, most) => least > TOLERANCE && most < f64::from(promise.min_count) - TOLERANCE,
        Said::Hidden => false,
    };
    let finding = |claim: &Claim| Finding {
        attack: "small count",
        place: claim.place.clone(),
        what: format!("{} {}", name(&claim.group), said(claim.said)),
    };
    claims.iter().filter(small).map(finding).collect()
}

/// Looking: a part of the respondents that is too small to say anything about.
fn small_bases(claims: &[Claim], promise: Promise) -> Vec<Finding> {
    let is_part = |claim: &Claim| claim.group.0.len() > 1;
    // A base is everybody with a real answer; those without one are a group like any other.
    let is_base = |property: &Property| {
        property.answers.len() > 1
            && !property.answers.iter().all(|answer| Knowledge::WITHOUT_ANSWER.contains(&answer.as_str()))
    };
    let finding = |claim: &Claim, base: u32| Finding {
        attack: "small base",
        place: claim.place.clone(),
        what: format!("{} has a base of {base}", name(&claim.group)),
    };
    claims
        .iter()
        .filter(|claim| is_part(claim) && claim.group.0.iter().any(is_base))
        .filter_map(|claim| match claim.said {
            Said::Exactly(base) if base > 0 && base < promise.min_base => Some(finding(claim, base)),
            _ => None,
        })
        .collect()
}

/// Looking: two editions whose counts of the same group differ by a few people.
fn small_differences(now: &[Claim], then: &[Claim], promise: Promise) -> Vec<Finding> {
    let exact = |claim: &Claim| match claim.said {
        Said::Exactly(count) => Some((claim.group.clone(), count)),
        _ => None,
    };
    let then: BTreeMap<Group, u32> = then.iter().filter_map(exact).collect();
    let differences = now.iter().filter_map(|claim| {
        let (group, now) = exact(claim)?;
        let then = then.get(&group)?;
        Some((claim, now.abs_diff(*then)))
    });
    differences
        .filter(|(_, difference)| (1..promise.min_count).contains(difference))
        .map(|(claim, difference)| Finding {
            attack: "editions",
            place: claim.place.clone(),
            what: format!("{} differs by {difference} from an earlier edition", name(&claim.group)),
        })
        .collect()
}

/// Calculating: subtraction, linear combinations and bounds, also by an insider, and groups that gave one answer.
fn linear(programme: &Programme, knowledge: &Knowledge, promise: Promise) -> Result<Vec<Finding>, Contradiction> {
    let attacker = Attacker::new(programme)?;
    let mut findings = Vec::new();
    for (cell, group) in programme.finest().filter(|(_, group)| !group.0.is_empty()) {
        findings.extend(small(&attacker, cell, &name(&group), promise)?);
        findings.extend(whole_group(programme, &attacker, knowledge, &group)?);
    }
    for line in programme.lines() {
        findings.extend(remainders(&attacker, &line, promise)?);
        findings.extend(known_of_few(&attacker, &line, knowledge, promise)?);
    }
    for (cell, when, group) in programme.past().iter().filter(|(_, _, group)| !group.0.is_empty()) {
        let when = match when {
            When::Then => "in an earlier edition",
            When::Since => "since an earlier edition",
        };
        findings.extend(small(&attacker, *cell, &format!("{}, {when}", name(group)), promise)?);
    }
    Ok(findings)
}

/// Guessing: zeros are published nearly always, so a reader takes every mark in a line that shows anything for at least 1.
fn floor(programme: &Programme, claims: &[Claim], promise: Promise) -> Result<Vec<Finding>, Contradiction> {
    // A line of a table: of a group whose answers are all hidden, nobody knows that they are not zeros.
    let table = |claim: &Claim| {
        let (row, by) = claim.group.0.split_last()?;
        Some((by.to_vec(), row.variable.clone()))
    };
    // What nobody was offered is 0 in a table of which nothing else is shown, too.
    let is_answer = |group: &Group| {
        let is_real =
            |p: &Property| p.answers.len() == 1 && !Knowledge::WITHOUT_ANSWER.iter().any(|w| p.answers.contains(*w));
        group.0.iter().all(is_real)
    };
    let is_shown = |claim: &&Claim| matches!(claim.said, Said::Exactly(_)) && is_answer(&claim.group);
    let shown: BTreeSet<_> = claims.iter().filter(is_shown).map(table).collect();
    let marks = claims.iter().filter(|claim| claim.said == Said::Hidden && shown.contains(&table(claim)));
    let cells = marks.filter_map(|claim| match programme.cells(&claim.group)?.as_slice() {
        [cell] => Some(*cell),
        _ => None,
    });
    let attacker = Attacker::believing(programme, &cells.collect())?;
    let least = f64::from(promise.min_count);
    let mut findings = Vec::new();
    for (cell, group) in programme.finest().filter(|(_, group)| !group.0.is_empty()) {
        if attacker.seen_free(&[cell], least - 1.0, least) {
            continue;
        }
        let (from, to) = attacker.range(&[cell], &[])?;
        if from > 1.0 - TOLERANCE && to < least - TOLERANCE {
            let what = format!("between {from:.2} and {to:.2}, if no hidden number is 0");
            findings.push(Finding { attack: "floor", place: name(&group), what });
        }
    }
    Ok(findings)
}

/// A count that is known to be small, or so nearly known that it may as well be.
fn small(attacker: &Attacker, cell: usize, place: &str, promise: Promise) -> Result<Option<Finding>, Contradiction> {
    let small = f64::from(promise.min_count);
    let found = |attack: &'static str, least: f64, most: f64| {
        Some(Finding { attack, place: place.into(), what: format!("between {least:.2} and {most:.2}") })
    };
    if attacker.seen_free(&[cell], small - 1.0, small) {
        return Ok(None);
    }
    let (least, most) = attacker.range(&[cell], &[])?;
    let some_small = most > 1.0 - TOLERANCE && least < small - 1.0 + TOLERANCE;
    let all_small = least > 1.0 - TOLERANCE && most < small - TOLERANCE;
    if all_small || (some_small && most - least < small - 1.0 - TOLERANCE) {
        return Ok(found("bounds", least, most));
    }
    if some_small && least < 1.0 {
        // The insider is in the group and so knows that it is not empty.
        let (least, most) = attacker.range(&[cell], &[(cell, 1.0)]).unwrap_or((least, most));
        if most >= 1.0 && most - least < small - 2.0 - TOLERANCE {
            return Ok(found("insider", least, most));
        }
    }
    Ok(None)
}

/// What a line's published numbers leave over: a few people who gave one of the hidden answers are few people, whichever
/// of them each gave.
fn remainders(attacker: &Attacker, line: &[(usize, Group)], promise: Promise) -> Result<Vec<Finding>, Contradiction> {
    let hidden: Vec<&(usize, Group)> = line.iter().filter(|(cell, _)| attacker.value(*cell).is_none()).collect();
    let is_answer = |group: &Group| {
        let without = |property: &Property| Knowledge::WITHOUT_ANSWER.iter().any(|w| property.answers.contains(*w));
        !group.0.iter().any(without)
    };
    let (answers, others): (Vec<_>, Vec<_>) = hidden.iter().copied().partition(|(_, group)| is_answer(group));
    let mut unions = vec![hidden, answers, others];
    unions.retain(|union| union.len() > 1);
    unions.dedup();
    let mut findings = Vec::new();
    for union in unions {
        let cells: Vec<usize> = union.iter().map(|(cell, _)| *cell).collect();
        if attacker.seen_free(&cells, 1.0, f64::from(promise.min_count)) {
            continue;
        }
        let (least, most) = attacker.range(&cells, &[])?;
        if least > 1.0 - TOLERANCE && most < f64::from(promise.min_count) - TOLERANCE {
            let names: Vec<String> = union.iter().map(|(_, group)| name(group)).collect();
            let what = format!("between {least:.2} and {most:.2}");
            findings.push(Finding { attack: "remainder", place: names.join(" or "), what });
        }
    }
    Ok(findings)
}

/// A count of a part of the respondents that must be smaller than a base may be, though its size is not published.
fn known_of_few(
    attacker: &Attacker,
    line: &[(usize, Group)],
    knowledge: &Knowledge,
    promise: Promise,
) -> Result<Option<Finding>, Contradiction> {
    let is_breakdown = |group: &Group| {
        let known = group.0.iter().filter(|property| knowledge.groupings.contains(&property.variable));
        group.0.len() == 2 && known.count() == 1
    };
    let is_answer = |group: &Group| {
        !group.0.iter().any(|property| Knowledge::WITHOUT_ANSWER.iter().any(|w| property.answers.contains(*w)))
    };
    let answers: Vec<&(usize, Group)> =
        line.iter().filter(|(_, group)| is_breakdown(group) && is_answer(group)).collect();
    // The line must run over the answers within one group, not over the groups within one answer.
    let within = |property: &Property| {
        knowledge.groupings.contains(&property.variable) && answers.iter().all(|(_, group)| group.0.contains(property))
    };
    let Some((_, first)) = answers.first() else { return Ok(None) };
    if !first.0.iter().any(within) {
        return Ok(None);
    }
    let is_known = |cell: usize| attacker.value(cell).filter(|value| *value > TOLERANCE);
    let Some((group, value)) = answers.iter().find_map(|(cell, group)| Some((group, is_known(*cell)?))) else {
        return Ok(None);
    };
    let cells: Vec<usize> = answers.iter().map(|(cell, _)| *cell).collect();
    let most_may_be = f64::from(promise.min_base);
    if attacker.seen_most(&cells).is_some_and(|most| most > most_may_be - 1.0 + TOLERANCE) {
        return Ok(None);
    }
    let (_, most) = attacker.range(&cells, &[])?;
    Ok((most < most_may_be - TOLERANCE).then(|| Finding {
        attack: "small base",
        place: name(group),
        what: format!("{value:.0} of a base of at most {most:.2}"),
    }))
}

/// Everybody in a group, or all but one, gave one answer. (That everybody who gave some answer is of one group is the
/// same table read the other way, and says nothing of a person whose group is known.)
fn whole_group(
    programme: &Programme,
    attacker: &Attacker,
    knowledge: &Knowledge,
    group: &Group,
) -> Result<Vec<Finding>, Contradiction> {
    let mut findings = Vec::new();
    for (at, property) in group.0.iter().enumerate() {
        let answer = property.answers.first().map_or("", String::as_str);
        if Knowledge::WITHOUT_ANSWER.contains(&answer) || answer == "no" {
            continue;
        }
        if group.0.iter().enumerate().any(|(other, p)| other != at && !knowledge.groupings.contains(&p.variable)) {
            continue;
        }
        let others = programme.others(group, at);
        let cell = programme.cells(group).unwrap_or_default();
        if others.is_empty() || attacker.seen_free(&others, 2.0, 2.0) {
            continue;
        }
        let (_, most_others) = attacker.range(&others, &[])?;
        let (least, _) = attacker.range(&cell, &[])?;
        if most_others < 2.0 - TOLERANCE && least > 1.0 - TOLERANCE {
            findings.push(Finding {
                attack: "whole group",
                place: name(group),
                what: format!("at most {most_others:.0} answered otherwise"),
            });
        }
    }
    Ok(findings)
}

fn said(said: Said) -> String {
    match said {
        Said::Exactly(count) => format!("is {count}"),
        Said::Between(least, most) => format!("lies between {least:.2} and {most:.2}"),
        Said::Hidden => "is hidden".into(),
    }
}

/// The group in words: `region = africa, services.food = satisfied`.
fn name(group: &Group) -> String {
    if group.0.is_empty() {
        return "everybody".into();
    }
    let property = |p: &Property| {
        format!("{} = {}", p.variable, p.answers.iter().map(String::as_str).collect::<Vec<_>>().join("|"))
    };
    group.0.iter().map(property).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let mut attacks: Vec<_> = attack(claims, &[], knowledge, PROMISE).into_iter().map(|f| f.attack).collect();
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
        let (claims, knowledge) =
            table(&[&[3, 20, 20], &[20, 20, 20], &[20, 20, 20]], &[(0, 0), (0, 1), (1, 0), (1, 1)]);
        assert_eq!(attack(&claims, &[], &knowledge, PROMISE), []);
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
        let found = attack(&claims, &[], &knowledge, PROMISE);
        let link = Finding { attack: "bounds", place: "a = a2, b = b3".into(), what: "between 2.00 and 2.00".into() };
        assert!(found.contains(&link), "{found:?}");
    }

    /// Each table safe alone; together 10 - 7 = 3.
    #[test]
    fn two_linked_tables_give_what_each_hides() {
        let mut knowledge = Knowledge::default();
        knowledge.answers.insert("place".into(), ["north", "south", "west"].map(String::from).into());
        knowledge.answers.insert("region".into(), ["coast", "inland"].map(String::from).into());
        knowledge.ties.push(super::super::knowledge::Tie {
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
        assert_eq!(attack(&claims, &[], &knowledge, PROMISE), []);
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
        let editions = |then: Vec<Claim>, now: Vec<Claim>| attack(&now, &[then], &knowledge, PROMISE);
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
        assert!(!attack(&claims, &[], &knowledge, PROMISE).is_empty());
    }
}
