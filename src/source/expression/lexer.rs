//! Cuts an expression into tokens.

use std::ops::Range;

use super::parser::Problem;

/// A token and its byte range in the expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub range: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// A name or keyword: letters, digits, `_`, and `.` inside.
    Word(String),
    Number(f64),
    /// `= != < <= > >= + - * / ( ) ,`
    Sign(&'static str),
}

/// Longer signs first, so that `<=` is not read as `<`.
const SIGNS: [&str; 13] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", ","];

/// What people write from habit, and what is meant here.
const HABITS: [(&str, &str); 14] = [
    ("==", "equality is written `=`"),
    ("&&", "write `and`"),
    ("||", "write `or`"),
    ("!", "write `not`, or `!=` for \"is not equal\""),
    ("≠", "write `!=`"),
    ("≤", "write `<=`"),
    ("≥", "write `>=`"),
    ("−", "write the minus as `-`"),
    ("${", "questions are named without `${}`: `age`"),
    ("'", "names are written without quotes: `visited = yes`"),
    ("\"", "names are written without quotes: `visited = yes`"),
    ("’", "names are written without quotes: `visited = yes`"),
    ("%", "a percentage is written as a number: `0.5`"),
    ("[", "use round brackets"),
];

/// # Errors
/// A character that no expression has.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Problem> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let length = word_length(rest);
        let (kind, length) = if length > 0 {
            (word(&rest[..length]), length)
        } else {
            let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign) && !rest.starts_with("=="));
            match sign {
                Some(sign) => (TokenKind::Sign(sign), sign.len()),
                None => return Err(strange(rest, at)),
            }
        };
        tokens.push(Token { kind, range: at..at + length });
        at += length;
    }
    Ok(tokens)
}

/// Length in bytes of the word or number that `rest` starts with; 0 if it starts with none.
fn word_length(rest: &str) -> usize {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut length = 0;
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let dot = letter == '.' && at > 0 && letters.peek().is_some_and(|(_, next)| is_part(*next));
        if !is_part(letter) && !dot {
            break;
        }
        length = at + letter.len_utf8();
    }
    length
}

fn word(text: &str) -> TokenKind {
    match crate::locale::number::parse_plain(text) {
        Some(number) => TokenKind::Number(number),
        None => TokenKind::Word(text.into()),
    }
}

fn strange(rest: &str, at: usize) -> Problem {
    let habit = HABITS.iter().find(|(habit, _)| rest.starts_with(*habit));
    let length = habit.map_or_else(|| rest.chars().next().map_or(0, char::len_utf8), |(habit, _)| habit.len());
    let message = format!("`{}` has no meaning in an expression", &rest[..length]);
    Problem { range: at..at + length, message, hint: habit.map(|(_, hint)| hint.to_string()) }
}
