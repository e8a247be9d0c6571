//! From answers to numbers that may be published. Raw counts stay in this room; see [`disclosure`].

pub mod disclosure;
pub mod filter;
pub mod request;
pub mod table;
pub mod tabulate;
