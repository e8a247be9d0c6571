//! Expressions against an oracle that knows nothing of the evaluator: atoms with hand-computed truths, combined by trying
//! all worlds.

use canvass::diagnostic::{FileId, Findings, Source, Sources, Span};
use canvass::instrument::control::MissingCode;
use canvass::instrument::expression::read::expression;
use canvass::instrument::expression::scope::{Kind, Known, Scope};
use canvass::instrument::expression::{Answer, Answers, Expression};
use canvass::yaml::{Node, Value};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

/// One respondent: answered, refused and skipped questions of each kind.
struct Respondent;

impl Answers for Respondent {
    fn answer(&self, name: &str) -> Answer<'_> {
        match name {
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
    let asked = kinds.map(|(name, kind)| Known { name: name.into(), kind, repeat: None });
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
const ATOMS: [(&str, Option<bool>); 51] = [
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
];

#[test]
fn atoms() {
    for (text, truth) in ATOMS {
        assert_eq!(parse(text).unwrap().truth(&Respondent), truth, "{text}");
    }
    assert_eq!(parse("services.food = agree").unwrap().truth(&Respondent), Some(true));
    assert_eq!(parse("services.staff = agree").unwrap().truth(&Respondent), None);
}

/// A condition built from atoms.
#[derive(Clone, Debug)]
enum Tree {
    Atom(usize),
    Not(Box<Tree>),
    And(Box<Tree>, Box<Tree>),
    Or(Box<Tree>, Box<Tree>),
}

fn trees() -> impl Strategy<Value = Tree> {
    let atom = (0..ATOMS.len()).prop_map(Tree::Atom);
    atom.prop_recursive(6, 12, 2, |inner| {
        let two = (inner.clone(), inner.clone());
        prop_oneof![
            inner.prop_map(|tree| Tree::Not(tree.into())),
            two.clone().prop_map(|(left, right)| Tree::And(left.into(), right.into())),
            two.prop_map(|(left, right)| Tree::Or(left.into(), right.into())),
        ]
    })
}

/// Written with as few brackets as precedence and grouping from the left allow.
fn written(tree: &Tree, strength: u8) -> String {
    let (own, text) = match tree {
        Tree::Atom(atom) => (3, ATOMS[*atom].0.to_string()),
        Tree::Not(inner) => (2, format!("not {}", written(inner, 2))),
        Tree::And(left, right) => (1, format!("{} and {}", written(left, 1), written(right, 2))),
        Tree::Or(left, right) => (0, format!("{} or {}", written(left, 0), written(right, 1))),
    };
    if own < strength { format!("({text})") } else { text }
}

fn atoms_of(tree: &Tree, atoms: &mut Vec<usize>) {
    match tree {
        Tree::Atom(atom) => atoms.push(*atom),
        Tree::Not(inner) => atoms_of(inner, atoms),
        Tree::And(left, right) | Tree::Or(left, right) => {
            atoms_of(left, atoms);
            atoms_of(right, atoms);
        }
    }
}

/// The tree's value in one world, where every atom (in order of appearance) is plainly true or false.
fn in_world(tree: &Tree, world: &mut impl Iterator<Item = bool>) -> bool {
    match tree {
        Tree::Atom(_) => world.next().unwrap(),
        Tree::Not(inner) => !in_world(inner, world),
        Tree::And(left, right) => {
            let (left, right) = (in_world(left, world), in_world(right, world));
            left & right
        }
        Tree::Or(left, right) => {
            let (left, right) = (in_world(left, world), in_world(right, world));
            left | right
        }
    }
}

/// Kleene's logic by brute force: an unknown atom may turn out either way, each appearance on its own; the whole is known
/// where all worlds agree.
fn oracle(tree: &Tree) -> Option<bool> {
    let mut atoms = Vec::new();
    atoms_of(tree, &mut atoms);
    let open: Vec<usize> = (0..atoms.len()).filter(|place| ATOMS[atoms[*place]].1.is_none()).collect();
    let mut seen = [false, false];
    for world in 0..1u32 << open.len() {
        let mut values = (0..atoms.len()).map(|place| match ATOMS[atoms[place]].1 {
            Some(known) => known,
            None => world >> open.iter().position(|at| *at == place).unwrap() & 1 == 1,
        });
        seen[usize::from(in_world(tree, &mut values))] = true;
    }
    match seen {
        [false, true] => Some(true),
        [true, false] => Some(false),
        _ => None,
    }
}

/// Whole-number arithmetic, in which `f64` is exact.
#[derive(Clone, Debug)]
enum Sum {
    Number(i32),
    Minus(Box<Sum>),
    Op(char, Box<Sum>, Box<Sum>),
}

fn sums() -> impl Strategy<Value = Sum> {
    (0..50i32).prop_map(Sum::Number).prop_recursive(4, 12, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|sum| Sum::Minus(sum.into())),
            (prop::sample::select(vec!['+', '-', '*']), inner.clone(), inner).prop_map(|(op, left, right)| Sum::Op(
                op,
                left.into(),
                right.into()
            )),
        ]
    })
}

fn sum_written(sum: &Sum, strength: u8) -> String {
    let (own, text) = match sum {
        Sum::Number(number) => (3, number.to_string()),
        Sum::Minus(inner) => (2, format!("-{}", sum_written(inner, 2))),
        Sum::Op('*', left, right) => (1, format!("{} * {}", sum_written(left, 1), sum_written(right, 2))),
        Sum::Op(op, left, right) => (0, format!("{} {op} {}", sum_written(left, 0), sum_written(right, 1))),
    };
    if own < strength { format!("({text})") } else { text }
}

fn sum_value(sum: &Sum) -> i128 {
    match sum {
        Sum::Number(number) => i128::from(*number),
        Sum::Minus(inner) => -sum_value(inner),
        Sum::Op(op, left, right) => match op {
            '+' => sum_value(left) + sum_value(right),
            '-' => sum_value(left) - sum_value(right),
            _ => sum_value(left) * sum_value(right),
        },
    }
}

/// Seeds of failures are kept, so that they are tried first ever after.
fn config() -> ProptestConfig {
    let seeds = FileFailurePersistence::Direct("proptest-regressions/expression.txt");
    ProptestConfig { cases: 512, failure_persistence: Some(Box::new(seeds)), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn logic_is_what_all_worlds_agree_on(tree in trees()) {
        let text = written(&tree, 0);
        let expression = parse(&text).unwrap();
        prop_assert_eq!(expression.truth(&Respondent), oracle(&tree), "{}", text);
    }

    #[test]
    fn arithmetic_is_exact_on_whole_numbers(left in sums(), right in sums()) {
        let ordering = sum_value(&left).cmp(&sum_value(&right));
        // Beyond 2^53 an f64 rounds.
        prop_assume!(sum_value(&left).abs() < 1 << 50 && sum_value(&right).abs() < 1 << 50);
        for (sign, holds) in [("<", ordering.is_lt()), ("<=", ordering.is_le()), ("=", ordering.is_eq()),
            ("!=", ordering.is_ne()), (">", ordering.is_gt()), (">=", ordering.is_ge())] {
            let text = format!("{} {sign} {}", sum_written(&left, 0), sum_written(&right, 0));
            prop_assert_eq!(parse(&text).unwrap().truth(&Respondent), Some(holds), "{}", text);
        }
    }

    /// What is printed is read as the same tree.
    #[test]
    fn printed_and_read_again(tree in trees(), left in sums()) {
        let text = format!("({}) or age > {}", written(&tree, 0), sum_written(&left, 0));
        let term = parse(&text).unwrap().term;
        prop_assert_eq!(&parse(&term.to_string()).unwrap().term, &term, "{}", term);
    }

    /// Any words and signs give an expression or a problem inside the text; an expression has a truth.
    #[test]
    fn any_words(parts in proptest::collection::vec(prop::sample::select(vec![
        "age", "visited", "heard", "services.food", "services", "born", "note", "yes", "friend", "refused", "unknown", "and", "or",
        "not", "=", "!=", "<", "<=", ">", "+", "-", "*", "/", "(", ")", ",", "selected(", "count(", "answered(", "3", "0.5", "1.", ".",
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
