//! Reads the subjects of all figures from the tables, in the order asked.

use super::{Answer, By, Kind, Line, Panel, Subject};
use crate::analysis::disclosure::{Results, Table};
use crate::figure::unit::drawn;
use crate::figure::words::{Class, Wording, missing};
use crate::locale::Text;
use crate::model::codebook::{Codebook, Domain, Origin, Variable, VariableId};
use crate::model::control::{Control, MissingCode};
use crate::model::instrument::{Derived, Instrument, Question, Rule};
use crate::model::reliability::Reliability;
use crate::model::table::{TableSpec, figure_id};
use crate::model::waves::{Course, CourseKind};

/// Everything that has a table, in the order asked: each alone, then by each variable it is crossed with.
pub fn subjects<'a>(instrument: &'a Instrument, codebook: &'a Codebook, results: &Results) -> Vec<Subject<'a>> {
    let mut subjects = vec![];
    let followed = instrument.results.followed.as_ref();
    let own = followed.map_or((usize::MAX, usize::MAX), |followed| (followed.own_questions, followed.own_rules));
    for (index, question) in instrument.questions().enumerate().take(own.0) {
        let variables: Vec<_> = codebook
            .of_question(index)
            .filter(|(_, v)| v.repeat.is_none() && (v.is_whole() || !matches!(v.domain, Domain::Text)))
            .collect();
        let source = Source { instrument, codebook, results, question: Some(question), derived: None };
        subjects.extend(source.subjects(&variables));
    }
    for (index, derived) in instrument.derived.iter().enumerate().take(own.1) {
        // A score with bands is shown by its bands, which stand last.
        let of_rule = codebook.iter().filter(|(_, variable)| variable.origin == Origin::Derived(index));
        let Some((id, variable)) = of_rule.last() else { continue };
        let source = Source { instrument, codebook, results, question: None, derived: Some(derived) };
        subjects.extend(source.subjects(&[(id, variable)]));
    }
    let source = Source { instrument, codebook, results, question: None, derived: None };
    subjects
        .extend(followed.into_iter().flat_map(|followed| &followed.courses).filter_map(|course| source.course(course)));
    subjects
}

/// A question or a derived variable, and where everything about it stands.
pub(super) struct Source<'a, 't> {
    instrument: &'a Instrument,
    pub codebook: &'a Codebook,
    pub results: &'t Results,
    question: Option<&'a Question>,
    derived: Option<&'a Derived>,
}

pub(super) type Variables<'a> = [(VariableId, &'a Variable)];

impl<'a> Source<'a, '_> {
    fn subjects(&self, variables: &Variables<'a>) -> Vec<Subject<'a>> {
        let mut crossings: Vec<Option<VariableId>> = vec![];
        for spec in self.results.tables().map(Table::spec) {
            if variables.iter().any(|(id, _)| *id == spec.rows) && !crossings.contains(&spec.by) {
                crossings.push(spec.by);
            }
        }
        crossings.sort();
        crossings.into_iter().filter_map(|by| self.subject(variables, by)).collect()
    }

    /// The name and the wording of what was asked, or worked out.
    fn asked(&self, first: &'a Variable) -> (&'a str, &'a Text) {
        let worked_out = self.derived.map_or(&first.name, |derived| &derived.name);
        self.question.map_or((worked_out, &first.label), |question| (&question.name, &question.label))
    }

    fn subject(&self, variables: &Variables<'a>, by: Option<VariableId>) -> Option<Subject<'a>> {
        // A survey may cross some items of a question and not the others.
        let crossed = |id| self.results.table(TableSpec { rows: id, by }).is_some();
        let variables: Vec<_> = variables.iter().copied().filter(|(id, _)| crossed(*id)).collect();
        let (_, first) = variables.first()?;
        let (name, wording) = self.asked(first);
        let id_of_by = by;
        let by_variable = by.map(|by| self.codebook.get(by));
        let kind = self.kind(first);
        let (answers, mut panels) = match kind {
            Kind::Several | Kind::Grid { .. } => {
                let mut answers: Vec<_> = variables.iter().map(|(_, variable)| self.tick(variable)).collect();
                if let Some(Control::Grid { rows, columns, .. }) = self.question.map(|question| &question.control) {
                    let cells = rows.iter().flat_map(|row| columns.iter().map(move |column| (row, column)));
                    for (answer, (row, column)) in answers.iter_mut().zip(cells) {
                        answer.wording = Wording::Cell(&row.label, &column.label);
                    }
                }
                (answers, vec![self.ticks(name, &variables, by)])
            }
            Kind::One { .. } | Kind::Scale | Kind::Number | Kind::Rank | Kind::Tally => {
                let panels = variables.iter().map(|(id, variable)| self.panel(*id, variable, by)).collect();
                (self.answers(first), panels)
            }
        };
        weigh(&mut panels);
        Some(Subject {
            id: figure_id(name, by_variable.map(|by| by.name.as_str())),
            number: self.question.and_then(|question| question.number),
            origin: first.origin,
            wording,
            title: self.question.and_then(|question| question.title.as_ref()),
            by: by_variable.map(|by| By {
                name: &by.name,
                wording: by.part.as_ref().unwrap_or(&by.label),
                title: self.title(by),
                phrase: id_of_by.and_then(|id| self.instrument.results.phrases.get(&id)),
            }),
            kind,
            answers,
            panels,
            course: None,
            counts: None,
            // Intervals and tests of counts are not for people who weigh differently.
            is_sample: self.instrument.study.sample && self.instrument.study.weight.is_none(),
            is_coded: self.instrument.coding.iter().any(|coding| coding.name == name),
            is_worked_out: self.derived.is_some_and(|derived| matches!(derived.rule, Rule::Dated { .. })),
            note: (self.derived.and_then(|derived| derived.note.as_ref()))
                .or_else(|| self.question.and_then(|question| question.note.as_ref())),
            missing: self.missing(),
        })
    }

    /// What is followed over waves: a panel for each wave, or for each thing that changed, as far as there are tables.
    fn course(&self, course: &'a Course) -> Option<Subject<'a>> {
        let counted =
            |(id, _): &&(VariableId, Option<Text>)| self.results.table(TableSpec { rows: *id, by: None }).is_some();
        let lines: Vec<_> = course.variables.iter().filter(counted).collect();
        let (first, _) = lines.first()?;
        // One wave alone is the figure of its question, and one group has nothing beside it.
        if course.kind != CourseKind::Changes && lines.len() < 2 {
            return None;
        }
        let panel = |(id, label): &&'a (VariableId, Option<Text>)| Panel {
            wording: label.as_ref().map(Wording::Written),
            ..self.panel(*id, self.codebook.get(*id), None)
        };
        Some(Subject {
            id: figure_id(&course.name, None),
            origin: self.codebook.get(*first).origin,
            number: None,
            wording: &course.label,
            title: None,
            by: None,
            kind: Kind::Scale,
            answers: self.answers(self.codebook.get(*first)),
            panels: lines.iter().map(panel).collect(),
            course: Some(course.kind),
            counts: self.counts(*first),
            is_sample: self.instrument.study.sample,
            is_coded: false,
            is_worked_out: false,
            note: None,
            missing: self.missing(),
        })
    }

    /// From which difference on a change counts.
    fn counts(&self, id: VariableId) -> Option<(f64, Option<Reliability>)> {
        let Origin::Derived(index) = self.codebook.get(id).origin else { return None };
        match self.instrument.derived.get(index)?.rule {
            Rule::Change { counts, reliability, .. } => Some((counts, reliability)).filter(|_| counts > 0.0),
            Rule::Recode { .. } | Rule::Sum { .. } | Rule::Dated { .. } | Rule::Latest { .. } => None,
        }
    }

    /// The title of the question that a variable comes from, where the variable is all that it asks.
    fn title(&self, variable: &Variable) -> Option<&'a Text> {
        let Origin::Question(index) = variable.origin else { return None };
        let question = self.instrument.questions().nth(index)?;
        question.title.as_ref().filter(|_| variable.is_whole())
    }

    /// How a question is asked may decide its chart; else what its values are does.
    fn kind(&self, variable: &Variable) -> Kind<'a> {
        match self.question.map(|question| &question.control) {
            Some(Control::Grid { rows, columns, .. }) => Kind::Grid {
                rows: rows.iter().map(|row| Wording::Written(&row.label)).collect(),
                columns: columns.iter().map(|column| Wording::Written(&column.label)).collect(),
            },
            Some(Control::Matrix { .. }) => Kind::Scale,
            Some(Control::Range { .. }) => Kind::Number,
            Some(
                Control::ChooseOne { .. }
                | Control::ChooseSeveral { .. }
                | Control::Number { .. }
                | Control::Date { .. }
                | Control::Text { .. }
                | Control::Rank { .. }
                | Control::Note,
            )
            | None => Self::kind_of_values(&variable.domain),
        }
    }

    fn kind_of_values(domain: &Domain) -> Kind<'a> {
        match domain {
            Domain::Category { categories, ordered } => {
                // A scale is what has a score on each step; a longer one than the palette is bars.
                let scored = categories.iter().all(|category| category.score.is_some());
                match *ordered && scored && (2..=7).contains(&categories.len()) {
                    true => Kind::Scale,
                    false => Kind::One { ordered: *ordered },
                }
            }
            Domain::Tick => Kind::Several,
            Domain::Rank { .. } => Kind::Rank,
            Domain::Number { bins, .. } if !bins.is_empty() => Kind::Number,
            Domain::Number { .. } | Domain::Date { .. } | Domain::Text => Kind::Tally,
        }
    }

    fn answers(&self, variable: &'a Variable) -> Vec<Answer<'a>> {
        let plain = |code: String, wording| Answer { code, wording, last: 0, score: None, tick: None };
        match &variable.domain {
            Domain::Category { categories, .. } => categories
                .iter()
                .map(|category| Answer {
                    last: self.last(&category.name),
                    score: category.score,
                    ..plain(category.name.clone(), Wording::Written(&category.label))
                })
                .collect(),
            Domain::Rank { of } => (1..=*of).map(|place| plain(place.to_string(), Wording::Place(place))).collect(),
            Domain::Number { decimal, bins } => (0..bins.len())
                .map(|class| plain(format!("class_{}", class + 1), self.class(bins, class, !decimal)))
                .collect(),
            Domain::Tick | Domain::Date { .. } | Domain::Text => vec![],
        }
    }

    /// The name of a class of numbers: of a score, its band's where each class is one.
    fn class(&self, bins: &[f64], class: usize, whole: bool) -> Wording<'a> {
        if let Some(Rule::Sum { bands, .. }) = self.derived.map(|derived| &derived.rule)
            && bands.len() == bins.len()
            && let Some(label) = bands.get(class).and_then(|band| band.label.as_ref())
        {
            return Wording::Written(label);
        }
        // The first class is open below, unless the instrument says what the least answer is.
        let bounded = class > 0 || self.question.is_some_and(|question| question.constraint.is_some());
        let from = bins.get(class).copied().filter(|_| bounded);
        Wording::Class(Class { from, to: bins.get(class + 1).copied(), whole })
    }

    fn tick(&self, variable: &'a Variable) -> Answer<'a> {
        let code = variable.part_or_name();
        Answer {
            code: code.to_string(),
            wording: Wording::Written(variable.part.as_ref().unwrap_or(&variable.label)),
            last: self.last(code),
            score: None,
            tick: Some(&variable.name),
        }
    }

    fn last(&self, name: &str) -> u8 {
        let choices = self.question.map_or(&[][..], |question| question.control.listed());
        match choices.iter().find(|choice| choice.name == name) {
            Some(choice) if choice.exclusive => 2,
            Some(choice) if choice.other.is_some() => 1,
            _ => 0,
        }
    }

    fn missing(&self) -> [Wording<'a>; 3] {
        let Some(question) = self.question else { return MissingCode::ALL.map(missing) };
        MissingCode::ALL.map(|code| {
            let own = question.missing.iter().chain(question.control.missing()).find(|answer| answer.code == code);
            own.and_then(|answer| answer.label.as_ref()).map_or(missing(code), Wording::Written)
        })
    }
}

/// Lets a figure show weighted shares where every line that it draws has them: others beside them could not be compared.
fn weigh(panels: &mut [Panel]) {
    let is_weighted = |line: &Line| (0..line.cells.len()).all(|answer| line.weighted(answer).known().is_some());
    let lines = panels.iter().flat_map(|panel| drawn(&panel.lines));
    let all = lines.filter(|line| line.total.known() != Some(0)).all(is_weighted);
    panels.iter_mut().flat_map(|panel| &mut panel.lines).for_each(|line| line.is_weighted = all && is_weighted(line));
}
