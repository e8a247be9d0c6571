//! From the bytes of a spreadsheet's CSV to UTF-8.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::diagnostic::{Diagnostic, FileId, Source, Span};

/// The file's text in UTF-8 without a byte order mark, and what there was to say about its encoding. A file that is not
/// UTF-8 is read as windows-1252, which holds all of Latin-1's letters, unless `declared` says what it is.
///
/// # Errors
/// A byte that does not fit the declared encoding.
pub fn decode<'a>(
    file: FileId,
    source: &'a Source,
    declared: Option<&'static Encoding>,
) -> Result<(Cow<'a, [u8]>, Option<Diagnostic>), Diagnostic> {
    let bytes = source.bytes.as_slice();
    let at = |start: usize| Span { file, start: start as u32, end: start as u32 + 1 };
    // A byte order mark is certain, whatever was declared.
    let (encoding, mark) = match (Encoding::for_bom(bytes), declared) {
        (Some((encoding, mark)), _) => (encoding, mark),
        (None, Some(encoding)) => (encoding, 0),
        (None, None) => match std::str::from_utf8(bytes) {
            Ok(_) => (UTF_8, 0),
            Err(error) => {
                let warning = Diagnostic::warning(
                    at(error.valid_up_to()),
                    "this byte is not UTF-8, so the file is read as windows-1252",
                )
                .hint("check that letters like æ, ș or é come out right; better, save the file as UTF-8");
                let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
                return Ok((owned(text), Some(warning)));
            }
        },
    };
    let body = &bytes[mark..];
    if encoding == UTF_8 {
        return match std::str::from_utf8(body) {
            Ok(_) => Ok((Cow::Borrowed(body), None)),
            Err(error) => Err(Diagnostic::error(at(mark + error.valid_up_to()), "this byte is not UTF-8")
                .hint("save the file as UTF-8, or say what it is in `import.yaml`: `encoding: windows-1252`")),
        };
    }
    match encoding.decode_without_bom_handling_and_without_replacement(body) {
        Some(text) => Ok((owned(text), None)),
        None => Err(Diagnostic::error(
            at(mark),
            format!("this file is not in the encoding that it is declared to be in ({})", encoding.name()),
        )
        .hint("leave `encoding` out to have it found")),
    }
}

fn owned(text: Cow<'_, str>) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}
