//! Writes random expressions, answers and their truth, one JSON object a line: `tests/browser/evaluate.test.mjs` holds the
//! page's evaluator to them. `cargo run --example expressions -- 5000`.

use canvass::model::codebook::VariableId;
use canvass::model::control::MissingCode;
use canvass::model::expression::{Answer, Answers, Expression, Operator, Reference, Term};
use serde_json::{Value, json};

/// Names of the questions that answers are made up for, by what they are answered with.
const ONES: [&str; 3] = ["one", "two", "matrix.item"];
const SEVERAL: [&str; 2] = ["several", "grid"];
const NUMBERS: [&str; 3] = ["age", "rent", "trust"];
const OTHERS: [&str; 2] = ["text", "day"];
const CHOICES: [&str; 4] = ["yes", "no", "row.column", "refused"];

fn main() {
    let lines = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1000u64);
    for seed in 0..lines {
        let mut dice = Dice(seed);
        let made =
            MadeUp(ONES.iter().chain(&SEVERAL).chain(&NUMBERS).chain(&OTHERS).map(|n| (*n, dice.answer(n))).collect());
        let depth = 1 + dice.below(4);
        let term = if dice.below(8) == 0 { dice.anything(depth) } else { dice.truth(depth) };
        let span = canvass::diagnostic::Span { file: canvass::diagnostic::FileId(0), start: 0, end: 0 };
        let expression = Expression { span, term };
        let answers: serde_json::Map<String, Value> =
            made.0.iter().map(|(name, answer)| ((*name).to_string(), as_the_page_sees(answer))).collect();
        let line = json!({ "term": expression.term, "answers": answers, "truth": expression.truth(&made) });
        println!("{line}");
    }
}

/// Answers are looked up by name here: there are no variables.
fn reference(name: &str) -> Reference {
    Reference { name: name.into(), variables: VariableId(0)..VariableId(0), asked: None, item: None }
}

struct MadeUp(Vec<(&'static str, Answer<'static>)>);

impl Answers for MadeUp {
    fn answer(&self, reference: &Reference) -> Answer<'_> {
        self.0.iter().find(|(known, _)| *known == reference.name).map_or(Answer::None, |(_, answer)| answer.clone())
    }
}

/// `Seen` of `script/evaluate.js`.
fn as_the_page_sees(answer: &Answer) -> Value {
    match answer {
        Answer::None => Value::Null,
        Answer::Missing(code) => json!({ "missing": code.name() }),
        Answer::Choice(name) => json!({ "choice": name }),
        Answer::Choices(names) => json!({ "choices": names }),
        Answer::Number(number) => json!({ "number": number }),
        Answer::Text => json!("text"),
    }
}

/// The same throws for the same seed (SplitMix64, Steele and others 2014).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    fn answer(&mut self, name: &str) -> Answer<'static> {
        match self.below(6) {
            0 => Answer::None,
            1 => Answer::Missing(self.pick(&MissingCode::ALL)),
            _ if ONES.contains(&name) => Answer::Choice(self.pick(&CHOICES)),
            _ if SEVERAL.contains(&name) => {
                Answer::Choices(CHOICES.into_iter().filter(|_| self.below(2) == 0).collect())
            }
            _ if NUMBERS.contains(&name) => Answer::Number(self.some_number()),
            _ => Answer::Text,
        }
    }

    fn some_number(&mut self) -> f64 {
        self.pick(&[0.0, 1.0, 2.0, 3.0, 0.1, 0.2, 0.3, -1.0, -2.5, 18.0, 1e15, 1e300])
    }

    fn any_question(&mut self) -> Reference {
        let lists: [&[&str]; 4] = [&ONES, &SEVERAL, &NUMBERS, &OTHERS];
        let list = self.pick(&lists);
        reference(if self.below(20) == 0 { "nobody" } else { self.pick(list) })
    }

    fn word(&mut self) -> Term {
        if self.below(3) == 0 {
            Term::Answer(reference(self.pick(&ONES)))
        } else {
            Term::Choice(self.pick(&CHOICES).into())
        }
    }

    fn truth(&mut self, depth: u64) -> Term {
        match self.below(if depth == 0 { 5 } else { 9 }) {
            0 => Term::Answered(self.any_question()),
            1 => Term::Selected { question: self.any_question(), choice: self.pick(&CHOICES).into(), tick: None },
            2 => {
                let operator = self.pick(&[Operator::Equal, Operator::NotEqual]);
                binary(operator, Term::Answer(self.any_question()), self.word())
            }
            3 | 4 => {
                use Operator::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
                let operator = self.pick(&[Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual]);
                binary(operator, self.number(depth), self.number(depth))
            }
            5 => Term::Not(Box::new(self.truth(depth - 1))),
            _ => {
                let operator = self.pick(&[Operator::And, Operator::Or]);
                binary(operator, self.truth(depth - 1), self.truth(depth - 1))
            }
        }
    }

    fn number(&mut self, depth: u64) -> Term {
        match self.below(if depth == 0 { 4 } else { 7 }) {
            0 => Term::Number(self.some_number()),
            1 | 2 => Term::Answer(reference(self.pick(&NUMBERS))),
            3 => Term::Count(self.any_question()),
            4 => Term::Negate(Box::new(self.number(depth - 1))),
            _ => {
                use Operator::{Add, Divide, Multiply, Subtract};
                let operator = self.pick(&[Add, Subtract, Multiply, Divide]);
                binary(operator, self.number(depth - 1), self.number(depth - 1))
            }
        }
    }

    /// Terms that no checked instrument holds; both evaluators must agree on them all the same.
    fn anything(&mut self, depth: u64) -> Term {
        match self.below(4) {
            0 => self.number(depth),
            1 => self.word(),
            2 => Term::Not(Box::new(self.number(depth))),
            _ => binary(Operator::And, self.number(depth), self.truth(depth)),
        }
    }
}

fn binary(operator: Operator, left: Term, right: Term) -> Term {
    Term::Binary { operator, left: Box::new(left), right: Box::new(right) }
}
