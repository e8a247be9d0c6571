//! Runs an expression on one respondent's answers. The truth tables stand at [`Term`].

use super::{Answer, Answers, Operator, Term};

/// True, false, or unknown.
pub(super) fn truth(term: &Term, answers: &dyn Answers) -> Option<bool> {
    match term {
        Term::Not(inner) => truth(inner, answers).map(|known| !known),
        Term::Answered(question) => Some(!matches!(answers.answer(question), Answer::None | Answer::Missing(_))),
        Term::Selected { question, choice, .. } => match answers.answer(question) {
            Answer::None => None,
            Answer::Missing(code) => Some(code.name() == choice),
            Answer::Choice(chosen) => Some(chosen == choice),
            Answer::Choices(chosen) => Some(chosen.contains(&choice.as_str())),
            Answer::Number(number) => Some(is_number(choice, number)),
            Answer::Text => Some(false),
        },
        Term::Binary { operator, left, right } => binary(*operator, left, right, answers),
        // The checker lets none of these stand where a truth is wanted.
        Term::Answer(_) | Term::Number(_) | Term::Choice(_) | Term::Count(_) | Term::Negate(_) => None,
    }
}

fn binary(operator: Operator, left: &Term, right: &Term, answers: &dyn Answers) -> Option<bool> {
    let ordered = |holds: fn(&f64, &f64) -> bool| Some(holds(&number(left, answers)?, &number(right, answers)?));
    match operator {
        Operator::And => match truth(left, answers) {
            Some(false) => Some(false),
            left => match (left, truth(right, answers)) {
                (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
        },
        Operator::Or => match truth(left, answers) {
            Some(true) => Some(true),
            left => match (left, truth(right, answers)) {
                (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
        },
        Operator::Equal => equal(left, right, answers),
        Operator::NotEqual => equal(left, right, answers).map(|equal| !equal),
        Operator::Less => ordered(f64::lt),
        Operator::LessOrEqual => ordered(f64::le),
        Operator::Greater => ordered(f64::gt),
        Operator::GreaterOrEqual => ordered(f64::ge),
        Operator::Add | Operator::Subtract | Operator::Multiply | Operator::Divide => None,
    }
}

/// Whether two terms are the same word (a choice, a missing code) or the same number.
fn equal(left: &Term, right: &Term, answers: &dyn Answers) -> Option<bool> {
    match (word(left, answers), word(right, answers)) {
        (Word::Unknown, _) | (_, Word::Unknown) => None,
        (Word::Is(left), Word::Is(right)) => Some(left == right),
        (Word::No, Word::No) => Some(number(left, answers)? == number(right, answers)?),
        (Word::Is(word), Word::No) => number(right, answers).map(|number| is_number(&word, number)),
        (Word::No, Word::Is(word)) => number(left, answers).map(|number| is_number(&word, number)),
    }
}

/// Whether a word against a number says the same: a choice named `3` does, a missing answer never does.
fn is_number(word: &str, number: f64) -> bool {
    crate::locale::number::parse_plain(word) == Some(number)
}

/// A term as a word.
enum Word {
    Is(String),
    /// It is an answer that is not there.
    Unknown,
    /// It is a number.
    No,
}

fn word(term: &Term, answers: &dyn Answers) -> Word {
    match term {
        Term::Choice(name) => Word::Is(name.clone()),
        Term::Answer(question) => match answers.answer(question) {
            Answer::None | Answer::Text | Answer::Choices(_) => Word::Unknown,
            Answer::Missing(code) => Word::Is(code.name().to_string()),
            Answer::Choice(name) => Word::Is(name.to_string()),
            Answer::Number(_) => Word::No,
        },
        _ => Word::No,
    }
}

/// A finite number, or unknown.
fn number(term: &Term, answers: &dyn Answers) -> Option<f64> {
    let number = match term {
        Term::Number(number) => *number,
        Term::Answer(question) => match answers.answer(question) {
            Answer::Number(number) => number,
            _ => return None,
        },
        Term::Count(question) => match answers.answer(question) {
            Answer::Choices(chosen) => chosen.len() as f64,
            _ => return None,
        },
        Term::Negate(inner) => -number(inner, answers)?,
        Term::Binary { operator, left, right } => {
            let (left, right) = (number(left, answers)?, number(right, answers)?);
            match operator {
                Operator::Add => left + right,
                Operator::Subtract => left - right,
                Operator::Multiply => left * right,
                Operator::Divide => left / right,
                _ => return None,
            }
        }
        _ => return None,
    };
    number.is_finite().then_some(number)
}
