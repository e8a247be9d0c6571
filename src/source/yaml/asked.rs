//! What the check asks of a file: which keys a map may have, what a value may be. The tests note it while they check good
//! files, and the schemas for editors are made of the notes (`src/cli/schema/made.rs`): a schema says what the check says.
//! Outside of the tests nothing is noted.

use super::Node;

/// What is asked of one value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(test), allow(dead_code))]
pub(crate) enum Asked<'a> {
    /// A map with known keys; what it describes ("a question").
    Map(&'a str),
    /// A key of such a map.
    Key {
        name: &'a str,
        is_needed: bool,
    },
    /// A single value; what it says ("the accent colour").
    Word(&'a str),
    Number,
    Whole {
        least: i64,
        most: i64,
    },
    Truth,
    OneOf(Vec<&'a str>),
    /// A text, or one for each language.
    Text(&'a str),
}

/// Notes what is asked of a value.
#[cfg_attr(not(test), allow(unused_variables))]
pub(crate) fn note(node: &Node, asked: Asked) {
    #[cfg(test)]
    noting::note(node, asked);
}

/// Notes which keys a map may have that is not read by [`super::fields::Fields`].
#[cfg_attr(not(test), allow(unused_variables))]
pub(crate) fn note_keys(node: &Node, what: &str, keys: &[&str], needed: &[&str]) {
    #[cfg(test)]
    {
        note(node, Asked::Map(what));
        for name in keys {
            note(node, Asked::Key { name, is_needed: needed.contains(name) });
        }
    }
}

#[cfg(test)]
pub(crate) mod noting {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    use super::Asked;
    use crate::diagnostic::FileId;
    use crate::source::yaml::{Node, Value};

    /// A value, by its place and kind: a map may begin where its first value does.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) struct Place(FileId, u32, u32, u8);

    pub(crate) fn place(node: &Node) -> Place {
        let kind = match node.value {
            Value::Null => 0,
            Value::Scalar(_) => 1,
            Value::List(_) => 2,
            Value::Map(_) => 3,
        };
        Place(node.span.file, node.span.start, node.span.end, kind)
    }

    /// What was asked of each value, as `Asked` that owns its texts.
    pub(crate) type Notes = BTreeMap<Place, Vec<Asked<'static>>>;

    thread_local! {
        static NOTES: RefCell<Option<Notes>> = const { RefCell::new(None) };
    }

    pub(crate) fn note(node: &Node, asked: Asked) {
        NOTES.with_borrow_mut(|notes| {
            if let Some(notes) = notes {
                notes.entry(place(node)).or_default().push(owned(asked));
            }
        });
    }

    /// What is asked while something is checked on this thread.
    pub(crate) fn while_checking(check: impl FnOnce()) -> Notes {
        NOTES.set(Some(Notes::new()));
        check();
        NOTES.take().unwrap_or_default()
    }

    /// The tests run once, and may leak the few words they note.
    fn owned(asked: Asked) -> Asked<'static> {
        let word = |text: &str| -> &'static str { Box::leak(text.to_string().into_boxed_str()) };
        match asked {
            Asked::Map(what) => Asked::Map(word(what)),
            Asked::Key { name, is_needed } => Asked::Key { name: word(name), is_needed },
            Asked::Word(what) => Asked::Word(word(what)),
            Asked::Number => Asked::Number,
            Asked::Whole { least, most } => Asked::Whole { least, most },
            Asked::Truth => Asked::Truth,
            Asked::OneOf(words) => Asked::OneOf(words.into_iter().map(word).collect()),
            Asked::Text(what) => Asked::Text(word(what)),
        }
    }
}
