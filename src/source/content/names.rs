//! What the names on a page mean: surveys, published statistics, and the variables of the survey that a name belongs to.

use std::ops::Range;

use super::front::Sources;
use crate::diagnostic::nearest;
use crate::model::codebook::{Codebook, Domain, Origin, VariableId};
use crate::model::instrument::Instrument;
use crate::model::series::Series;
use crate::source::expression::parser::{Problem, Syntax, SyntaxKind};
use crate::source::expression::scope::{Kind, Known, Scope};

/// A survey whose questionnaire is checked.
#[derive(Clone, Copy)]
pub(crate) struct Study<'a> {
    pub instrument: &'a Instrument,
    pub codebook: &'a Codebook,
    /// What its passages are about: the names of `quotes.yaml`.
    pub themes: &'a [String],
}

/// What can be named on one page.
pub(super) struct Names<'a> {
    /// By the name that the page gives them.
    pub studies: Vec<(String, Study<'a>)>,
    pub series: Vec<(String, &'a Series)>,
    /// The survey whose variables are named without its own name: an index into `studies`.
    pub main: Option<usize>,
}

impl<'a> Names<'a> {
    /// All surveys and statistics by their own names, and by those that the page gives them.
    pub(super) fn new(sources: &Sources, studies: &[Study<'a>], series: &'a [Series]) -> Names<'a> {
        let own = |study: &Study| study.instrument.name.clone();
        let mut names = Names {
            studies: studies.iter().map(|study| (own(study), *study)).collect(),
            series: series.iter().map(|series| (series.name.clone(), series)).collect(),
            main: None,
        };
        for (alias, meant) in &sources.named {
            if let Some(study) = studies.iter().find(|study| study.instrument.name == *meant) {
                names.studies.push((alias.clone(), *study));
            }
            if let Some(series) = series.iter().find(|series| series.name == *meant) {
                names.series.push((alias.clone(), series));
            }
        }
        names.main = match &sources.survey {
            Some(survey) => names.studies.iter().position(|(name, _)| name == survey),
            None => (studies.len() == 1).then_some(0),
        };
        names
    }

    /// The survey that a condition is about. Where its names begin with a survey's, that is taken off them.
    ///
    /// # Errors
    /// It is not said which survey is meant, or two are.
    pub(super) fn study(&self, syntax: &mut Syntax) -> Result<Study<'a>, Problem> {
        let mut meant: Option<usize> = None;
        let mut names = Vec::new();
        leaves(syntax, &mut names);
        for (name, range) in names {
            let Some((first, _)) = name.split_once('.') else { continue };
            let own = self.main.and_then(|main| self.studies.get(main));
            if own.is_some_and(|(_, study)| is_variable(first, study)) {
                continue;
            }
            let Some(index) = self.studies.iter().position(|(name, _)| name == first) else { continue };
            let same = |other: usize| self.studies[other].1.instrument.name == self.studies[index].1.instrument.name;
            if meant.is_some_and(|other| !same(other)) {
                return Err(Problem::new(range, "one number is of one survey; this names another"));
            }
            meant = Some(index);
        }
        if let Some((alias, _)) = meant.and_then(|index| self.studies.get(index)) {
            strip(syntax, alias);
        }
        match meant.or(self.main).and_then(|index| self.studies.get(index)) {
            Some((_, study)) => Ok(*study),
            None => Err(self.which(syntax.range.clone())),
        }
    }

    /// The survey of this name, or the one whose names need none.
    ///
    /// # Errors
    /// There is none, and the nearest one.
    pub(super) fn named_study(
        &self,
        name: Option<(&str, Range<usize>)>,
        place: Range<usize>,
    ) -> Result<Study<'a>, Problem> {
        match name {
            None => {
                let main = self.main.and_then(|main| self.studies.get(main));
                main.map(|(_, study)| *study).ok_or_else(|| self.which(place))
            }
            Some((name, place)) => {
                let found = self.studies.iter().find(|(known, _)| known == name);
                found.map(|(_, study)| *study).ok_or_else(|| {
                    let problem = Problem::new(place, format!("there is no survey `{name}`"));
                    match nearest(name, self.studies.iter().map(|(name, _)| name.as_str())) {
                        Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                        None => problem,
                    }
                })
            }
        }
    }

    fn which(&self, place: Range<usize>) -> Problem {
        let problem = Problem::new(place, "it is not said of which survey this is");
        problem.hint(match self.studies.first() {
            Some((name, _)) => format!("write `survey: {name}` in the page's front matter"),
            None => "this site has no survey".to_string(),
        })
    }
}

/// Whether a question or a computed variable has this name.
fn is_variable(name: &str, study: &Study) -> bool {
    study.instrument.question(name).is_some() || study.codebook.find(name).is_some()
}

/// The names in a condition, with their places.
fn leaves(syntax: &Syntax, names: &mut Vec<(String, Range<usize>)>) {
    match &syntax.kind {
        SyntaxKind::Name(name) => names.push((name.clone(), syntax.range.clone())),
        SyntaxKind::Number(_) => {}
        SyntaxKind::Call { arguments, .. } => arguments.iter().for_each(|argument| leaves(argument, names)),
        SyntaxKind::Not(inner) | SyntaxKind::Negate(inner) => leaves(inner, names),
        SyntaxKind::Binary { left, right, .. } => [left, right].into_iter().for_each(|side| leaves(side, names)),
        SyntaxKind::In { left, choices } => {
            leaves(left, names);
            choices.iter().for_each(|choice| leaves(choice, names));
        }
    }
}

/// Takes a survey's name off the names that begin with it.
fn strip(syntax: &mut Syntax, survey: &str) {
    match &mut syntax.kind {
        SyntaxKind::Name(name) => {
            if let Some(rest) = name.strip_prefix(survey).and_then(|rest| rest.strip_prefix('.')) {
                syntax.range.start += name.len() - rest.len();
                *name = rest.to_string();
            }
        }
        SyntaxKind::Number(_) => {}
        SyntaxKind::Call { arguments, .. } => arguments.iter_mut().for_each(|argument| strip(argument, survey)),
        SyntaxKind::Not(inner) | SyntaxKind::Negate(inner) => strip(inner, survey),
        SyntaxKind::Binary { left, right, .. } => [left, right].into_iter().for_each(|side| strip(side, survey)),
        SyntaxKind::In { left, choices } => {
            strip(left, survey);
            choices.iter_mut().for_each(|choice| strip(choice, survey));
        }
    }
}

/// Every question and computed variable of a survey: a page is written when all of them are answered.
pub(super) fn scope(study: Study) -> Scope {
    let Study { instrument, codebook, .. } = study;
    let of_questions = instrument.questions().enumerate().map(|(index, question)| {
        let first = codebook.of_question(index).next();
        Known {
            name: question.name.clone(),
            kind: Kind::of(&question.control),
            repeat: first.and_then(|(_, variable)| variable.repeat.clone()),
            // A note has none, and is never looked at.
            first: first.map_or(VariableId(0), |(id, _)| id),
            place: Some(index),
        }
    });
    let derived = codebook.iter().filter(|(_, variable)| matches!(variable.origin, Origin::Derived(_)));
    let of_rules = derived.map(|(id, variable)| Known {
        name: variable.name.clone(),
        kind: match &variable.domain {
            Domain::Category { categories, .. } => {
                Kind::One(categories.iter().map(|category| category.name.clone()).collect())
            }
            Domain::Number { .. } | Domain::Tick | Domain::Rank { .. } => Kind::Number,
            Domain::Date { .. } => Kind::Date,
            Domain::Text => Kind::Text,
        },
        repeat: variable.repeat.clone(),
        first: id,
        place: None,
    });
    let asked: Vec<Known> = of_questions.chain(of_rules).collect();
    let all = asked.iter().map(|known| known.name.clone()).collect();
    Scope { asked, all, ..Scope::default() }
}
