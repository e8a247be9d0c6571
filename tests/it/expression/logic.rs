//! Conditions of `and`, `or` and `not`, against an oracle that tries all worlds.

use proptest::prelude::*;

use super::sum::{sum_written, sums};
use super::{ATOMS, Respondent, config, parse};

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

proptest! {
    #![proptest_config(config())]

    #[test]
    fn logic_is_what_all_worlds_agree_on(tree in trees()) {
        let text = written(&tree, 0);
        let expression = parse(&text).unwrap();
        prop_assert_eq!(expression.truth(&Respondent), oracle(&tree), "{}", text);
    }

    /// What is printed is read as the same tree.
    #[test]
    fn printed_and_read_again(tree in trees(), left in sums()) {
        let text = format!("({}) or age > {}", written(&tree, 0), sum_written(&left, 0));
        let term = parse(&text).unwrap().term;
        prop_assert_eq!(&parse(&term.to_string()).unwrap().term, &term, "{}", term);
    }
}
