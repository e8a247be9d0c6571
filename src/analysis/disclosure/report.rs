//! The author's account of what was hidden and why. It tells small counts from large ones: never published.

use super::primary::Reason;
use super::system::Status;

/// Why a cell is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    Primary(Reason),
    /// To stop subtraction.
    Secondary,
    /// The whole table is not published.
    Table,
}

pub(super) fn why(status: Status, shown: bool) -> Option<Why> {
    match status {
        Status::Known => None,
        Status::Open(_) if shown => None,
        Status::Open(_) => Some(Why::Secondary),
        Status::Primary(_, reason) => Some(Why::Primary(reason)),
        Status::Closed => Some(Why::Table),
    }
}
