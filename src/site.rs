//! The only writer: pages and files become `public/`, in one step, never half.

use std::path::Path;

/// A file of the published site.
#[derive(Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Path under `public/`, with forward slashes.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Replaces the folder `public` by `files` in one step: readers see the whole old site or the whole new one, also when
/// the process is killed at any point.
///
/// # Errors
/// The folder cannot be written; the old site is then untouched.
pub fn publish(files: &[OutputFile], public: &Path) -> std::io::Result<()> {
    let _ = (files, public);
    todo!("site room")
}
