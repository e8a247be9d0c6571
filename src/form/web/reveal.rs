//! Follow-up questions without script: a rule in the style hides one once the answers rule it out.
//!
//! Until then it stays: the page as it opens, and on paper, shows every question. The script takes the rules over
//! (it removes the class that they start from) and hides by the full expression.

use crate::model::expression::{Operator, Reference, Term};
use crate::model::instrument::{Element, Instrument, Question};

use super::screen::screens;
use super::writer::escape;

/// The rules of all questions whose `relevant` is made of choices alone.
pub(crate) fn rules(instrument: &Instrument) -> String {
    let mut rules = String::new();
    let mut rule = |id: String, term: &Term| {
        if let Some(conditions) = when_false(term, instrument) {
            let conditions: Vec<String> = conditions.iter().map(|c| format!(".plain form{c} [id=\"{id}\"]")).collect();
            rules.push_str(&format!("{}{{display:none}}\n", conditions.join(",")));
        }
    };
    for screen in screens(instrument) {
        for element in screen.elements {
            let (id, relevant) = match element {
                Element::Question(question) => (format!("q-{}", question.name), &question.relevant),
                Element::Repeat(repeat) => (format!("r-{}", repeat.name), &repeat.relevant),
            };
            if let Some(relevant) = relevant {
                rule(css_string(&id), &relevant.term);
            }
        }
        if let Some(relevant) = &screen.section.relevant {
            rule(css_string(&format!("p-{}", screen.id)), &relevant.term);
        }
    }
    if rules.is_empty() { rules } else { format!("@media screen{{\n{rules}}}\n") }
}

/// Selectors to put after `form`, of which any one means that the term is false. `None`: the style cannot tell.
fn when_false(term: &Term, instrument: &Instrument) -> Option<Vec<String>> {
    conditions(term, false, instrument).filter(|conditions| conditions.len() <= 16)
}

fn conditions(term: &Term, wanted: bool, instrument: &Instrument) -> Option<Vec<String>> {
    match term {
        Term::Not(inner) => conditions(inner, !wanted, instrument),
        Term::Binary { operator: Operator::And | Operator::Or, left, right } => {
            let (left, right) = (conditions(left, wanted, instrument)?, conditions(right, wanted, instrument)?);
            let is_and = matches!(term, Term::Binary { operator: Operator::And, .. });
            Some(if is_and == wanted { both(&left, &right) } else { [left, right].concat() })
        }
        Term::Binary { operator: operator @ (Operator::Equal | Operator::NotEqual), left, right } => {
            let (Term::Answer(asked), Term::Choice(choice)) = (&**left, &**right) else { return None };
            let input = input(asked, instrument)?;
            let value = format!("[value=\"{}\"]", css_string(choice));
            let this_one = (*operator == Operator::Equal) == wanted;
            let value = if this_one { value } else { format!(":not({value})") };
            Some(vec![format!(":has({input}{value}:checked)")])
        }
        Term::Selected { question, choice, .. } => {
            let input = input(question, instrument)?;
            let this = format!(":has({input}[value=\"{}\"]:checked)", css_string(choice));
            Some(vec![if wanted { this } else { format!(":has({input}:checked):not({this})") }])
        }
        _ => None,
    }
}

/// Every pair of the two lists, both required.
fn both(left: &[String], right: &[String]) -> Vec<String> {
    left.iter().flat_map(|l| right.iter().map(move |r| format!("{l}{r}"))).collect()
}

/// The inputs of a question that is answered by ticking. (Questions inside repeats have inputs per round.)
fn input(asked: &Reference, instrument: &Instrument) -> Option<String> {
    let question = instrument.asked(asked)?;
    let is_it = |other: &Question| std::ptr::eq(other, question);
    let in_repeat = instrument
        .sections
        .iter()
        .flat_map(|section| &section.elements)
        .any(|element| matches!(element, Element::Repeat(repeat) if repeat.questions.iter().any(is_it)));
    (question.control.is_ticked() && !in_repeat).then(|| format!("[name=\"{}\"]", css_string(&asked.name)))
}

/// A name inside a quoted CSS string, inside a `<style>`.
fn css_string(name: &str) -> String {
    escape(name).replace('\\', "\\\\").replace('\n', " ").replace("&#39;", "'").replace("&amp;", "&")
}
