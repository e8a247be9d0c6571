//! Expressions against an oracle that knows nothing of the evaluator: atoms with hand-computed truths, combined by trying
//! all worlds.

mod logic;
mod sum;

use canvass::diagnostic::{FileId, Findings, Source, Sources, Span};
use canvass::model::codebook::VariableId;
use canvass::model::control::MissingCode;
use canvass::model::expression::{Answer, Answers, Expression, Reference};
use canvass::source::expression::read::expression;
use canvass::source::expression::scope::{Kind, Known, Scope};
use canvass::source::yaml::{Node, Value};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

/// One respondent: answered, refused and skipped questions of each kind.
struct Respondent;

impl Answers for Respondent {
    fn answer(&self, reference: &Reference) -> Answer<'_> {
        match reference.name.as_str() {
            "age" => Answer::Number(20.0),
            "weight" => Answer::Missing(MissingCode::Refused),
            "visited" => Answer::Choice("yes"),
            "nationality" => Answer::Missing(MissingCode::Refused),
            "heard" => Answer::Choices(vec!["friend", "poster"]),
            "read" => Answer::Missing(MissingCode::DontKnow),
            "services.food" => Answer::Choice("agree"),
            "born" => Answer::Text,
            "stars" => Answer::Number(3.0),
            _ => Answer::None,
        }
    }
}

fn scope() -> Scope {
    let words = |words: &[&str]| words.iter().map(|word| word.to_string()).collect::<Vec<_>>();
    let yes_no = || Kind::One(words(&["yes", "no"]));
    let papers = || Kind::Several(words(&["friend", "poster", "radio"]));
    let matrix = Kind::Matrix { items: words(&["food", "staff"]), choices: words(&["agree", "disagree"]) };
    let kinds = [
        ("age", Kind::Number),
        ("weight", Kind::Number),
        ("children", Kind::Number),
        ("visited", yes_no()),
        ("again", yes_no()),
        ("nationality", Kind::One(words(&["ghana", "norway"]))),
        ("heard", papers()),
        ("read", papers()),
        ("seen", papers()),
        ("services", matrix),
        ("born", Kind::Date),
        ("stars", Kind::One(words(&["1", "2", "3"]))),
        ("note", Kind::Note),
    ];
    let asked =
        kinds.map(|(name, kind)| Known { name: name.into(), kind, repeat: None, first: VariableId(0), place: None });
    let all = asked.iter().map(|known| known.name.clone()).collect();
    Scope { asked: asked.into(), all, ..Scope::default() }
}

fn parse(text: &str) -> Option<Expression> {
    let mut sources = Sources::default();
    let file = sources.add(Source { path: "t.yaml".into(), bytes: text.into(), confidential: false });
    let span = Span { file, start: 0, end: text.len() as u32 };
    assert_eq!(file, FileId(0));
    let node = Node { span, value: Value::Scalar(text.into()) };
    let mut findings = Findings::default();
    let expression = expression(&node, "`relevant`", &scope(), &sources, &mut findings);
    assert_eq!(expression.is_none(), findings.has_errors(), "{text}: {findings:?}");
    for finding in findings.all() {
        let canvass::diagnostic::Place::At(span) = finding.place else { panic!() };
        assert!(span.start <= span.end && span.end as usize <= text.len(), "{text}: {finding:?}");
        assert!(text.is_char_boundary(span.start as usize) && text.is_char_boundary(span.end as usize), "{text}");
    }
    expression
}

/// Every kind of atom with its truth for the respondent above, worked out by hand from the rules in `docs/format.md`.
const ATOMS: [(&str, Option<bool>); 61] = [
    ("age = 20", Some(true)),
    ("age != 20", Some(false)),
    ("20 = age", Some(true)),
    ("age < 20", Some(false)),
    ("age <= 20", Some(true)),
    ("age > 19.5", Some(true)),
    ("age >= 21", Some(false)),
    ("age * 2 - 5 = 35", Some(true)),
    ("age + 2 * 5 = 30", Some(true)),
    ("age / 8 = 2.5", Some(true)),
    ("age - 5 - 5 = 10", Some(true)),
    ("-age + 21 = 1", Some(true)),
    ("age / 0 = 1", None),
    ("0 / 0 != 1", None),
    ("age / (age - 20) > 1", None),
    ("age = refused", Some(false)),
    ("age != refused", Some(true)),
    ("children = 2", None),
    ("children != 2", None),
    ("children < 2", None),
    ("children = refused", None),
    ("children + age > 2", None),
    ("weight = refused", Some(true)),
    ("weight = dont_know", Some(false)),
    ("weight = 60", Some(false)),
    ("weight != 60", Some(true)),
    ("weight < 60", None),
    ("weight + 1 = 61", None),
    ("visited = yes", Some(true)),
    ("yes = visited", Some(true)),
    ("visited != yes", Some(false)),
    ("visited = refused", Some(false)),
    ("again = yes", None),
    ("visited = again", None),
    ("nationality = ghana", Some(false)),
    ("nationality != ghana", Some(true)),
    ("nationality = refused", Some(true)),
    ("selected(heard, friend)", Some(true)),
    ("selected(heard, radio)", Some(false)),
    ("selected(read, friend)", Some(false)),
    ("selected(seen, friend)", None),
    ("count(heard) = 2", Some(true)),
    ("count(read) = 0", None),
    ("answered(born)", Some(true)),
    ("stars = 3", Some(true)),
    ("2 != stars", Some(true)),
    ("selected(stars, 3)", Some(true)),
    ("selected(stars, 1)", Some(false)),
    ("stars = refused", Some(false)),
    ("answered(weight)", Some(false)),
    ("answered(children)", Some(false)),
    ("visited in (no, yes)", Some(true)),
    ("visited in (no, refused)", Some(false)),
    ("visited not in (no, refused)", Some(true)),
    ("nationality in (ghana, refused)", Some(true)),
    ("nationality in (ghana)", Some(false)),
    ("again in (yes, no)", None),
    ("again not in (yes, no)", None),
    ("age in (19, 10 + 10)", Some(true)),
    ("children in (1, 2)", None),
    ("stars in (1, 3)", Some(true)),
];

#[test]
fn atoms() {
    for (text, truth) in ATOMS {
        assert_eq!(parse(text).unwrap().truth(&Respondent), truth, "{text}");
    }
    assert_eq!(parse("services.food = agree").unwrap().truth(&Respondent), Some(true));
    assert_eq!(parse("services.staff = agree").unwrap().truth(&Respondent), None);
}

/// Seeds of failures are kept, so that they are tried first ever after.
fn config() -> ProptestConfig {
    let seeds = FileFailurePersistence::Direct("proptest-regressions/expression.txt");
    ProptestConfig { cases: 512, failure_persistence: Some(Box::new(seeds)), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    /// Any words and signs give an expression or a problem inside the text; an expression has a truth.
    #[test]
    fn any_words(parts in proptest::collection::vec(prop::sample::select(vec![
        "age", "visited", "heard", "services.food", "services", "born", "note", "yes", "friend", "refused", "unknown", "and", "or",
        "not", "in", "in (", "=", "!=", "<", "<=", ">", "+", "-", "*", "/", "(", ")", ",", "selected(", "count(", "answered(", "3", "0.5", "1.", ".",
        "'", "${", "æ", "≥", "==", "3_x",
    ]), 0..25)) {
        for text in [parts.join(" "), parts.concat()] {
            if let Some(expression) = parse(&text) {
                expression.truth(&Respondent);
                expression.questions();
            }
        }
    }

    #[test]
    fn any_text(text in "\\PC{0,40}") {
        parse(&text);
    }
}

/// The longest chains and the deepest brackets neither overflow the stack nor take long.
#[test]
fn size_has_an_end() {
    let chain = |count: usize| vec!["age = 20"; count].join(" and ");
    let long = parse(&chain(250)).unwrap();
    assert_eq!(long.truth(&Respondent), Some(true));
    assert!(serde_json::to_string(&long.term).unwrap().len() > 1000);
    for text in
        [chain(100_000), "(".repeat(100_000), "not ".repeat(100_000), "-".repeat(900), "not ".repeat(900) + "age = 1"]
    {
        assert!(parse(&text).is_none());
    }
}

#[test]
fn the_page_gets_arrays() {
    let json = |text: &str| serde_json::to_string(&parse(text).unwrap().term).unwrap();
    assert_eq!(json("age = 18"), r#"["=",["answer","age"],["number",18.0]]"#);
    // `in` is a chain of `or`: the page's evaluator needs to know nothing of it.
    assert_eq!(
        json("visited in (yes, no)"),
        r#"["or",["=",["answer","visited"],["choice","yes"]],["=",["answer","visited"],["choice","no"]]]"#
    );
    assert_eq!(json("yes != visited"), r#"["!=",["choice","yes"],["answer","visited"]]"#);
    assert_eq!(
        json("not (selected(heard, friend) or answered(services.food)) and -count(heard) < 0.5"),
        r#"["and",["not",["or",["selected","heard","friend"],["answered","services.food"]]],["<",["negate",["count","heard"]],["number",0.5]]]"#
    );
}

#[test]
fn questions_are_named_once_in_order() {
    let expression = parse("count(heard) > 1 or services.food = agree and age > age - services.staff = agree");
    assert!(expression.is_none());
    let expression = parse("count(heard) > 1 or services.food = agree and age > 5 and services.staff = agree").unwrap();
    assert_eq!(expression.questions(), ["heard", "services", "age"]);
}
