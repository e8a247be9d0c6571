//! The instrument of people over waves: what a survey with `waves` counts, as one questionnaire with a row for each person.
//!
//! Its questions are those of the first wave, as they were asked, and after them one for everything that is followed at each
//! later wave: a score, or one answer. Bands and changes are computed from these by rules like any other, so that disclosure
//! control, the witnesses of its proof and the auditor meet ordinary variables whose ties stand in the questionnaire. Whether
//! somebody took part in a wave is in no variable of its own: who did not has no measurement there, for whatever reason.

mod attrition;
mod compose;
mod words;

use super::codebook::{Codebook, Domain, Origin, VariableId};
use super::instrument::{Band, Derived, Instrument, Rule};
use super::reliability::Reliability;
use super::table::TableSpec;
use super::waves::{Among, ChangeRequest, ChangeTo, Course, CourseKind, Nested, Wave};
use crate::diagnostic::Span;
use words::{combined, named, of_wave};

/// People over waves.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The questionnaire: that of the first wave, then a question for everything that is followed at each later wave.
    pub instrument: Instrument,
    /// The codebook of that questionnaire; its first variables are those of the survey's own codebook, under the same ids.
    pub codebook: Codebook,
    /// What each added question holds, in their order.
    pub measured: Vec<Measured>,
}

/// Somebody's value of a variable at a later wave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The variable of the survey's own codebook.
    pub of: VariableId,
    /// From 1: the waves after the first.
    pub wave: usize,
}

/// The panel of a survey with waves that follows something; `None` for any other.
///
/// It depends on the questionnaire alone, so that whoever has read that, the auditor too, knows it.
pub fn panel(instrument: &Instrument, codebook: &Codebook) -> Option<Panel> {
    let waves = &instrument.waves.as_ref()?.waves;
    let (over, change) = (&instrument.results.over, &instrument.results.change);
    let mut followed: Vec<(VariableId, Span)> = vec![];
    let asked = over.iter().flat_map(|over| over.rows.iter().map(|id| (*id, over.span)));
    for (id, span) in asked.chain(change.iter().flat_map(|change| change.of.iter().map(|id| (*id, change.span)))) {
        if !followed.iter().any(|(known, _)| *known == id) {
            followed.push((id, span));
        }
    }
    if followed.is_empty() || waves.len() < 2 {
        return None;
    }
    let own = codebook.iter().filter(|(_, variable)| variable.origin.is_written()).count();
    let mut making = Making {
        instrument,
        codebook,
        waves,
        followed,
        own: own as u32,
        added: vec![],
        next: 0,
        tables: vec![],
        courses: vec![],
        nested: vec![],
        latest: vec![],
        again: vec![],
        changes: vec![],
    };
    making.next = codebook.variables.len() as u32 + making.questions() as u32;
    for request in over {
        request.rows.iter().for_each(|id| making.over(*id, request.span));
    }
    for request in change {
        match request.to {
            ChangeTo::Latest => {
                making.change(request, None);
                request.of.iter().for_each(|id| making.ends(*id, request.span));
            }
            ChangeTo::Each => {
                request.of.iter().for_each(|id| making.over(*id, request.span));
                (1..waves.len()).for_each(|wave| making.change(request, Some(wave)));
            }
        }
    }
    instrument.results.attrition.iter().for_each(|request| making.attrition(request));
    making.nest();
    Some(making.finish())
}

struct Making<'a> {
    instrument: &'a Instrument,
    codebook: &'a Codebook,
    waves: &'a [Wave],
    /// Variables of the survey's own codebook, each once, with where that was asked for.
    followed: Vec<(VariableId, Span)>,
    /// How many variables the survey's own questions have.
    own: u32,
    added: Vec<Derived>,
    /// The id of the next computed variable.
    next: u32,
    tables: Vec<TableSpec>,
    courses: Vec<Course>,
    nested: Vec<Nested>,
    /// The variable of everybody's latest band, by score.
    latest: Vec<(VariableId, VariableId)>,
    /// The variable of the first bands or answers of those who were measured again, by score.
    again: Vec<(VariableId, VariableId)>,
    /// The variables of changes, each with what changed and up to which wave; `None` is the latest.
    changes: Vec<(VariableId, VariableId, Option<usize>)>,
}

impl Making<'_> {
    /// How many questions are added.
    fn questions(&self) -> usize {
        self.followed.len() * (self.waves.len() - 1)
    }

    /// The id that a variable of the survey's own has in the panel: computed ones stand after all questions.
    fn moved(&self, id: VariableId) -> VariableId {
        if id.0 < self.own { id } else { VariableId(id.0 + self.questions() as u32) }
    }

    /// A followed variable at a later wave.
    fn later(&self, id: VariableId, wave: usize) -> VariableId {
        let at = self.followed.iter().position(|(known, _)| *known == id).unwrap_or_default();
        VariableId(self.own + (at * (self.waves.len() - 1) + wave - 1) as u32)
    }

    fn all_later(&self, id: VariableId) -> Vec<VariableId> {
        (1..self.waves.len()).map(|wave| self.later(id, wave)).collect()
    }

    /// The bands of a score, and the variable that has them.
    fn bands(&self, id: VariableId) -> Option<(VariableId, &[Band])> {
        let Origin::Derived(index) = self.codebook.get(id).origin else { return None };
        match &self.instrument.derived.get(index)?.rule {
            Rule::Sum { bands, .. } if !bands.is_empty() => {
                let band = VariableId(id.0 + 1);
                let is_score = matches!(self.codebook.get(id).domain, Domain::Number { .. });
                is_score.then_some((band, bands.as_slice()))
            }
            _ => None,
        }
    }

    /// The difference of a score that counts as a change, and what that follows from.
    fn counts(&self, id: VariableId) -> Option<(f64, Option<Reliability>)> {
        let Origin::Derived(index) = self.codebook.get(id).origin else { return None };
        match self.instrument.derived.get(index)?.rule {
            Rule::Sum { change_that_counts: Some(counts), .. } => Some((counts, None)),
            Rule::Sum { reliability: Some(of), .. } => Some((of.reliable_change(), Some(of))),
            Rule::Sum { .. } | Rule::Recode { .. } | Rule::Dated { .. } | Rule::Latest { .. } | Rule::Change { .. } => {
                None
            }
        }
    }

    fn add(&mut self, derived: Derived) -> VariableId {
        let first = VariableId(self.next);
        self.next += 1;
        self.added.push(derived);
        first
    }

    /// A variable wave by wave: the bands of a score, or the answers themselves.
    fn over(&mut self, id: VariableId, span: Span) {
        let variable = self.codebook.get(id);
        let name = format!("{}-over-waves", variable.name);
        if self.courses.iter().any(|course| course.name == name) {
            return;
        }
        let is_closed = matches!(variable.domain, Domain::Category { .. });
        let bands = self.bands(id).map(|(band, bands)| (band, bands.to_vec()));
        let first = match &bands {
            Some((band, _)) => *band,
            None if is_closed => id,
            None => return,
        };
        // A scale too long to be told apart by eye is shown by its change.
        if bands.is_none() && self.codebook.get(id).domain.categories().len() > LONGEST {
            return;
        }
        let mut variables = vec![(self.moved(first), Some(self.waves[0].label.clone()))];
        for wave in 1..self.waves.len() {
            let label = self.waves[wave].label.clone();
            let shown = self.codebook.get(first);
            let name = format!("{}-{}", shown.name, self.waves[wave].name);
            let rule = Rule::Latest {
                of: vec![self.later(id, wave)],
                among: Among::With(vec![self.moved(id)]),
                bands: bands.clone().map(|(_, bands)| bands).unwrap_or_default(),
            };
            let later = self.tabulated(Derived { name, label: Some(of_wave(shown, &label)), note: None, rule, span });
            variables.push((later, Some(label)));
        }
        let label = self.said("results-over-waves", &self.whole(id));
        self.courses.push(Course { name, label, kind: CourseKind::Waves, variables });
    }

    /// How many improved, stayed and got worse, of each variable that was asked for.
    fn change(&mut self, request: &ChangeRequest, wave: Option<usize>) {
        let Some(what) = request.of.first().map(|id| self.called(*id)) else { return };
        let (name, label) = match wave {
            None => (format!("{}-change", request.name), self.said("results-change-latest", &what)),
            Some(wave) => {
                let to = &self.waves[wave];
                let label = combined(&what, ": ", &to.label, "");
                (format!("{}-change-{}", request.name, to.name), self.said("results-change-each", &label))
            }
        };
        let mut variables = vec![];
        for id in &request.of {
            let variable = self.codebook.get(*id);
            let to = wave.map_or_else(|| self.all_later(*id), |wave| vec![self.later(*id, wave)]);
            let asked = request.counts.map(|counts| (counts, None));
            let (counts, reliability) = asked.or_else(|| self.counts(*id)).unwrap_or((0.0, None));
            let words = ["results-improved", "results-unchanged", "results-worse"].map(|id| self.worded(id));
            let rule = Rule::Change {
                from: self.moved(*id),
                to,
                counts,
                reliability,
                better: request.better,
                words: Box::new(words),
            };
            let (name, label) = match &variable.part_name {
                Some(item) => (format!("{name}.{item}"), named(variable)),
                None => (name.clone(), label.clone()),
            };
            let made = self.tabulated(Derived { name, label: Some(label), note: None, rule, span: request.span });
            self.changes.push((*id, made, wave));
            variables.push((made, variable.part.clone()));
        }
        self.courses.push(Course { name, label, kind: CourseKind::Changes, variables });
    }

    /// The bands of the same people at the first measurement and at their latest.
    fn ends(&mut self, id: VariableId, span: Span) {
        let Some((band, bands)) = self.bands(id).map(|(band, bands)| (band, bands.to_vec())) else { return };
        let name = format!("{}-same-people", self.codebook.get(id).name);
        if self.courses.iter().any(|course| course.name == name) {
            return;
        }
        let of = self.codebook.get(band);
        let words = match self.waves {
            [_, second] => second.label.clone(),
            _ => self.worded("results-latest"),
        };
        let followed = self.followed(id, (band, bands.clone()), span);
        let rule = Rule::Latest { of: self.all_later(id), among: Among::With(vec![self.moved(id)]), bands };
        let (made, label) = (format!("{}-latest", of.name), Some(of_wave(of, &words)));
        let latest = self.tabulated(Derived { name: made, label, note: None, rule, span });
        self.latest.push((id, latest));
        let label = self.said("results-same-people", &self.whole(id));
        let variables = vec![(followed, Some(self.waves[0].label.clone())), (latest, Some(words))];
        self.courses.push(Course { name, label, kind: CourseKind::Waves, variables });
    }

    /// The first bands or answers (the variable that shows them, and where the bands lie) of those who were measured again.
    fn followed(&mut self, id: VariableId, (shown, bands): (VariableId, Vec<Band>), span: Span) -> VariableId {
        if let Some((_, followed)) = self.again.iter().find(|(of, _)| *of == id) {
            return *followed;
        }
        let of = self.codebook.get(shown);
        let rule = Rule::Latest { of: vec![self.moved(id)], among: Among::With(self.all_later(id)), bands };
        let (name, label) = (format!("{}-followed", of.name), Some(of_wave(of, &self.waves[0].label)));
        let followed = self.tabulated(Derived { name, label, note: None, rule, span });
        // Of all who were measured first, those who were measured again.
        self.nested.push(Nested { outer: self.moved(shown), inner: followed, by_category: true });
        self.again.push((id, followed));
        followed
    }

    /// A computed variable with a table of its own.
    fn tabulated(&mut self, derived: Derived) -> VariableId {
        let made = self.add(derived);
        self.tables.push(TableSpec { rows: made, by: None });
        made
    }

    /// Which tables count some of those whom others count: everybody's latest is that of the last wave for whoever was in it.
    fn nest(&mut self) {
        let last = self.waves.len() - 1;
        for (id, latest) in &self.latest {
            let name = format!("{}-over-waves", self.codebook.get(*id).name);
            let course = self.courses.iter().find(|course| course.name == name);
            for (wave, (inner, _)) in course.into_iter().flat_map(|course| course.variables.iter().enumerate().skip(1))
            {
                self.nested.push(Nested { outer: *latest, inner: *inner, by_category: wave == last });
            }
        }
        for (id, outer, _) in self.changes.iter().filter(|(.., wave)| wave.is_none()) {
            for (_, inner, wave) in self.changes.iter().filter(|(of, _, wave)| of == id && wave.is_some()) {
                self.nested.push(Nested { outer: *outer, inner: *inner, by_category: *wave == Some(last) });
            }
        }
    }
}

/// Answers of more choices than this are not drawn wave by wave.
const LONGEST: usize = 7;
