//! Reads one question: the keys that every type has, and by its type the rest.

use super::{ALL, Asked, bins};
use crate::diagnostic::{Diagnostic, Findings};
use crate::locale::Text;
use crate::model::codebook::VariableId;
use crate::model::control::Control;
use crate::model::instrument::{Constraint, LONGEST_TITLE, Question};
use crate::source::expression::scope::{Kind, Known};
use crate::source::instrument::name;
use crate::source::instrument::reader::Reader;
use crate::source::yaml;
use crate::source::yaml::asked::{Asked as Asks, note};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// Reads one question of a list, and adds it to what later expressions may look at. Its number is given later.
pub fn question(node: &Node, reader: &mut Reader) -> Option<Question> {
    let mut fields = Fields::of(node, "a question", &mut reader.findings)?;
    let named = fields.need("name", "a question", &mut reader.findings);
    let name = named.and_then(|node| name::variable(node, "a question's name", &mut reader.findings));
    let span = named.map_or(fields.span, |node| node.span);
    let shown = name.clone().unwrap_or_default();
    let path = format!("questions.{shown}");
    let typed = fields.need("type", "a question", &mut reader.findings);
    let label = fields.need("label", "a question", &mut reader.findings);
    let label = label.and_then(|node| reader.text(&path, "the label", node));
    let title = fields.get("title");
    let heading = title.and_then(|node| short(reader.text(&format!("{path}.title"), "the title", node)?, node, reader));
    let hint = fields.get("hint").and_then(|node| reader.text(&format!("{path}.hint"), "the hint", node));
    let note = fields.get("interviewer_note");
    let interviewer_note =
        note.and_then(|node| reader.text(&format!("{path}.interviewer_note"), "the interviewer's note", node));
    reader.scope.current.clone_from(&name);
    let relevant = fields.get("relevant").and_then(|node| reader.expression("`relevant`", node));
    reader.scope.current = None;
    let required = fields.get("required").and_then(|node| scalar::truth(node, "`required`", &mut reader.findings));
    let audio = fields.get("audio").and_then(|node| audio(node, reader));
    let image = fields.get("image").and_then(|node| reader.asset("the picture", node));
    let appearance = fields.get("appearance");
    let appearance = appearance.and_then(|node| scalar::word(node, "`appearance`", &mut reader.findings));

    let asked = Asked { name: &shown, path: &path };
    let found = typed.and_then(|node| question_type(node, &mut reader.findings));
    let answering = found.and_then(|found| (found.read)(&mut fields, &asked, reader));
    let kind = answering.as_ref().map_or(Kind::Unread, |answering| Kind::of(&answering.control));
    if name.is_some() {
        let repeat = reader.scope.repeat.clone();
        let first = VariableId(u32::try_from(reader.variables.len()).unwrap_or(u32::MAX));
        let place = Some(reader.questions);
        reader.scope.asked.push(Known { name: shown.clone(), kind, repeat, first, place });
    }
    let constraint = constraint(&mut fields, &path, reader);
    match found {
        Some(_) => fields.finish(&mut reader.findings),
        None => fields.finish_without("type", &mut reader.findings),
    }
    let mut answering = answering?;
    if let (false, Some(node)) = (answering.control.is_answered(), title) {
        reader.findings.error(node.span, "a note has no figure, and so no `title`");
    }
    if let (Control::Number { decimal, bins, .. }, Some(constraint)) = (&mut answering.control, &constraint)
        && bins.is_empty()
    {
        *bins = bins::within(&constraint.expression.term, &shown, *decimal);
    }
    let question = Question {
        name: name?,
        number: None,
        label: label?,
        title: heading,
        hint,
        interviewer_note,
        note: None,
        relevant,
        required: required.unwrap_or(false),
        constraint,
        control: answering.control,
        missing: answering.missing,
        audio,
        image,
        appearance: appearance.map(str::to_string),
        span,
    };
    reader.add(&question);
    Some(question)
}

/// The title, if it is short enough in every language.
fn short(title: Text, node: &Node, reader: &mut Reader) -> Option<Text> {
    let counts = title.iter().map(|(locale, text)| (locale, text.split_whitespace().count()));
    let long: Vec<_> = counts.filter(|(_, words)| *words > LONGEST_TITLE).collect();
    for (locale, words) in &long {
        let message = format!("the title has {words} words in `{locale}`; at most {LONGEST_TITLE} are possible");
        let hint = "it says what the figure is about; the question's exact wording stands below it";
        reader.findings.push(Diagnostic::error(node.span, message).hint(hint));
    }
    long.is_empty().then_some(title)
}

fn question_type(node: &Node, findings: &mut Findings) -> Option<&'static super::QuestionType> {
    note(node, Asks::OneOf(ALL.iter().map(|known| known.name).collect()));
    let given = scalar::word(node, "the type", findings)?;
    let found = ALL.iter().find(|known| known.name == given);
    if found.is_none() {
        let diagnostic = Diagnostic::error(node.span, format!("there is no question type `{given}`"));
        let diagnostic = diagnostic.nearest(given, ALL.iter().map(|known| known.name));
        let names: Vec<String> = ALL.iter().map(|known| format!("`{}`", known.name)).collect();
        let has_hint = diagnostic.hint.is_some();
        findings.push(if has_hint {
            diagnostic
        } else {
            diagnostic.hint(format!("the types are {}", names.join(", ")))
        });
    }
    found
}

/// `constraint` and `constraint_message`; the expression may look at the question itself too.
fn constraint(fields: &mut Fields, path: &str, reader: &mut Reader) -> Option<Constraint> {
    let rule = fields.get("constraint");
    let message = fields.get("constraint_message");
    if let (None, Some(node)) = (rule, message) {
        reader.findings.error(node.span, "`constraint_message` needs a `constraint`");
    }
    let message =
        message.and_then(|node| reader.text(&format!("{path}.constraint_message"), "the constraint's message", node));
    let expression = rule.and_then(|node| reader.expression("`constraint`", node))?;
    Some(Constraint { expression, message })
}

/// Paths of recordings: one for all languages, or one for each. A language without one is no mistake.
fn audio(node: &Node, reader: &mut Reader) -> Option<Text> {
    let text = match &node.value {
        Value::Map(entries) if !entries.is_empty() => {
            // Any language may be the only one recorded: the first written stands for the source.
            let languages = entries.iter().filter_map(|(key, _)| {
                yaml::text::language(key.span, &key.text, &reader.languages, &mut reader.findings)
            });
            let languages: Vec<_> = languages.collect();
            if languages.len() < entries.len() {
                return None;
            }
            yaml::text::text(node, "the recording", &languages, &mut reader.findings)
        }
        _ => yaml::text::text(node, "the recording", &reader.languages, &mut reader.findings),
    }?;
    let mut fine = true;
    for (_, path) in text.iter() {
        fine &= reader.asset_exists(path, "the recording", node);
    }
    fine.then_some(text)
}
