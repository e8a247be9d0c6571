//! Response formats: bytes to `Record`s, one file per format.
