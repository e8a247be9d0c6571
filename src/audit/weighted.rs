//! Weighted shares in a figure's file: whether they can be true beside its counts, and what they let a page say.
//!
//! No file says what anybody weighs, so no count follows from them here. That the answers of people of one weight stay unknown is shown where weights are known:
//! by disclosure control, and by enumerating every way to answer (`analysis::disclosure::people::weighing`).

use std::collections::BTreeMap;

use super::claim::Said;
use super::finding::Finding;
use super::read::csv::Line;
use super::read::number::Rounded;
use crate::model::codebook::{Category, Codebook, Domain};
use crate::model::instrument::Instrument;

/// Shares that cannot be true beside the counts of their file, or that no questionnaire allows.
pub fn problems(path: &str, lines: &[Line], (instrument, codebook): (&Instrument, &Codebook)) -> Vec<Finding> {
    let mut findings = vec![];
    let mut tell = |what: String| {
        findings.push(Finding { attack: "weighted share", place: path.into(), what });
    };
    let weight = instrument.study.weight.as_ref();
    let mut sums: BTreeMap<(&str, &str), (f64, f64)> = BTreeMap::new();
    for line in lines {
        let Some(weighted) = line.weighted else { continue };
        let name = format!("{} {} {}", line.variable, line.group, line.answer);
        let may_stand = weight.is_some_and(|weight| {
            let by = codebook.find(&line.by);
            line.group == "all" || by.is_some_and(|by| weight.from.contains(&by))
        });
        if !may_stand {
            tell(format!("of people whose weights were not made from that: {name}"));
        }
        let base = lines.iter().find(|base| {
            let question = base.variable.split('/').next() == line.variable.split('/').next();
            base.answer == "answered" && question && (&base.by, &base.group) == (&line.by, &line.group)
        });
        let (Said::Exactly(count), Some(Said::Exactly(base))) = (line.said, base.map(|base| base.said)) else {
            tell(format!("beside a number that is hidden: {name}"));
            continue;
        };
        let Rounded { value: share, half } = weighted.share;
        let ends = weighted.interval.map_or((share, share), |(low, high)| (low.value, high.value));
        let fits = (0.0..=100.0).contains(&share)
            && ends.0 <= share + half
            && share <= ends.1 + half
            && (count > 0 || share == 0.0)
            && (count < base || share == 100.0);
        if !fits {
            tell(format!("that its count does not allow: {name}"));
        }
        // Of several answers the shares add up to anything.
        if !line.variable.contains('/') {
            let sum = sums.entry((&line.variable, &line.group)).or_default();
            *sum = (sum.0 + share, sum.1 + half);
        }
    }
    for line in lines.iter().filter(|line| line.weighted_mean.is_some()) {
        if !follows(line, lines, codebook) {
            tell(format!("whose mean does not follow from them: {} {}", line.variable, line.group));
        }
    }
    for ((variable, group), (sum, room)) in sums {
        if (sum - 100.0).abs() > room + 1e-9 {
            tell(format!("that do not add up to all: {variable} {group}"));
        }
    }
    findings
}

/// Whether a weighted mean is what the weighted shares beside it leave, rounded as they are: one number where both ends are rounded to it, else from one end
/// to the other.
fn follows(of: &Line, lines: &[Line], codebook: &Codebook) -> bool {
    let steps = || -> Option<Vec<(f64, f64, f64)>> {
        let Domain::Category { categories, .. } = &codebook.get(codebook.find(&of.variable)?).domain else {
            return None;
        };
        let step = |category: &Category| {
            let is_own = |line: &&Line| {
                (&line.variable, &line.by, &line.group) == (&of.variable, &of.by, &of.group)
                    && line.answer == category.name
            };
            let line = lines.iter().find(is_own)?;
            let Rounded { value, half } = line.weighted?.share;
            let nobody = line.said == Said::Exactly(0);
            let ends = if nobody { (0.0, 0.0) } else { ((value - half).max(0.0), (value + half).min(100.0)) };
            Some((category.score?, ends.0, ends.1))
        };
        categories.iter().map(step).collect()
    };
    let (Some(steps), Some(mean)) = (steps(), of.weighted_mean) else { return false };
    let (least, most) = (filled(&steps, false), filled(&steps, true));
    let room = 1e-9;
    match mean.is_range {
        false => mean.least <= least + room && most <= mean.most + room,
        true => {
            let outwards = super::means::outwards((least, most));
            (outwards.0 - mean.least).abs() < room && (outwards.1 - mean.most).abs() < room
        }
    }
}

/// The least mean that shares between these ends, which add up to all, can have; or the largest.
fn filled(steps: &[(f64, f64, f64)], from_above: bool) -> f64 {
    let mut order = steps.to_vec();
    order.sort_by(|a, b| if from_above { b.0.total_cmp(&a.0) } else { a.0.total_cmp(&b.0) });
    let mut left = 100.0 - steps.iter().map(|(_, low, _)| low).sum::<f64>();
    let mut sum: f64 = steps.iter().map(|(score, low, _)| score * low).sum();
    for (score, low, high) in order {
        let more = (high - low).min(left);
        sum += score * more;
        left -= more;
    }
    sum / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::read::csv::lines;
    use crate::diagnostic::{Source, Sources};
    use crate::locale::{Locale, Text};
    use crate::model::policy::Profile;
    use crate::model::site::Site;
    use crate::source::instrument::check::check;
    use crate::source::project::SurveyFiles;

    fn survey(questions: &str) -> Instrument {
        let mut sources = Sources::default();
        let bytes = format!("languages: [en]\ntitle: T\n{questions}").into();
        let file = sources.add(Source { path: "survey.yaml".into(), bytes, confidential: false });
        let english = Locale::english();
        let site = Site {
            title: Text::new(english.clone(), "Test"),
            publisher: None,
            languages: vec![english],
            address: None,
            accessibility_statement: None,
            accent: None,
            citation: false,
            logo: None,
            profile: Profile::AtRisk,
        };
        check(&SurveyFiles::new("t", file), &site, &sources).expect("a right survey").value
    }

    /// What is wrong with three rows: of "yes", of "no", and the base.
    fn wrong(by: &str, group: &str, rows: [&str; 3]) -> Vec<String> {
        let instrument = survey(
            "study: {weight: {column: w, from: [sex]}}\nquestions:\n\
             - {name: sex, type: select_one, label: S, choices: [{name: f, label: F}, {name: m, label: M}]}\n\
             - {name: town, type: select_one, label: T, choices: [{name: a, label: A}, {name: b, label: B}]}\n\
             - {name: q, type: select_one, label: Q, choices: [{name: y, label: Y}, {name: n, label: N}]}\n",
        );
        let codebook = Codebook::of(&instrument);
        let head = "variable,answer,by,group,count,low,high,percent,weighted,weighted_low,weighted_high";
        let row = |(answer, said): (&str, &str)| format!("q,{answer},{by},{group},{said}\n");
        let text: String = ["y", "n", "answered"].into_iter().zip(rows).map(row).collect();
        let found = problems("t.csv", &lines(&format!("{head}\n{text}")), (&instrument, &codebook));
        found.into_iter().map(|finding| finding.what).collect()
    }

    const ALL: &str = "40,40,40,[z],[z],[z],[z]";

    #[test]
    fn a_weighted_share_is_held_against_its_count() {
        let fine = ["12,12,12,30.0,37.1,25.0,50.2", "28,28,28,70.0,62.9,49.8,75.0", ALL];
        assert_eq!(wrong("", "all", fine), Vec::<String>::new());
        assert_eq!(wrong("sex", "f", fine), Vec::<String>::new());
        let says =
            |found: Vec<String>, what: &str| assert!(found.iter().any(|found| found.contains(what)), "{found:?}");
        says(wrong("town", "a", fine), "not made from that");
        says(wrong("", "all", ["[c],[c],[c],[c],37.1,[z],[z]", fine[1], ALL]), "hidden");
        says(wrong("", "all", [fine[0], fine[1], "[c],[c],[c],[z],[z],[z],[z]"]), "hidden");
        says(wrong("", "all", ["0,0,0,0.0,1.2,[z],[z]", "40,40,40,100.0,98.8,[z],[z]", ALL]), "does not allow");
        says(wrong("", "all", ["12,12,12,30.0,37.1,38.0,50.2", fine[1], ALL]), "does not allow");
        says(wrong("", "all", ["12,12,12,30.0,39.1,25.0,50.2", fine[1], ALL]), "add up");
    }
}
