//! Dates from which nothing can be worked out, in words.

use crate::diagnostic::{Diagnostic, Place};
use crate::model::codebook::VariableId;
use crate::model::dated::{At, Dated, OLDEST};
use crate::responses::dated::Misdated;
use crate::responses::layout::Layout;
use crate::responses::record::Field;

impl Misdated {
    /// The same for all of one kind.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Misdated::Reversed => "ends before it begins",
            Misdated::TooMany => "too many nights",
            Misdated::OpenLater => "open and later",
            Misdated::TooYoung => "too young",
            Misdated::Unborn => "unborn",
            Misdated::TooOld => "too old",
            Misdated::Vague => "vague date",
        }
    }
}

/// The diagnostic; `field` is the date that is told of.
pub(super) fn describe(why: Misdated, (layout, at): (&Layout, usize), field: Field, place: Place) -> Diagnostic {
    let date = layout.name(field);
    let Some(worked_out) = layout.worked_out.get(at) else {
        return Diagnostic::error(place, format!("nothing can be worked out from `{date}`"));
    };
    let name = worked_out.name;
    let called = |id: VariableId| layout.codebook.get(id).name.as_str();
    // What the date is held against.
    let other = match worked_out.of.0 {
        Dated::Nights { from, .. } => format!("`{}`", called(*from)),
        Dated::Age { at: At::Answer(at), .. } => format!("`{}`", called(*at)),
        Dated::Age { at: At::Day(day), .. } => format!("{day}, the day of `{name}`"),
        Dated::Counted { .. } => String::new(),
    };
    let most = worked_out.of.0.at_most().unwrap_or(OLDEST);
    let error = |message: String| Diagnostic::error(place.clone(), message);
    match why {
        Misdated::Reversed => error(format!("`{date}` lies before {other}")).hint("correct one of the two dates"),
        Misdated::TooMany => error(format!("`{name}` would be more than the {most} nights that there can be"))
            .hint(format!("correct a date, or raise `at_most` of `{name}`")),
        Misdated::OpenLater => {
            error(format!("`{date}` lies after the day up to which `{name}` counts what has not ended"))
                .hint(format!("correct the date, or let `until` of `{name}` be a later day"))
        }
        Misdated::TooYoung => error(format!("`{date}` makes somebody younger than the first group of `{name}`"))
            .hint(format!("correct the date, or let the first of `groups` of `{name}` begin lower, 0 for anybody")),
        Misdated::Unborn => error(format!("`{date}` lies after {other}")).hint("correct one of the two dates"),
        Misdated::TooOld => {
            error(format!("`{date}` makes somebody older than {most}")).hint("correct one of the two dates")
        }
        Misdated::Vague => {
            let message = format!("`{date}` does not say the day, so `{name}` counts as without an answer");
            Diagnostic::warning(place, message).hint("write the whole date, where it is known")
        }
    }
}
