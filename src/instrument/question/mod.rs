//! The question types: one file each, from YAML to a `Control`.
