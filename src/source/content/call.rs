//! Takes apart what stands between `{{` and `}}`: the name of what is asked for, and its arguments.

use std::ops::Range;

use crate::locale::number;
use crate::model::expression::Operator;
use crate::source::expression::parser::Problem;

/// A word and its bytes in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub text: String,
    pub range: Range<usize>,
}

/// `share(food = good, among: region = north)`, `occupancy(year: 2021).rate`, `invited`.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub name: Word,
    pub arguments: Vec<Argument>,
    /// What stands behind the brackets, after a point.
    pub column: Option<Word>,
    pub range: Range<usize>,
}

/// `among: region = north`: a name, where it has one, and the place of what follows.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub name: Option<Word>,
    pub value: Range<usize>,
}

/// What stands between `{{` and `}}`.
#[derive(Clone, Debug)]
pub(crate) enum Asked {
    Shown(Call),
    /// `assert left operator right`.
    Claimed {
        left: Call,
        operator: Operator,
        right: Right,
    },
}

/// The right side of a claim.
#[derive(Clone, Debug)]
pub(crate) enum Right {
    Number(f64),
    /// A name without brackets: an answer, or a number of the study (`invited`).
    Name(Word),
    Call(Call),
}

/// Longer signs first.
const COMPARISONS: [(&str, Operator); 6] = [
    ("!=", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("=", Operator::Equal),
    ("<", Operator::Less),
    (">", Operator::Greater),
];

/// Reads the text between the brackets, which is at `range` of the file.
///
/// # Errors
/// The first place where it is none of what may stand there.
pub(crate) fn asked(file: &str, range: Range<usize>) -> Result<Asked, Problem> {
    let range = trimmed(file, range);
    let text = &file[range.clone()];
    if text.is_empty() {
        return Err(Problem::new(range, "nothing stands between these brackets")
            .hint("write what is to be worked out: `people(visited = yes)`"));
    }
    match text.strip_prefix("assert") {
        Some(rest) if rest.starts_with(char::is_whitespace) => claim(file, range.start + "assert".len()..range.end),
        _ => call(file, range).map(Asked::Shown),
    }
}

fn claim(file: &str, range: Range<usize>) -> Result<Asked, Problem> {
    let range = trimmed(file, range);
    let found =
        outermost(file, range.clone(), |rest| COMPARISONS.iter().find(|(sign, _)| rest.starts_with(sign)).copied());
    let Some((at, (sign, operator))) = found else {
        let problem = Problem::new(range, "a claim compares two things");
        return Err(problem.hint("write `assert share(visited = yes) > 0.5` or `assert most(heard_from) = friend`"));
    };
    let left = call(file, trimmed(file, range.start..at))?;
    let right = trimmed(file, at + sign.len()..range.end);
    let written = &file[right.clone()];
    let right = match (number::parse_plain(written), word_length(written) == written.len() && !written.is_empty()) {
        (Some(number), _) => Right::Number(number),
        (None, true) => Right::Name(Word { text: written.into(), range: right }),
        (None, false) => Right::Call(call(file, right)?),
    };
    Ok(Asked::Claimed { left, operator, right })
}

/// Reads `name(arguments).column`.
///
/// # Errors
/// No name stands at the beginning, a bracket or a quotation mark is not closed, or something stands behind the end.
pub(crate) fn call(file: &str, range: Range<usize>) -> Result<Call, Problem> {
    let text = &file[range.clone()];
    let length = word_length(text);
    if length == 0 {
        let end = range.start + text.chars().next().map_or(0, char::len_utf8);
        return Err(Problem::new(range.start..end, "the name of what is to be worked out should stand here"));
    }
    let name = Word { text: text[..length].into(), range: range.start..range.start + length };
    let mut at = name.range.end;
    let mut arguments = Vec::new();
    let rest = file[at..range.end].trim_start();
    if rest.starts_with('(') {
        let open = range.end - rest.len();
        let close = closing(file, open..range.end)?;
        arguments = split(file, open + 1..close)?;
        at = close + 1;
    }
    let mut column = None;
    if let Some(rest) = file[at..range.end].strip_prefix('.')
        && word_length(rest) > 0
    {
        let from = at + 1;
        at = from + word_length(rest);
        column = Some(Word { text: file[from..at].into(), range: from..at });
    }
    let left = trimmed(file, at..range.end);
    if !left.is_empty() {
        let problem = Problem::new(left, "nothing can follow here");
        return Err(problem.hint("one thing is worked out at a time: `difference(a, b)` and `ratio(a, b)` take two"));
    }
    Ok(Call { name, arguments, column, range })
}

/// The bracket that closes the one at the beginning.
fn closing(file: &str, range: Range<usize>) -> Result<usize, Problem> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (offset, sign) in file[range.clone()].char_indices() {
        let at = range.start + offset;
        match (sign, quote) {
            ('"', None) => quote = Some(at),
            ('"', Some(_)) => quote = None,
            (_, Some(_)) => {}
            ('(', None) => depth += 1,
            (')', None) => {
                depth -= 1;
                if depth == 0 {
                    return Ok(at);
                }
            }
            _ => {}
        }
    }
    Err(match quote {
        Some(at) => Problem::new(at..at + 1, "this quotation mark is not closed"),
        None => Problem::new(range.start..range.start + 1, "this bracket is not closed").hint("add `)`"),
    })
}

/// The arguments between two brackets.
fn split(file: &str, range: Range<usize>) -> Result<Vec<Argument>, Problem> {
    let mut arguments = Vec::new();
    if trimmed(file, range.clone()).is_empty() {
        return Ok(arguments);
    }
    let mut from = range.start;
    loop {
        let comma = outermost(file, from..range.end, |rest| rest.starts_with(',').then_some(())).map(|(at, ())| at);
        let value = trimmed(file, from..comma.unwrap_or(range.end));
        if value.is_empty() {
            let end = comma.unwrap_or(range.end);
            return Err(Problem::new(end..end + 1, "an argument is missing before this"));
        }
        arguments.push(argument(file, value));
        match comma {
            Some(comma) => from = comma + 1,
            None => return Ok(arguments),
        }
    }
}

fn argument(file: &str, value: Range<usize>) -> Argument {
    let text = &file[value.clone()];
    let length = word_length(text);
    let rest = text[length..].trim_start();
    match rest.strip_prefix(':') {
        Some(rest) if length > 0 => {
            let name = Word { text: text[..length].into(), range: value.start..value.start + length };
            Argument { name: Some(name), value: trimmed(file, value.end - rest.len()..value.end) }
        }
        _ => Argument { name: None, value },
    }
}

/// The first place outside of brackets and quotation marks where something is found.
fn outermost<T>(file: &str, range: Range<usize>, find: impl Fn(&str) -> Option<T>) -> Option<(usize, T)> {
    let (mut depth, mut quoted) = (0_i32, false);
    for (offset, sign) in file[range.clone()].char_indices() {
        let at = range.start + offset;
        if depth == 0
            && !quoted
            && let Some(found) = find(&file[at..range.end])
        {
            return Some((at, found));
        }
        match sign {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A range without the space at both its ends.
pub(crate) fn trimmed(file: &str, range: Range<usize>) -> Range<usize> {
    let text = &file[range.clone()];
    let start = range.start + (text.len() - text.trim_start().len());
    start..(range.start + text.trim_end().len()).max(start)
}

/// Length in bytes of the word that a text starts with: letters, digits, `_`, and `-` and `.` inside.
fn word_length(text: &str) -> usize {
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut length = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let joins = matches!(sign, '.' | '-') && at > 0 && signs.peek().is_some_and(|(_, next)| is_part(*next));
        if !is_part(sign) && !joins {
            break;
        }
        length = at + sign.len_utf8();
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Call {
        match asked(text, 0..text.len()) {
            Ok(Asked::Shown(call)) => call,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_call_has_a_name_and_arguments() {
        let text = r#" share(a in (b, c), among: d = e, else: "too, few (yet)") "#;
        let call = shown(text);
        let arguments: Vec<_> = call
            .arguments
            .iter()
            .map(|argument| (argument.name.as_ref().map(|name| name.text.as_str()), &text[argument.value.clone()]))
            .collect();
        assert_eq!(call.name.text, "share");
        assert_eq!(arguments, [(None, "a in (b, c)"), (Some("among"), "d = e"), (Some("else"), r#""too, few (yet)""#)]);
        assert_eq!(shown("occupancy(year: 2021).rate").column.map(|word| word.text).as_deref(), Some("rate"));
        assert_eq!(shown("shelter-occupancy(year: 2021).rate").name.text, "shelter-occupancy");
        assert!(shown("invited").arguments.is_empty());
    }

    #[test]
    fn a_claim_is_cut_at_its_own_sign() {
        let text = "assert share(a = b) >= 0.5";
        let Ok(Asked::Claimed { left, operator, right }) = asked(text, 0..text.len()) else { panic!() };
        assert_eq!((left.name.text.as_str(), operator), ("share", Operator::GreaterOrEqual));
        assert!(matches!(right, Right::Number(0.5)));
        let text = "assert most(a) = b";
        assert!(matches!(asked(text, 0..text.len()), Ok(Asked::Claimed { right: Right::Name(_), .. })));
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        for (text, place) in [
            ("", 0..0),
            ("(a)", 0..1),
            ("share(a", 5..6),
            ("share(\"a)", 6..7),
            ("share(a) b", 9..10),
            ("share(a,)", 8..9),
        ] {
            let found = asked(text, 0..text.len()).err().map(|problem| problem.range);
            assert_eq!(found, Some(place), "{text}");
        }
    }
}
