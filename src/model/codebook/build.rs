//! Turns questions and derived variables into the columns that hold their answers.

use super::{Category, Domain, Origin, Variable};
use crate::locale::{Locale, Text};
use crate::model::control::{Choice, Control, Scale};
use crate::model::instrument::{Band, Derived, Element, Question, Rule, Section};
use crate::model::waves::Outcome;

/// The variables of all questions, in the order asked.
pub(super) fn of_questions(sections: &[Section], language: &Locale) -> Vec<Variable> {
    let mut variables = Vec::new();
    let mut index = 0;
    for element in sections.iter().flat_map(|section| &section.elements) {
        let (questions, repeat) = match element {
            Element::Question(question) => (std::slice::from_ref(&**question), None),
            Element::Repeat(repeat) => (repeat.questions.as_slice(), Some(&repeat.name)),
        };
        for question in questions {
            variables.extend(of_question(index, question, repeat, language));
            index += 1;
        }
    }
    variables
}

/// The variables of one question; none for a note. `index` is its place among all questions.
pub fn of_question(index: usize, question: &Question, repeat: Option<&String>, language: &Locale) -> Vec<Variable> {
    let name = &question.name;
    let variable = |name: String, part: Option<Text>, domain: Domain| Variable {
        name,
        origin: Origin::Question(index),
        label: question.label.clone(),
        part,
        part_name: None,
        domain,
        repeat: repeat.cloned(),
    };
    let whole = |domain: Domain| vec![variable(name.clone(), None, domain)];
    let part = |mark: char, part: &str, label: Text, domain: Domain| Variable {
        part_name: Some(part.to_string()),
        ..variable(format!("{name}{mark}{part}"), Some(label), domain)
    };
    match &question.control {
        Control::ChooseOne { choices, ordered } => {
            let mut variables = whole(Domain::Category { categories: categories(choices), ordered: *ordered });
            variables.extend(other(choices, &variable));
            variables
        }
        Control::ChooseSeveral { choices, .. } => {
            let tick = |choice: &Choice| part('/', &choice.name, choice.label.clone(), Domain::Tick);
            choices.iter().map(tick).chain(other(choices, &variable)).collect()
        }
        Control::Matrix { items, scale: Scale { choices, .. } } => {
            let scale = || Domain::Category { categories: categories(choices), ordered: true };
            items.iter().map(|item| part('.', &item.name, item.label.clone(), scale())).collect()
        }
        Control::Grid { rows, columns, .. } => {
            let cells = rows.iter().flat_map(|row| columns.iter().map(move |column| (row, column)));
            let cell = |(row, column): (&crate::model::control::Item, &crate::model::control::Item)| {
                let label = joined(&row.label, ", ", &column.label, language);
                part('/', &format!("{}.{}", row.name, column.name), label, Domain::Tick)
            };
            cells.map(cell).collect()
        }
        Control::Range { from, to, labels } => {
            let category = |step: i32| Category {
                name: step.to_string(),
                label: match labels.get(&step) {
                    Some(label) => numbered(step, label),
                    None => Text::new(language.clone(), step.to_string()),
                },
                score: Some(f64::from(step)),
                is_number: true,
            };
            whole(Domain::Category { categories: (*from..=*to).map(category).collect(), ordered: true })
        }
        Control::Number { decimal, bins, .. } => whole(Domain::Number { decimal: *decimal, bins: bins.clone() }),
        Control::Date { precision } => whole(Domain::Date { precision: *precision }),
        Control::Text { .. } => whole(Domain::Text),
        Control::Rank { choices } => {
            let of = u8::try_from(choices.len()).unwrap_or(u8::MAX);
            let place = |choice: &Choice| part('/', &choice.name, choice.label.clone(), Domain::Rank { of });
            choices.iter().map(place).collect()
        }
        Control::Note => vec![],
    }
}

/// The variable that holds what people weigh.
pub fn of_weight(name: &str, language: &Locale) -> Variable {
    Variable {
        name: name.into(),
        origin: Origin::Weight,
        label: Text::new(language.clone(), name),
        part: None,
        part_name: None,
        domain: Domain::Number { decimal: true, bins: vec![] },
        repeat: None,
    }
}

/// The variables of a derived one; `variables` are all before it.
pub fn of_derived(index: usize, derived: &Derived, variables: &[Variable], language: &Locale) -> Vec<Variable> {
    let label = derived.label.clone().unwrap_or_else(|| Text::new(language.clone(), derived.name.as_str()));
    let variable = |name: String, domain: Domain| Variable {
        name,
        origin: Origin::Derived(index),
        label: label.clone(),
        part: None,
        part_name: None,
        domain,
        repeat: None,
    };
    let category = |name: &String, label: &Option<Text>| Category {
        name: name.clone(),
        label: label.clone().unwrap_or_else(|| Text::new(language.clone(), name.as_str())),
        score: None,
        is_number: false,
    };
    match &derived.rule {
        Rule::Recode { from, groups } => {
            let source = variables.get(from.0 as usize);
            let ordered = source.is_some_and(|v| matches!(v.domain, Domain::Category { ordered: true, .. }));
            let categories = groups.iter().map(|group| category(&group.name, &group.label)).collect();
            vec![variable(derived.name.clone(), Domain::Category { categories, ordered })]
        }
        Rule::Dated { of, bands, .. } => {
            let categories = bands.iter().map(|band: &Band| category(&band.name, &band.label)).collect();
            // What is worked out from the answers of a round has a value in each.
            let first = of.sources().first().and_then(|source| variables.get(source.0 as usize));
            let repeat = first.and_then(|source| source.repeat.clone());
            vec![Variable { repeat, ..variable(derived.name.clone(), Domain::Category { categories, ordered: true }) }]
        }
        Rule::Sum { bands, .. } => {
            let score = variable(derived.name.clone(), Domain::Number { decimal: true, bins: vec![] });
            if bands.is_empty() {
                return vec![score];
            }
            let categories = bands.iter().map(|band: &Band| category(&band.name, &band.label)).collect();
            let band = variable(format!("{}_band", derived.name), Domain::Category { categories, ordered: true });
            vec![score, band]
        }
        Rule::Latest { of, bands, .. } if bands.is_empty() => {
            let domain = of.first().and_then(|of| variables.get(of.0 as usize)).map(|of| of.domain.clone());
            vec![variable(derived.name.clone(), domain.unwrap_or(Domain::Text))]
        }
        Rule::Latest { bands, .. } => {
            let categories = bands.iter().map(|band: &Band| category(&band.name, &band.label)).collect();
            vec![variable(derived.name.clone(), Domain::Category { categories, ordered: true })]
        }
        Rule::Change { words, .. } => {
            let outcome = |(outcome, words): (Outcome, &Text)| Category {
                name: outcome.name().into(),
                label: words.clone(),
                score: None,
                is_number: false,
            };
            let categories = Outcome::ALL.into_iter().zip(words.iter()).map(outcome).collect();
            vec![variable(derived.name.clone(), Domain::Category { categories, ordered: true })]
        }
    }
}

fn categories(choices: &[Choice]) -> Vec<Category> {
    let category = |choice: &Choice| Category {
        name: choice.name.clone(),
        label: choice.label.clone(),
        score: choice.score,
        is_number: choice.is_number(),
    };
    choices.iter().map(category).collect()
}

/// The text variable of "other, which?".
fn other(choices: &[Choice], variable: &dyn Fn(String, Option<Text>, Domain) -> Variable) -> Option<Variable> {
    let choice = choices.iter().find(|choice| choice.other.is_some())?;
    Some(variable(choice.other.clone()?, Some(choice.label.clone()), Domain::Text))
}

/// Two texts as one, in every language that both have.
fn joined(left: &Text, between: &str, right: &Text, language: &Locale) -> Text {
    let both = |locale: &Locale| format!("{}{between}{}", left.get(locale).text, right.get(locale).text);
    let mut text = Text::new(language.clone(), both(language));
    for (locale, _) in left.iter().filter(|(locale, _)| right.has(locale)) {
        text.insert(locale.clone(), both(locale));
    }
    text
}

/// `0 (Not at all)` in every language of the label.
fn numbered(step: i32, label: &Text) -> Text {
    let mut texts = label.iter().map(|(locale, label)| (locale.clone(), format!("{step} ({label})")));
    let mut text = label.clone();
    texts.by_ref().for_each(|(locale, label)| text.insert(locale, label));
    text
}
