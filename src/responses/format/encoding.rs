//! From the bytes of a spreadsheet's CSV to UTF-8, with the line ends of today.

use std::borrow::Cow;

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::memchr;

use crate::diagnostic::{Diagnostic, FileId, Source, Span};

/// The file's text in UTF-8 without a byte order mark, every line ended by a line feed, and what there was to say about
/// its encoding. A file that is not UTF-8 is read as windows-1252, which holds all of Latin-1's letters, unless
/// `declared` says what it is or its bytes do.
///
/// # Errors
/// A byte that does not fit the declared encoding.
pub(super) fn decode<'a>(
    file: FileId,
    source: &'a Source,
    declared: Option<&'static Encoding>,
) -> Result<(Cow<'a, [u8]>, Option<Diagnostic>), Diagnostic> {
    let (text, warning) = decoded(file, source, declared)?;
    Ok((with_line_feeds(text), warning))
}

/// The encoding of this name: one of the WHATWG's list, or MacRoman as its makers called it.
pub(super) fn named(label: &str) -> Option<&'static Encoding> {
    let mac = label.eq_ignore_ascii_case("macroman") || label.eq_ignore_ascii_case("mac roman");
    if mac { Some(MACINTOSH) } else { Encoding::for_label(label.as_bytes()) }
}

fn decoded<'a>(
    file: FileId,
    source: &'a Source,
    declared: Option<&'static Encoding>,
) -> Result<(Cow<'a, [u8]>, Option<Diagnostic>), Diagnostic> {
    let bytes = source.bytes.as_slice();
    let at = |start: usize| Span { file, start: start as u32, end: start as u32 + 1 };
    let read_as = |place: Span, encoding: &'static Encoding, why: &str| {
        let name = if encoding == MACINTOSH { "MacRoman" } else { encoding.name() };
        let warning = Diagnostic::warning(place, format!("{why}, so the file is read as {name}"))
            .hint("check that letters like æ, ș or é come out right; better, save the file as UTF-8");
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        Ok((owned(text), Some(warning)))
    };
    // A byte order mark is certain, whatever was declared.
    let (encoding, mark) = match (Encoding::for_bom(bytes), declared) {
        (Some((encoding, mark)), _) => (encoding, mark),
        (None, Some(encoding)) => (encoding, 0),
        (None, None) => match (two_bytes_a_letter(bytes), std::str::from_utf8(bytes)) {
            (Some(encoding), _) => return read_as(at(0), encoding, "every other byte is empty"),
            (None, Ok(_)) => (UTF_8, 0),
            (None, Err(error)) => {
                // Programs that end lines by a carriage return alone were written for the old Macintosh.
                let mac = memchr(b'\n', bytes).is_none() && memchr(b'\r', bytes).is_some();
                let encoding = if mac { MACINTOSH } else { WINDOWS_1252 };
                return read_as(at(error.valid_up_to()), encoding, "this byte is not UTF-8");
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

/// UTF-16 without a byte order mark: in most scripts' tables (digits, separators) every other byte is zero.
fn two_bytes_a_letter(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(1024) & !1];
    let empty = |offset: usize| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (empty(0), empty(1));
    let many = start.len() / 4;
    if start.len() < 4 {
        return None;
    }
    match (first > many, second > many) {
        (false, true) if first == 0 => Some(UTF_16LE),
        (true, false) if second == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// Carriage returns that stand alone become line feeds, so that lines are counted as editors show them.
fn with_line_feeds(text: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    let alone = |at: usize| text.get(at + 1) != Some(&b'\n');
    if !memchr::memchr_iter(b'\r', &text).any(alone) {
        return text;
    }
    let ends: Vec<usize> = memchr::memchr_iter(b'\r', &text).filter(|at| alone(*at)).collect();
    let mut text = text.into_owned();
    ends.into_iter().for_each(|at| text[at] = b'\n');
    Cow::Owned(text)
}
