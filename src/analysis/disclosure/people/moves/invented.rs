//! People such as there are none among the respondents: of a number that counts nobody, whom it would count.

use std::collections::BTreeSet;

use super::super::columns::MOST;
use super::super::page::{Coded, Page};
use super::{DONORS, Moves};
use crate::responses::dataset::Code;
use crate::responses::sheet::Sheet;

impl Moves<'_> {
    /// Sheets that a number counts which counts nobody: as some who were asked these questions answered, with other answers to them; where
    /// nobody was asked, with answers before them that lead there.
    pub(super) fn invented(
        &self,
        questions: &BTreeSet<usize>,
        counts: &dyn Fn(&Coded) -> i64,
        page: &Page,
    ) -> Vec<Sheet> {
        let asked = self.kinds.iter().map(|kind| &kind.sheet).filter(|sheet| self.asks_all(questions, sheet));
        let found = self.counted(asked.take(DONORS).cloned().collect(), questions, counts, page);
        if found.is_empty() { self.counted(self.led_there(questions, page), questions, counts, page) } else { found }
    }

    /// These sheets with other answers to the questions, those that are counted then.
    fn counted(
        &self,
        mut drafts: Vec<Sheet>,
        questions: &BTreeSet<usize>,
        counts: &dyn Fn(&Coded) -> i64,
        page: &Page,
    ) -> Vec<Sheet> {
        for question in questions {
            let more = drafts.iter().flat_map(|draft| self.changed(*question, draft, page));
            let more: Vec<Sheet> = more.filter(|sheet| self.checker.accepts(sheet)).take(MOST.isqrt()).collect();
            drafts.extend(more);
        }
        let coded = page.code(self.checker, &drafts);
        drafts
            .into_iter()
            .zip(coded)
            .filter(|(_, coded)| counts(coded) != 0)
            .map(|(draft, _)| draft)
            .take(DONORS)
            .collect()
    }

    /// Whether somebody with this sheet was asked all of these questions.
    fn asks_all(&self, questions: &BTreeSet<usize>, sheet: &Sheet) -> bool {
        let is_asked = |question: &usize| {
            self.checker.variables(*question).first().is_some_and(|id| sheet.code(*id) != Code::NOT_ASKED)
        };
        questions.iter().all(is_asked)
    }

    /// Sheets on which these questions are asked and left blank, by the answers before them that decide it.
    fn led_there(&self, questions: &BTreeSet<usize>, page: &Page) -> Vec<Sheet> {
        let Some(first) = self.kinds.first() else { return vec![] };
        let behind = self.ties.behind(questions);
        let blank = |question: usize, draft: &Sheet| {
            let opened: Vec<_> = self.checker.opened(question).into_iter().map(|(text, ..)| text).collect();
            let asked = self.checker.asks(question, draft);
            let mut draft = draft.clone();
            for id in self.checker.variables(question) {
                let is_asked = asked && !opened.contains(&id);
                draft.write(id, if is_asked { Code::SKIPPED } else { Code::NOT_ASKED }, 0.0);
            }
            draft
        };
        let mut drafts = vec![first.sheet.clone()];
        for question in &behind {
            let blanks: Vec<Sheet> = drafts.iter().map(|draft| blank(*question, draft)).collect();
            drafts = blanks.clone();
            if !questions.contains(question) {
                drafts.extend(blanks.iter().flat_map(|draft| self.answers(*question, draft, page)));
                let step = drafts.len().div_ceil(MOST.isqrt() * DONORS);
                drafts = drafts.into_iter().step_by(step.max(1)).collect();
            }
        }
        let part = |question: usize| self.ties.part_of[question];
        let parts: BTreeSet<usize> = questions.iter().map(|question| part(*question)).collect();
        let others = (0..self.ties.part_of.len()).filter(|at| parts.contains(&part(*at)) && !behind.contains(at));
        let others: Vec<usize> = others.collect();
        let led = drafts
            .into_iter()
            .filter(|draft| self.asks_all(questions, draft))
            .map(|draft| self.routed(&others, draft, None));
        led.filter(|draft| self.checker.accepts(draft)).take(DONORS).collect()
    }
}
