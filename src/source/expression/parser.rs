//! Parses an expression into a tree whose names are not yet looked up.
//!
//! From loosest to tightest: `or`, `and`, `not`, one comparison (or `in`), `+ -`, `* /`, minus, brackets and functions.

use std::ops::Range;

use super::lexer::{Token, TokenKind, tokens};
use crate::model::expression::Operator;

/// A part of an expression and its byte range in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Syntax {
    pub range: Range<usize>,
    pub kind: SyntaxKind,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SyntaxKind {
    Name(String),
    Number(f64),
    Call {
        function: Function,
        arguments: Vec<Syntax>,
    },
    Not(Box<Syntax>),
    Negate(Box<Syntax>),
    Binary {
        operator: Operator,
        left: Box<Syntax>,
        right: Box<Syntax>,
    },
    /// `left in (a, b)`: one of these.
    In {
        left: Box<Syntax>,
        choices: Vec<Syntax>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Selected,
    Count,
    Answered,
}

impl Function {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Function::Selected => "selected",
            Function::Count => "count",
            Function::Answered => "answered",
        }
    }

    const ALL: [Function; 3] = [Function::Selected, Function::Count, Function::Answered];
}

/// What is wrong with an expression, at a byte range of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub range: Range<usize>,
    pub message: String,
    pub hint: Option<String>,
}

impl Problem {
    pub(crate) fn new(range: Range<usize>, message: impl Into<String>) -> Problem {
        Problem { range, message: message.into(), hint: None }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Problem {
        self.hint = Some(hint.into());
        self
    }
}

/// More than any questionnaire needs; keeps the depth of the tree, and with it the stack, within bounds.
const MAX_TOKENS: usize = 1000;
const MAX_DEPTH: usize = 50;

/// # Errors
/// The first place where the text is no expression.
pub(crate) fn parse(text: &str) -> Result<Syntax, Problem> {
    let tokens = tokens(text)?;
    if tokens.len() > MAX_TOKENS {
        return Err(Problem::new(0..text.len(), format!("an expression has at most {MAX_TOKENS} words and signs")));
    }
    let mut parser = Parser { text, tokens: &tokens, at: 0, depth: 0 };
    let syntax = parser.either()?;
    match parser.peek() {
        None => Ok(syntax),
        Some(token) => Err(parser.unexpected_after(token)),
    }
}

struct Parser<'t> {
    text: &'t str,
    tokens: &'t [Token],
    at: usize,
    depth: usize,
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at)
    }

    /// Takes the next token if it is this keyword or sign.
    fn take(&mut self, wanted: &str) -> Option<&'t Token> {
        let token = self.peek()?;
        let is = match &token.kind {
            TokenKind::Word(word) => word == wanted,
            TokenKind::Sign(sign) => *sign == wanted,
            TokenKind::Number(_) => false,
        };
        is.then(|| {
            self.at += 1;
            token
        })
    }

    fn take_operator(&mut self, operators: &[Operator]) -> Option<Operator> {
        operators.iter().copied().find(|operator| self.take(operator.symbol()).is_some())
    }

    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T, Problem>) -> Result<T, Problem> {
        if self.depth >= MAX_DEPTH {
            let range = self.peek().map_or(self.text.len()..self.text.len(), |token| token.range.clone());
            return Err(Problem::new(range, format!("brackets stand at most {MAX_DEPTH} deep")));
        }
        self.depth += 1;
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    /// Operands of one strength, joined from left to right.
    fn chain(
        &mut self,
        operators: &[Operator],
        operand: fn(&mut Self) -> Result<Syntax, Problem>,
    ) -> Result<Syntax, Problem> {
        let mut left = operand(self)?;
        while let Some(operator) = self.take_operator(operators) {
            left = binary(operator, left, operand(self)?);
        }
        Ok(left)
    }

    fn either(&mut self) -> Result<Syntax, Problem> {
        self.deeper(|parser| parser.chain(&[Operator::Or], Self::both))
    }

    fn both(&mut self) -> Result<Syntax, Problem> {
        self.chain(&[Operator::And], Self::negation)
    }

    fn negation(&mut self) -> Result<Syntax, Problem> {
        match self.take("not") {
            Some(token) => {
                let inner = self.deeper(Self::negation)?;
                Ok(Syntax { range: token.range.start..inner.range.end, kind: SyntaxKind::Not(Box::new(inner)) })
            }
            None => self.comparison(),
        }
    }

    fn comparison(&mut self) -> Result<Syntax, Problem> {
        use Operator::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
        const COMPARISONS: [Operator; 6] = [Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual];
        let left = self.sum()?;
        if let Some(open) = self.take_in() {
            return self.membership(left, open);
        }
        if self.next_is("not", 0) && self.next_is("in", 1) {
            self.at += 1;
            let Some(open) = self.take_in() else { return Err(self.without_list()) };
            let inner = self.membership(left, open)?;
            return Ok(Syntax { range: inner.range.clone(), kind: SyntaxKind::Not(Box::new(inner)) });
        }
        let Some(operator) = self.take_operator(&COMPARISONS) else { return Ok(left) };
        let right = self.sum()?;
        let middle = self.text.get(right.range.clone()).unwrap_or_default();
        if let Some(next) = self.peek()
            && let Some(second) = self.take_operator(&COMPARISONS)
        {
            let first = self.text.get(left.range.start..right.range.end).unwrap_or_default();
            let hint = format!("write `{first} and {middle} {} ...`", second.symbol());
            return Err(Problem::new(next.range.clone(), "two comparisons need an `and` between them").hint(hint));
        }
        Ok(binary(operator, left, right))
    }

    /// Whether the token so many places on is this word or sign.
    fn next_is(&self, wanted: &str, offset: usize) -> bool {
        self.tokens.get(self.at + offset).is_some_and(|token| match &token.kind {
            TokenKind::Word(word) => word == wanted,
            TokenKind::Sign(sign) => *sign == wanted,
            TokenKind::Number(_) => false,
        })
    }

    /// Takes `in (` and gives its bracket. `in` is no keyword: a choice may be called that.
    fn take_in(&mut self) -> Option<&'t Token> {
        if !(self.next_is("in", 0) && self.next_is("(", 1)) {
            return None;
        }
        self.at += 1;
        self.take("(")
    }

    /// What follows `left in (`.
    fn membership(&mut self, left: Syntax, open: &Token) -> Result<Syntax, Problem> {
        let mut choices = Vec::new();
        let close = loop {
            choices.push(self.sum()?);
            if self.take(",").is_some() {
                continue;
            }
            match self.peek() {
                Some(Token { kind: TokenKind::Word(_) | TokenKind::Number(_), range }) => {
                    return Err(Problem::new(range.clone(), "a comma is missing before this"));
                }
                _ => break self.close(open)?,
            }
        };
        let range = left.range.start..close.range.end;
        Ok(Syntax { range, kind: SyntaxKind::In { left: Box::new(left), choices } })
    }

    /// `in` stands where no bracket follows.
    fn without_list(&self) -> Problem {
        let range = self.peek().map_or(self.text.len()..self.text.len(), |token| token.range.clone());
        Problem::new(range, "`in` needs a list in brackets").hint("write `question in (one, other)`")
    }

    fn sum(&mut self) -> Result<Syntax, Problem> {
        self.chain(&[Operator::Add, Operator::Subtract], Self::product)
    }

    fn product(&mut self) -> Result<Syntax, Problem> {
        self.chain(&[Operator::Multiply, Operator::Divide], Self::signed)
    }

    fn signed(&mut self) -> Result<Syntax, Problem> {
        match self.take("-") {
            Some(token) => {
                let inner = self.deeper(Self::signed)?;
                Ok(Syntax { range: token.range.start..inner.range.end, kind: SyntaxKind::Negate(Box::new(inner)) })
            }
            None => self.primary(),
        }
    }

    fn primary(&mut self) -> Result<Syntax, Problem> {
        if let Some(open) = self.take("(") {
            let inner = self.either()?;
            let close = self.close(open)?;
            return Ok(Syntax { range: open.range.start..close.range.end, kind: inner.kind });
        }
        let Some(token) = self.peek() else {
            let end = self.text.len();
            return Err(Problem::new(end..end, "the expression ends where a name or a number should follow"));
        };
        match &token.kind {
            TokenKind::Number(number) => {
                self.at += 1;
                Ok(Syntax { range: token.range.clone(), kind: SyntaxKind::Number(*number) })
            }
            TokenKind::Word(word) if !KEYWORDS.contains(&word.as_str()) => {
                self.at += 1;
                match self.take("(") {
                    Some(open) => self.call(token, word, open),
                    None => Ok(Syntax { range: token.range.clone(), kind: SyntaxKind::Name(word.clone()) }),
                }
            }
            TokenKind::Word(_) | TokenKind::Sign(_) => {
                let found = self.text.get(token.range.clone()).unwrap_or_default();
                let message = format!("a name or a number should stand here, not `{found}`");
                Err(Problem::new(token.range.clone(), message))
            }
        }
    }

    fn call(&mut self, name: &Token, word: &str, open: &Token) -> Result<Syntax, Problem> {
        let Some(function) = Function::ALL.into_iter().find(|function| function.name() == word) else {
            let problem = Problem::new(name.range.clone(), format!("unknown function `{word}`"));
            let known = Function::ALL.map(Function::name);
            let nearest = crate::diagnostic::nearest(word, known);
            return Err(match nearest {
                Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                None => problem
                    .hint("the functions are `selected(question, choice)`, `count(question)` and `answered(question)`"),
            });
        };
        let mut arguments = Vec::new();
        let close = loop {
            if arguments.is_empty()
                && let Some(close) = self.take(")")
            {
                break close;
            }
            arguments.push(self.either()?);
            if self.take(",").is_none() {
                match self.peek() {
                    Some(Token { kind: TokenKind::Word(_) | TokenKind::Number(_), range }) => {
                        return Err(Problem::new(range.clone(), "a comma is missing before this"));
                    }
                    _ => break self.close(open)?,
                }
            }
        };
        Ok(Syntax { range: name.range.start..close.range.end, kind: SyntaxKind::Call { function, arguments } })
    }

    fn close(&mut self, open: &Token) -> Result<&'t Token, Problem> {
        match self.take(")") {
            Some(close) => Ok(close),
            None => match self.peek() {
                Some(token) => Err(self.unexpected_after(token)),
                None => Err(Problem::new(open.range.clone(), "this bracket is not closed").hint("add `)`")),
            },
        }
    }

    /// A token stands where the expression should go on with an operator, or be over.
    fn unexpected_after(&self, token: &Token) -> Problem {
        let found = self.text.get(token.range.clone()).unwrap_or_default();
        match found {
            ")" => Problem::new(token.range.clone(), "no bracket is open here"),
            _ => {
                let problem = Problem::new(token.range.clone(), format!("an operator is missing before `{found}`"));
                match found.to_lowercase().as_str() {
                    "and" | "or" if !KEYWORDS.contains(&found) => {
                        problem.hint(format!("write `{}` in small letters", found.to_lowercase()))
                    }
                    "in" => problem.hint("write the list in brackets: `question in (one, other)`"),
                    "is" | "equals" => problem.hint("compare with `=`, or use `selected(question, choice)`"),
                    _ => problem.hint("join two conditions by `and` or `or`"),
                }
            }
        }
    }
}

const KEYWORDS: [&str; 3] = ["and", "or", "not"];

fn binary(operator: Operator, left: Syntax, right: Syntax) -> Syntax {
    let range = left.range.start..right.range.end;
    Syntax { range, kind: SyntaxKind::Binary { operator, left: Box::new(left), right: Box::new(right) } }
}
