//! The commands, one file each: arguments in, diagnostics out, exit code.
