//! Passages in people's own words: whether what stands beside one points at few people, or ties it to another.

use std::collections::{BTreeMap, BTreeSet};

use super::authored::wordings;
use super::bounds::Attacker;
use super::cells::key;
use super::claim::Group;
use super::finding::{Finding, Promise};
use super::programme::Programme;
use super::read::html::Passage;
use crate::model::codebook::{Codebook, Domain};

/// What passages give away. `pages`: the results page of each language, with its passages in order.
///
/// `programme`: what follows from what was published.
pub fn linked(
    pages: &[(&str, Vec<Passage>)],
    programme: &Programme,
    (codebook, roles): (&Codebook, &BTreeSet<String>),
    promise: Promise,
) -> Vec<Finding> {
    let groups = attributions(codebook);
    let attacker = Attacker::new(programme).ok();
    // How many people there are at least, as far as anybody can work out.
    let least = |group: &Group| {
        let cells = programme.cells(group)?;
        attacker.as_ref()?.range(&cells, &[]).ok().map(|(least, _)| least)
    };
    let is_shared = |least: Option<f64>| least.is_some_and(|least| least > f64::from(promise.min_count) - 1e-6);
    let mut findings = Vec::new();
    let mut orders = Vec::new();
    for (page, passages) in pages {
        let finding = |what: String| Finding { attack: "quotation", place: (*page).into(), what };
        let mut order = Vec::new();
        for passage in passages {
            findings.extend(passage.marks.iter().map(|mark| finding(format!("a passage is marked: {mark}"))));
            let by = passage.by.as_ref().filter(|by| !roles.contains(*by));
            let group = by.map(|by| groups.get(&key(by)).ok_or(by));
            match group {
                Some(Err(by)) => findings.push(finding(format!("an attribution that no question has: {by}"))),
                // Of several that are called the same, nobody can tell which is meant.
                Some(Ok(groups)) if !groups.iter().any(|group| is_shared(least(group))) => {
                    let by = passage.by.as_deref().unwrap_or_default();
                    findings.push(finding(format!("an attribution that few people may share: {by}")));
                }
                _ => {}
            }
            order.push(group.and_then(Result::ok));
        }
        orders.push((page, order));
    }
    // The same passage has the same attribution in every language; two would together point at fewer people.
    let same = |one: &Option<&BTreeSet<Group>>, other: &Option<&BTreeSet<Group>>| match (one, other) {
        (Some(one), Some(other)) => !one.is_disjoint(other),
        (one, other) => one.is_none() && other.is_none(),
    };
    for pair in orders.windows(2) {
        let (before, after) = (&pair[0].1, &pair[1].1);
        if before.len() != after.len() || !before.iter().zip(after).all(|(one, other)| same(one, other)) {
            let what = format!("attributions that differ from those of {}", pair[0].0);
            findings.push(Finding { attack: "quotation", place: (*pair[1].0).into(), what });
        }
    }
    findings
}

/// The groups behind each attribution as it is written: the question and the answer, in any language.
fn attributions(codebook: &Codebook) -> BTreeMap<String, BTreeSet<Group>> {
    let mut groups: BTreeMap<String, BTreeSet<Group>> = BTreeMap::new();
    for (_, variable) in codebook.iter() {
        let Domain::Category { categories, .. } = &variable.domain else { continue };
        for category in categories {
            let group = Group::one(&variable.name, &[&category.name]);
            for question in wordings(variable.part.as_ref().unwrap_or(&variable.label)) {
                for answer in wordings(&category.label) {
                    groups.entry(key(&format!("{question} {answer}"))).or_default().insert(group.clone());
                }
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::claim::{Claim, Said};
    use crate::audit::knowledge::Knowledge;
    use crate::locale::{Locale, Text};
    use crate::model::codebook::{Category, Origin, Variable};

    const PROMISE: Promise = Promise { min_count: 5, min_base: 10, against_guesses: false };

    fn text(text: &str) -> Text {
        Text::new(Locale::parse("en").expect("a language"), text)
    }

    /// 30 people, 26 of them from the north, which hides the 4 from the south.
    fn found(passages: &[Passage], other: &[Passage]) -> Vec<String> {
        let category = |name: &str| Category { name: name.into(), label: text(name), score: None, is_number: false };
        let region = Variable {
            name: "region".into(),
            origin: Origin::Question(0),
            label: text("Where from?"),
            part: None,
            part_name: None,
            domain: Domain::Category { categories: ["north", "south"].map(category).into(), ordered: false },
            repeat: None,
        };
        let mut knowledge = Knowledge::default();
        knowledge.answers.insert("region".into(), ["north", "south"].map(String::from).into());
        let claim = |group: Group, count| Claim { place: "t".into(), group, said: Said::Exactly(count) };
        let claims = vec![claim(Group::everybody(), 30), claim(Group::one("region", &["north"]), 26)];
        let pages = [("en", passages.to_vec()), ("da", other.to_vec())];
        let found = linked(
            &pages,
            &Programme::of(&claims.into(), &knowledge),
            (&Codebook::new(vec![region]), &BTreeSet::new()),
            PROMISE,
        );
        found.into_iter().map(|finding| finding.what).collect()
    }

    fn by(by: &str) -> Passage {
        Passage { by: Some(by.into()), marks: vec![] }
    }

    #[test]
    fn an_attribution_must_be_known_to_be_shared() {
        assert!(found(&[by("Where from? north")], &[by("Where from? north")]).is_empty());
        let south = found(&[by("Where from? south")], &[by("Where from? south")]);
        assert!(south.iter().all(|what| what.contains("few people")) && south.len() == 2, "{south:?}");
        assert!(found(&[by("A woman of 34")], &[by("A woman of 34")])[0].contains("no question has"));
    }

    /// Two answers of one name, in one of the languages: it may be either, and one of them is shared by enough.
    #[test]
    fn answers_of_one_name_are_told_apart_by_nobody() {
        let category =
            |name: &str, label: &str| Category { name: name.into(), label: text(label), score: None, is_number: false };
        let categories = vec![category("north", "Here ..."), category("south", "Here")];
        let region = Variable {
            name: "region".into(),
            origin: Origin::Question(0),
            label: text("..."),
            part: None,
            part_name: None,
            domain: Domain::Category { categories, ordered: false },
            repeat: None,
        };
        let mut knowledge = Knowledge::default();
        knowledge.answers.insert("region".into(), ["north", "south"].map(String::from).into());
        let claim = |group: Group, count| Claim { place: "t".into(), group, said: Said::Exactly(count) };
        let claims = vec![claim(Group::everybody(), 30), claim(Group::one("region", &["north"]), 26)];
        let pages = [("en", vec![by("... Here")])];
        assert_eq!(
            linked(
                &pages,
                &Programme::of(&claims.into(), &knowledge),
                (&Codebook::new(vec![region]), &BTreeSet::new()),
                PROMISE
            ),
            []
        );
    }

    #[test]
    fn nothing_ties_a_passage_to_a_person() {
        let marked = Passage { by: None, marks: vec!["id=r17".into()] };
        assert_eq!(found(std::slice::from_ref(&marked), std::slice::from_ref(&marked)).len(), 2);
        let plain = Passage { by: None, marks: vec![] };
        let differ = found(&[by("Where from? north")], std::slice::from_ref(&plain));
        assert!(differ.len() == 1 && differ[0].contains("differ"), "{differ:?}");
    }
}
