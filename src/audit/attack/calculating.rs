//! Calculating: subtraction, linear combinations and bounds, also by an insider, and groups that gave one answer.

use std::collections::BTreeSet;

use crate::audit::bounds::TOLERANCE;
use crate::audit::bounds::{Attacker, Contradiction};
use crate::audit::claim::{Group, Kind, Property, Published, Ratio, Said};
use crate::audit::finding::{Finding, Promise};
use crate::audit::knowledge::Knowledge;
use crate::audit::measured;
use crate::audit::programme::{Programme, When};

/// Everything that can be calculated from the published numbers and the promise does not allow.
///
/// # Errors
/// [`Contradiction`].
pub(super) fn linear(
    programme: &Programme,
    published: &Published,
    knowledge: &Knowledge,
    promise: Promise,
) -> Result<Vec<Finding>, Contradiction> {
    let attacker = Attacker::new(programme)?;
    // Nothing is too small to be told; that all of it can be true was asked.
    if promise.min_count <= 1 && promise.min_base <= 1 {
        return Ok(vec![]);
    }
    let unpublished = Attacker::new(&programme.unpublished())?;
    let said = published.claims.iter().filter(|claim| claim.said != Said::Hidden).map(|claim| &claim.group);
    let of_ratios = published.ratios.iter().flat_map(|ratio| ratio.over.iter().map(|(group, _)| group));
    let spoken_of = said.chain(of_ratios).map(variables).collect();
    let reader = Reader { programme, attacker, unpublished, knowledge, promise, spoken_of };
    let mut findings = Vec::new();
    let told = |group: &Group| !group.0.is_empty() && !knowledge.is_untold(group);
    let (least, all) = (f64::from(promise.min_count), programme.finest().filter(|(_, group)| told(group)));
    let all: Vec<usize> = all.map(|(cell, _)| cell).chain(programme.past().iter().map(|(cell, ..)| *cell)).collect();
    let unspoken = programme.finest().filter(|(_, group)| told(group) && !reader.is_spoken_of(group));
    reader.attacker.empty(&unspoken.map(|(cell, _)| cell).collect::<Vec<_>>())?;
    reader.attacker.explore(&all, least - 1.0, least)?;
    for (cell, group) in programme.finest().filter(|(_, group)| told(group)) {
        if !knowledge.is_public(&group) {
            findings.extend(reader.small(cell, (&group, &group.to_string()))?);
        }
        findings.extend(reader.whole_group(&group)?);
    }
    // Those without an answer are a column of their own, whatever the reason.
    let joint = published.claims.iter().map(|claim| &claim.group).filter(|group| group.0.iter().any(is_unanswered));
    for group in joint.collect::<BTreeSet<&Group>>() {
        findings.extend(reader.whole_group(group)?);
    }
    let rare =
        measured::rare((programme, &reader.attacker, &reader.unpublished), published, knowledge, promise.min_count)?;
    findings.extend(rare);
    let lines = programme.lines().into_iter();
    for line in lines.filter(|line| line.iter().all(|(_, group)| !knowledge.is_untold(group))) {
        findings.extend(reader.remainders(&line)?);
        findings.extend(reader.known_of_few(&line)?);
    }
    for ratio in &published.ratios {
        findings.extend(reader.of_few(ratio)?);
    }
    for (cell, when, group) in
        programme.past().iter().filter(|(_, _, group)| told(group) && !knowledge.is_public(group))
    {
        let when = match when {
            When::Then => "in an earlier edition",
            When::Since => "since an earlier edition",
        };
        findings.extend(reader.small(*cell, (group, &format!("{group}, {when}")))?);
    }
    Ok(findings)
}

/// Somebody who calculates.
struct Reader<'a> {
    programme: &'a Programme,
    /// What follows from the published numbers.
    attacker: Attacker,
    /// What everybody knew before anything was published.
    unpublished: Attacker,
    knowledge: &'a Knowledge,
    promise: Promise,
    /// The variables, sorted, of each table of which something is published.
    spoken_of: BTreeSet<Vec<&'a str>>,
}

/// Whether these are all who have no answer to a question.
fn is_unanswered(property: &Property) -> bool {
    Knowledge::WITHOUT_ANSWER.iter().all(|answer| property.answers.contains(*answer))
}

/// The variables of a group, sorted.
fn variables(group: &Group) -> Vec<&str> {
    let mut variables: Vec<&str> = group.0.iter().map(|property| property.variable.as_str()).collect();
    variables.sort_unstable();
    variables
}

impl Reader<'_> {
    /// A count that is known to be small, or so nearly known that it may as well be. Of a table of which nothing at all is published no
    /// mark says that there is anybody: what may be nobody, there, is no small number.
    fn small(&self, cell: usize, (group, place): (&Group, &str)) -> Result<Option<Finding>, Contradiction> {
        let small = f64::from(self.promise.min_count);
        let found = |attack: &'static str, least: f64, most: f64| {
            Some(Finding { attack, place: place.into(), what: format!("between {least:.2} and {most:.2}") })
        };
        let is_spoken_of = self.is_spoken_of(group);
        if self.attacker.seen_free(&[cell], small - 1.0, small) || (!is_spoken_of && self.attacker.seen_nobody(&[cell]))
        {
            return Ok(None);
        }
        if !is_spoken_of && self.attacker.least(&[cell])? < 1.0 - TOLERANCE {
            return Ok(None);
        }
        let (least, most) = self.attacker.range(&[cell], &[])?;
        let some_small = most > 1.0 - TOLERANCE && least < small - 1.0 + TOLERANCE;
        let all_small = least > 1.0 - TOLERANCE && most < small - TOLERANCE;
        if all_small || (some_small && most - least < small - 1.0 - TOLERANCE && is_spoken_of) {
            return Ok(found("bounds", least, most));
        }
        if !is_spoken_of {
            return Ok(None);
        }
        if some_small && least < 1.0 {
            // The insider is in the group and so knows that it is not empty.
            let (least, most) = self.attacker.range(&[cell], &[(cell, 1.0)]).unwrap_or((least, most));
            if most >= 1.0 && most - least < small - 2.0 - TOLERANCE {
                return Ok(found("insider", least, most));
            }
        }
        Ok(None)
    }

    /// Whether anything is published of the table that these people are a cell of.
    fn is_spoken_of(&self, group: &Group) -> bool {
        self.spoken_of.contains(&variables(group))
    }

    /// A mean or a median of fewer people than may have one.
    fn of_few(&self, ratio: &Ratio) -> Result<Option<Finding>, Contradiction> {
        let what = match ratio.kind {
            Kind::Mean => "mean",
            Kind::Median => "median",
            Kind::Squares => "standard deviation",
            Kind::Percentage => return Ok(None),
        };
        let Some(base) = self.programme.cells(&ratio.base) else { return Ok(None) };
        let least_allowed = f64::from(self.promise.min_base);
        if self.attacker.seen_most(&base).is_some_and(|most| most > least_allowed - TOLERANCE) {
            return Ok(None);
        }
        let most = self.attacker.most(&base)?;
        let what = format!("the {what} of at most {most:.0} people");
        Ok((most < least_allowed - TOLERANCE).then(|| Finding {
            attack: "small base",
            place: ratio.place.clone(),
            what,
        }))
    }

    /// What a line's published numbers leave over: a few people who gave one of the hidden answers are few people, whichever
    /// of them each gave.
    fn remainders(&self, line: &[(usize, Group)]) -> Result<Vec<Finding>, Contradiction> {
        let hidden: Vec<&(usize, Group)> =
            line.iter().filter(|(cell, _)| self.attacker.value(*cell).is_none()).collect();
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
            // However little it can differ, it may be nobody or enough of them.
            if self.attacker.seen_free(&cells, 0.0, f64::from(self.promise.min_count)) {
                continue;
            }
            let (least, most) = self.attacker.range(&cells, &[])?;
            if least > 1.0 - TOLERANCE && most < f64::from(self.promise.min_count) - TOLERANCE {
                let names: Vec<String> = union.iter().map(|(_, group)| group.to_string()).collect();
                let what = format!("between {least:.2} and {most:.2}");
                findings.push(Finding { attack: "remainder", place: names.join(" or "), what });
            }
        }
        Ok(findings)
    }

    /// A count of a part of the respondents that must be smaller than a base may be, though its size is not published.
    fn known_of_few(&self, line: &[(usize, Group)]) -> Result<Option<Finding>, Contradiction> {
        let is_breakdown = |group: &Group| {
            let known = group.0.iter().filter(|property| self.knowledge.groupings.contains(&property.variable));
            group.0.len() == 2 && known.count() == 1
        };
        let is_answer = |group: &Group| {
            !group.0.iter().any(|property| Knowledge::WITHOUT_ANSWER.iter().any(|w| property.answers.contains(*w)))
        };
        let answers: Vec<&(usize, Group)> =
            line.iter().filter(|(_, group)| is_breakdown(group) && is_answer(group)).collect();
        // That so many answered at all is the base itself: what they answered is not said.
        if answers.len() < 2 {
            return Ok(None);
        }
        // The line must run over the answers within one group, not over the groups within one answer.
        let within = |property: &Property| {
            self.knowledge.groupings.contains(&property.variable)
                && answers.iter().all(|(_, group)| group.0.contains(property))
        };
        let Some((_, first)) = answers.first() else { return Ok(None) };
        if !first.0.iter().any(within) {
            return Ok(None);
        }
        // Where nobody at all ticked a box, everybody knows that none of a few people did.
        let nobody_ticked = |property: &Property| {
            let ticked = self.programme.cells(&Group::one(&property.variable, &["yes"])).unwrap_or_default();
            property.answers.iter().eq(["no"])
                && !ticked.is_empty()
                && ticked.iter().all(|cell| self.attacker.value(*cell) == Some(0.0))
        };
        let tells = |group: &Group| !group.0.iter().any(nobody_ticked);
        let is_known = |cell: usize| self.attacker.value(cell).filter(|value| *value > TOLERANCE);
        let mut known = answers.iter().filter(|(_, group)| tells(group));
        let Some((group, value)) = known.find_map(|(cell, group)| Some((group, is_known(*cell)?))) else {
            return Ok(None);
        };
        let cells: Vec<usize> = answers.iter().map(|(cell, _)| *cell).collect();
        let most_may_be = f64::from(self.promise.min_base);
        if self.attacker.seen_most(&cells).is_some_and(|most| most > most_may_be - 1.0 + TOLERANCE) {
            return Ok(None);
        }
        let most = self.attacker.most(&cells)?;
        Ok((most < most_may_be - TOLERANCE).then(|| Finding {
            attack: "small base",
            place: group.to_string(),
            what: format!("{value:.0} of a base of at most {most:.2}"),
        }))
    }

    /// Whether these people are a group that somebody may be known to belong to: those of one answer to what results are broken down by,
    /// those who were not asked, or together, as tables have a column of them, those who gave no answer. Who skipped a question, or did
    /// not want to answer it, is no such group by itself.
    fn is_group(&self, property: &Property) -> bool {
        let left_out = |answer: &str| property.answers.contains(answer);
        let without = Knowledge::WITHOUT_ANSWER;
        let has_reasons = without.iter().any(|answer| *answer != "not_asked" && left_out(answer));
        self.knowledge.groupings.contains(&property.variable) && (!has_reasons || is_unanswered(property))
    }

    /// Everybody in a group, or all but one, gave one answer. (That everybody who gave some answer is of one group is the
    /// same table read the other way, and says nothing of a person whose group is known.)
    fn whole_group(&self, group: &Group) -> Result<Vec<Finding>, Contradiction> {
        let mut findings = Vec::new();
        for (at, property) in group.0.iter().enumerate() {
            let answer = property.answers.first().map_or("", String::as_str);
            if Knowledge::WITHOUT_ANSWER.contains(&answer) || answer == "no" {
                continue;
            }
            let mut rest = group.0.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, property)| property);
            // What nobody broke down by a group is told of it only where a table is read the other way.
            let of_it = |group: &Property| {
                self.knowledge.only_of.get(&group.variable).is_none_or(|told| told.contains(&property.variable))
            };
            if !rest.all(|group| self.is_group(group) && of_it(group)) {
                continue;
            }
            // Who was not asked by that very answer is known by it: a table of it alone says what they answered.
            let tells = |of: &Property| {
                of.answers.contains("not_asked")
                    && self.knowledge.asked_by.get(&of.variable).is_some_and(|told| told.contains(&property.variable))
            };
            if group.0.len() == 2 && group.0.iter().any(tells) {
                continue;
            }
            let others = self.programme.others(group, at);
            let cell = self.programme.cells(group).unwrap_or_default();
            if others.is_empty() || self.attacker.seen_most(&others).is_some_and(|most| most > 2.0 - TOLERANCE) {
                continue;
            }
            let most_others = self.attacker.most(&others)?;
            if most_others > 2.0 - TOLERANCE {
                continue;
            }
            let (least, _) = self.attacker.range(&cell, &[])?;
            // Where the questionnaire leaves no other answer, everybody knew before anything was published.
            let was_free = || self.unpublished.most(&others).is_ok_and(|most| most > 2.0 - TOLERANCE);
            if least > 1.0 - TOLERANCE && was_free() {
                findings.push(Finding {
                    attack: "whole group",
                    place: group.to_string(),
                    what: format!("at most {most_others:.0} answered otherwise"),
                });
            }
        }
        Ok(findings)
    }
}
