//! The file of opened answers, `responses/collected.yaml`: one response a line, in no order, each counted once.
//!
//! It is YAML like any other file of responses. A comment at its head keeps the ids of the responses in it, apart from
//! the responses themselves, so that the same response coming back is known and nobody can tell which line it was.
//! Answers and ids stand in one file on purpose: it is replaced in one step, so there is no moment at which a response
//! is stored but not remembered, or remembered but not stored.

use std::collections::BTreeSet;

use rand::Rng;
use rand::seq::SliceRandom;

const HEAD: &str = "# Opened by `canvass collect`. Not for git: people answered this in confidence.\n\
                    # The next line keeps a response that comes back from being counted twice. Leave it as it is.\n";
const IDS: &str = "# ids:";

/// One opened response: its random id, and its answers as a JSON object on one line (JSON is YAML too).
pub struct Response {
    /// 32 hexadecimal digits, drawn when the questionnaire was handed in.
    pub id: String,
    /// A JSON object by question name, on one line.
    pub answers: String,
}

/// What came of adding responses to the file.
pub struct Merged {
    /// The file's new text.
    pub text: String,
    /// How many were new.
    pub added: usize,
    /// How many had been counted before, or came twice.
    pub repeated: usize,
}

/// Adds `responses` to the text of the file (empty where there is none yet) and shuffles all of it, so that the order
/// of arrival is lost.
pub fn merge(existing: &str, responses: Vec<Response>, random: &mut impl Rng) -> Merged {
    let mut ids: BTreeSet<String> = ids(existing).map(str::to_string).collect();
    let mut lines: Vec<String> = existing.lines().filter(|line| line.starts_with("- ")).map(str::to_string).collect();
    let (mut added, mut repeated) = (0, 0);
    for response in responses {
        if ids.insert(response.id) {
            lines.push(format!("- {}", response.answers));
            added += 1;
        } else {
            repeated += 1;
        }
    }
    lines.shuffle(random);
    let ids = ids.into_iter().collect::<Vec<_>>().join(" ");
    let text = format!("{HEAD}{IDS} {ids}\n{}\n", lines.join("\n"));
    Merged { text, added, repeated }
}

/// The ids of the responses in the file.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| line.strip_prefix(IDS)).flat_map(str::split_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(id: &str, answers: &str) -> Response {
        Response { id: id.into(), answers: answers.into() }
    }

    #[test]
    fn a_response_that_comes_back_is_not_counted_again() {
        let random = &mut rand::rng();
        let first = merge("", vec![response("a1", r#"{"x": 1}"#), response("b2", r#"{"x": 2}"#)], random);
        assert_eq!((first.added, first.repeated), (2, 0));
        let second = merge(&first.text, vec![response("b2", r#"{"x": 2}"#), response("c3", r#"{"x": 3}"#)], random);
        assert_eq!((second.added, second.repeated), (1, 1));
        let mut lines: Vec<&str> = second.text.lines().filter(|line| !line.starts_with('#')).collect();
        lines.sort_unstable();
        assert_eq!(lines, [r#"- {"x": 1}"#, r#"- {"x": 2}"#, r#"- {"x": 3}"#]);
    }

    /// 100 responses would keep their order of arrival by chance once in 100! runs.
    #[test]
    fn the_order_of_arrival_is_lost() {
        let responses = (0..100).map(|n| response(&format!("{n:032x}"), &format!("{{\"n\": {n}}}"))).collect();
        let text = merge("", responses, &mut rand::rng()).text;
        let order: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).collect();
        let arrival: Vec<String> = (0..100).map(|n| format!("- {{\"n\": {n}}}")).collect();
        assert_ne!(order, arrival);
        assert_eq!(order.len(), 100);
    }
}
