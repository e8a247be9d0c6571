//! The author's reports on paper, from the same text as their pages.

mod compose;
mod print;
mod read;
mod tree;

pub use print::reports;
