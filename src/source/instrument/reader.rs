//! What reading an instrument needs at hand: its languages and translations, the shared scales, what has been asked so
//! far, and what was found wrong.

use std::collections::BTreeMap;

use super::translation::Translations;
use crate::diagnostic::{Diagnostic, Findings, Sources};
use crate::locale::{Locale, Text};
use crate::model::codebook::{Origin, Variable, VariableId, of_question};
use crate::model::control::Scale;
use crate::model::expression::Expression;
use crate::model::instrument::Question;
use crate::source::expression::read::expression;
use crate::source::expression::scope::Scope;
use crate::source::yaml;
use crate::source::yaml::{Node, scalar};

/// Reads one instrument: what was read so far, and every mistake that was met.
pub struct Reader<'s> {
    /// The survey's folder name.
    pub survey: &'s str,
    /// The files, for the text behind a span.
    pub sources: &'s Sources,
    /// What is wrong so far.
    pub findings: Findings,
    /// At least one; the first is the source language.
    pub languages: Vec<Locale>,
    /// The survey's texts in its other languages.
    pub translations: Translations,
    /// `None`: one with mistakes, which were told.
    pub scales: BTreeMap<String, Option<Scale>>,
    /// The questions that an expression at this place may look at.
    pub scope: Scope,
    /// Names of the waves, where `waves` is written; empty where it is written wrong.
    pub waves: Option<Vec<String>>,
    /// How many questions have been read.
    pub questions: usize,
    /// What the questions and computed variables read so far become, in order: position is [`VariableId`].
    pub variables: Vec<Variable>,
}

impl Reader<'_> {
    /// Adds the variables of a question, which later parts may name.
    pub fn add(&mut self, question: &Question) {
        if let Some(language) = self.languages.first() {
            let repeat = self.scope.repeat.as_ref();
            self.variables.extend(of_question(self.questions, question, repeat, language));
        }
        self.questions += 1;
    }

    /// The variable of this name that a table may be of: not what people weigh.
    pub fn variable(&self, name: &str) -> Option<(VariableId, &Variable)> {
        let is_asked = |variable: &Variable| variable.name == name && variable.origin != Origin::Weight;
        (0..).map(VariableId).zip(&self.variables).find(|(_, variable)| is_asked(variable))
    }

    /// Reads a text and completes it by the translation files. `path` is its address there, such as
    /// `questions.how_often.hint`.
    pub fn text(&mut self, path: &str, what: &str, node: &Node) -> Option<Text> {
        let mut text = yaml::text::text(node, what, &self.languages, &mut self.findings);
        // Also for a text with mistakes, so that its translation is not called unknown.
        self.translations.complete(path, text.as_mut(), node.span);
        text
    }

    /// The checked expression of a node, in which every name is resolved; `what` names it in messages. `None` where something
    /// is wrong, which is told.
    pub fn expression(&mut self, what: &str, node: &Node) -> Option<Expression> {
        expression(node, what, &self.scope, self.sources, &mut self.findings)
    }

    /// Reads the path of a file that must stand in the survey's folder.
    pub fn asset(&mut self, what: &str, node: &Node) -> Option<String> {
        let path = scalar::word(node, what, &mut self.findings)?;
        self.asset_exists(path, what, node).then(|| path.to_string())
    }

    /// Whether the survey's folder has this file; reports it where not.
    pub fn asset_exists(&mut self, path: &str, what: &str, node: &Node) -> bool {
        let base = format!("surveys/{}/", self.survey);
        let files = || self.sources.iter().filter_map(|(_, source)| source.path.strip_prefix(&base));
        if files().any(|file| file == path) {
            return true;
        }
        let message = format!("{what} `{path}` is not in the survey's folder");
        self.findings.push(Diagnostic::error(node.span, message).nearest(path, files()));
        false
    }
}
