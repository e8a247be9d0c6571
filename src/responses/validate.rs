//! Checks records against the codebook and puts them into columns.
