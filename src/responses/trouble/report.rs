//! What is told of a file: one message for one cause, however many places it hits.

use std::collections::BTreeMap;

use crate::diagnostic::render::line_and_column;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::responses::layout::Layout;
use crate::responses::record::Field;

use super::Trouble;

/// What was found wrong in one file, or in a part of it. Of one kind of trouble with one field the first [`KEPT`] are
/// kept and the rest are counted, so that a wrong column of a million rows costs no more than a short one.
pub struct Troubles<'l> {
    layout: &'l Layout<'l>,
    kinds: BTreeMap<(Option<Field>, &'static str), Kind>,
}

#[derive(Default)]
struct Kind {
    first: Vec<Diagnostic>,
    more: u64,
}

const KEPT: usize = 60;

impl<'l> Troubles<'l> {
    /// None, in answers of this layout.
    pub fn new(layout: &'l Layout) -> Troubles<'l> {
        Troubles { layout, kinds: BTreeMap::new() }
    }

    /// Adds something wrong with an answer; `place` is asked for only where it will be shown.
    pub fn answer(&mut self, field: Field, trouble: Trouble, place: impl FnOnce() -> Place) {
        let layout = self.layout;
        // Counted by question: a wrong row of a matrix is one kind of mistake, not twenty.
        let of = layout.question(field).map_or(field, Field::Whole);
        self.other(Some(of), trouble.kind(), || trouble.describe(layout, field, place()));
    }

    /// Adds another problem of this kind; of one kind and field the first 60 are kept and the rest counted.
    pub fn other(&mut self, field: Option<Field>, kind: &'static str, diagnostic: impl FnOnce() -> Diagnostic) {
        let kind = self.kinds.entry((field, kind)).or_default();
        if kind.first.len() < KEPT {
            kind.first.push(diagnostic());
        } else {
            kind.more += 1;
        }
    }

    /// Adds what was found in a later part of the file.
    pub fn append(&mut self, later: Troubles) {
        for (key, found) in later.kinds {
            let kind = self.kinds.entry(key).or_default();
            let room = KEPT.saturating_sub(kind.first.len());
            kind.more += found.more + found.first.len().saturating_sub(room) as u64;
            kind.first.extend(found.first.into_iter().take(room));
        }
    }

    /// All of it in the order of the file: what is the same but for its place is told once.
    pub fn diagnostics(self, source: &Source) -> Vec<Diagnostic> {
        let mut all: Vec<Diagnostic> = self.kinds.into_values().flat_map(|kind| kind.told(source)).collect();
        all.sort_by(|a, b| a.place.cmp(&b.place));
        all
    }
}

impl Kind {
    fn told(self, source: &Source) -> Vec<Diagnostic> {
        let mut causes: Vec<(Diagnostic, Vec<Place>)> = Vec::new();
        for found in self.first {
            let same = |cause: &&mut (Diagnostic, Vec<Place>)| {
                (&cause.0.message, &cause.0.hint) == (&found.message, &found.hint)
            };
            match causes.iter_mut().find(same) {
                // One answer may be wrong for several variables.
                Some((first, places)) if first.place == found.place || places.contains(&found.place) => {}
                Some((_, places)) => places.push(found.place),
                None => causes.push((found, Vec::new())),
            }
        }
        // Those that were only counted are of the kind that is most frequent among those that were kept.
        let most = (0..causes.len()).max_by_key(|cause| (causes[*cause].1.len(), usize::MAX - cause));
        let told = causes.into_iter().enumerate().map(|(index, (mut diagnostic, places))| {
            let counted = if Some(index) == most { self.more } else { 0 };
            diagnostic.message += &further(&places, counted, source);
            diagnostic
        });
        told.collect()
    }
}

/// `, here, at 4:1 and 6:1, and in 29 more places`: the first three places by line and column, and how many more.
fn further(places: &[Place], counted: u64, source: &Source) -> String {
    let listed: Vec<String> = places.iter().take(2).filter_map(|place| at(place, source)).collect();
    let more = (places.len() - listed.len()) as u64 + counted;
    let more = match more {
        0 => None,
        1 => Some("in 1 more place".to_string()),
        more => Some(format!("in {more} more places")),
    };
    match (listed.is_empty(), more) {
        (true, None) => String::new(),
        (true, Some(more)) => format!(", here and {more}"),
        (false, None) => format!(", here and at {}", listed.join(" and ")),
        (false, Some(more)) => format!(", here, at {}, and {more}", listed.join(" and ")),
    }
}

fn at(place: &Place, source: &Source) -> Option<String> {
    match place {
        Place::Cell { line, column, .. } => Some(format!("{line}:{column}")),
        Place::At(span) => {
            let (line, column) = line_and_column(source, *span);
            Some(format!("{line}:{column}"))
        }
        Place::Site | Place::Path(_) => None,
    }
}
