//! Who was measured again compared with who was not: on what was measured, and on what tables are broken down by, both as they were at
//! the first wave.
//!
//! No variable says who was measured again. The two groups are tables of their own, as the bands of the same people are: of those
//! who were measured first and again, and of those who were measured first and never again. A reader adds them up to everybody's.

use super::words::of_wave;
use super::{LONGEST, Making};
use crate::diagnostic::Span;
use crate::model::codebook::{Domain, Origin, VariableId};
use crate::model::instrument::{Band, Derived, Rule};
use crate::model::waves::{Among, AttritionRequest, Course, CourseKind, Nested, ToldBy};

/// One of the two groups: what its variables' names end with, and the message that it is called by.
#[derive(Clone, Copy)]
struct Group {
    ending: &'static str,
    words: &'static str,
}

const FOLLOWED: Group = Group { ending: "followed", words: "results-followed" };
const LOST: Group = Group { ending: "lost", words: "results-lost" };

/// Those who were measured again, and those who were not: a variable of each.
#[derive(Clone, Copy)]
struct Both {
    followed: VariableId,
    lost: VariableId,
}

impl Making<'_> {
    /// The answers of both groups at the first wave.
    pub(super) fn attrition(&mut self, request: &AttritionRequest) {
        let (id, span) = (request.of, request.span);
        let Some((shown, bands)) = self.shown_at_first(id) else { return };
        let followed = self.followed(id, (shown, bands.clone()), span);
        let rule = Rule::Latest { of: vec![self.moved(id)], among: Among::Without(self.all_later(id)), bands };
        let lost = self.part((shown, LOST), rule, span);
        let measured = Both { followed, lost };
        self.nested.push(Nested { outer: self.moved(shown), inner: lost, by_category: true });
        self.compared(shown, id, measured);
        for by in self.broken_down_by(shown) {
            let [followed, lost] = [measured.followed, measured.lost].map(|who| Rule::Latest {
                of: vec![self.moved(by)],
                among: Among::With(vec![who]),
                bands: vec![],
            });
            let followed = self.part((by, FOLLOWED), followed, span);
            let both = Both { followed, lost: self.part((by, LOST), lost, span) };
            for (inner, measured) in [(both.followed, measured.followed), (both.lost, measured.lost)] {
                self.nested.push(Nested { outer: self.moved(by), inner, by_category: true });
                // Who of them did not say.
                self.nested.push(Nested { outer: measured, inner, by_category: false });
            }
            self.compared(by, by, both);
        }
    }

    /// By what a value is shown: its bands, or itself where it has few answers.
    fn shown_at_first(&self, id: VariableId) -> Option<(VariableId, Vec<Band>)> {
        if let Some((band, bands)) = self.bands(id) {
            return Some((band, bands.to_vec()));
        }
        self.has_few_answers(id).then_some((id, vec![]))
    }

    fn has_few_answers(&self, id: VariableId) -> bool {
        matches!(&self.codebook.get(id).domain, Domain::Category { categories, .. } if categories.len() <= LONGEST)
    }

    /// What tables are broken down by, each once: not what links a person's responses, and nothing with many answers.
    fn broken_down_by(&self, shown: VariableId) -> Vec<VariableId> {
        let results = &self.instrument.results;
        let mut by: Vec<VariableId> = vec![];
        for id in results.by.iter().copied().chain(results.tables.iter().filter_map(|table| table.by)) {
            let links = match self.codebook.get(id).origin {
                Origin::Question(question) => self.instrument.waves.as_ref().is_some_and(|waves| {
                    question == waves.case
                        || matches!(waves.told_by, ToldBy::Answer(told_by) | ToldBy::Order(told_by) if told_by == question)
                }),
                Origin::Derived(_) | Origin::Weight => false,
            };
            if !links && id != shown && self.has_few_answers(id) && !by.contains(&id) {
                by.push(id);
            }
        }
        by
    }

    /// Some of those whom a variable counts, as a variable of their own.
    fn part(&mut self, (of, group): (VariableId, Group), rule: Rule, span: Span) -> VariableId {
        let variable = self.codebook.get(of);
        let name = format!("{}-{}", variable.name, group.ending);
        let label = Some(of_wave(variable, &self.worded(group.words)));
        self.tabulated(Derived { name, label, note: None, rule, span })
    }

    /// Shows both groups beside each other; `called` is what the figure is called after.
    fn compared(&mut self, shown: VariableId, called: VariableId, both: Both) {
        let Domain::Category { ordered, .. } = self.codebook.get(shown).domain else { return };
        let name = format!("{}-attrition", self.codebook.get(called).name);
        let label = self.said("results-attrition", &self.whole(called));
        let lines = [(both.followed, FOLLOWED), (both.lost, LOST)];
        let variables = lines.into_iter().map(|(id, group)| (id, Some(self.worded(group.words)))).collect();
        self.courses.push(Course { name, label, kind: CourseKind::Attrition { ordered }, variables });
    }
}
