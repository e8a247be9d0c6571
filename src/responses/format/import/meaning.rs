//! Reads what `import.yaml` says the words of a column mean.

use crate::diagnostic::Diagnostic;
use crate::model::codebook::VariableId;
use crate::model::control::MissingCode;
use crate::responses::dataset::Code;
use crate::responses::format::words::{Meant, Otherwise, Values};
use crate::responses::layout::{Layout, Reader, Shape};
use crate::responses::lookup::{Found, Meaning};
use crate::responses::number::{DecimalMark, number};
use crate::responses::record::Field;
use crate::responses::{date, scalar, trouble};
use crate::source::yaml::{Node, Value};

use super::check::Check;

impl Check<'_> {
    /// `values: {Yes: yes, NA: not_asked}`.
    pub(super) fn values(&mut self, node: &Node, field: Field, ticked: bool) -> Values {
        let mut values = Values::default();
        let Value::Map(entries) = &node.value else {
            self.error(node.span, "`values:` says what each word means", "write `{Yes: yes, No: no}`");
            return values;
        };
        for (word, meaning) in entries {
            let hint = if ticked {
                "write `1`, `0`, a missing code or `not_asked`"
            } else {
                "write the name of a choice, a missing code, `skipped` or `not_asked`"
            };
            let meant = self.meant(meaning, field, hint);
            values.insert(word.text.trim(), meant);
        }
        values
    }

    /// `otherwise: other`: what an answer means that nothing else places.
    pub(super) fn otherwise(&mut self, node: &Node, field: Field) -> Option<Otherwise> {
        if let Field::Variable(id) = field
            && let Some(Reader::Tick) = self.layout.readers.get(id.0 as usize)
        {
            self.error(
                node.span,
                "`otherwise:` belongs to a column of answers, and this is one of ticks",
                "say under `values:` what its cells mean",
            );
            return None;
        }
        let hint = "write the name of a choice, a missing code, `skipped` or `not_asked`";
        let meant = self.meant(node, field, hint);
        let text = match &meant {
            Meant::Answer(answer) => text_of(self.layout, field, answer),
            Meant::Blank | Meant::NotAsked => None,
        };
        Some(Otherwise { meant, text })
    }

    fn meant(&mut self, node: &Node, field: Field, hint: &str) -> Meant {
        let word = match &node.value {
            Value::Null => return Meant::Blank,
            Value::Scalar(word) => word.trim(),
            Value::List(_) | Value::Map(_) => "",
        };
        match word {
            "skipped" => return Meant::Blank,
            "not_asked" => return Meant::NotAsked,
            _ => {}
        }
        if !fits(self.layout, field, word) {
            let message = format!("`{word}` is no answer to `{}`", self.layout.name(field));
            let names = answers(self.layout, field);
            self.findings.push(Diagnostic::error(node.span, message).hint(hint).nearest(word, names));
        }
        Meant::Answer(word.as_bytes().into())
    }
}

/// The text of "which?" that a choice opens.
fn text_of(layout: &Layout, field: Field, answer: &[u8]) -> Option<VariableId> {
    let Found::One(Meaning::Choice(choice)) = layout.choices(field)?.find(answer) else { return None };
    let asked = layout.questions.get(layout.question(field)?)?;
    let (variable, code) = match (&asked.shape, field) {
        (Shape::Several { parts, .. }, _) => (*parts.get(usize::from(choice))?, Code(1)),
        (_, Field::Variable(id)) => (id, Code(choice)),
        _ => return None,
    };
    let other = asked.other.iter().find(|other| other.variable == variable && other.code == code)?;
    Some(other.text)
}

/// Whether `known` is an answer that the field can take.
fn fits(layout: &Layout, field: Field, known: &str) -> bool {
    if MissingCode::parse(known).is_some() {
        return true;
    }
    let known = known.as_bytes();
    if let Some(choices) = layout.choices(field) {
        return matches!(choices.find(known), Found::One(_));
    }
    let Field::Variable(id) = field else { return false };
    match layout.readers.get(id.0 as usize) {
        Some(Reader::Tick) => scalar::tick(known).is_some(),
        Some(Reader::Place { .. } | Reader::Number { .. }) => number(known, DecimalMark::Ours).is_ok(),
        Some(Reader::Date(precision)) => date::date(known, *precision, None).is_ok(),
        Some(Reader::Text) => true,
        Some(Reader::Weight) => number(known, DecimalMark::Ours).is_ok(),
        Some(Reader::Category(_) | Reader::Derived) | None => false,
    }
}

/// The names that `fits` accepts, where they can be listed.
fn answers<'a>(layout: &'a Layout, field: Field) -> Vec<&'a str> {
    let names = trouble::choices(layout, field);
    names.iter().map(String::as_str).chain(MissingCode::ALL.iter().map(|code| code.name())).collect()
}
