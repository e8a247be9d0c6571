//! What a command tells the shell that called it.

/// Everything is fine.
pub const FINE: u8 = 0;
/// Something is wrong with the site; it has been said what.
pub const PROBLEMS: u8 = 1;
/// The command was not understood.
pub const USAGE: u8 = 2;
