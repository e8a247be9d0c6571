//! Texts of a PDF that no page draws: metadata, alternative texts, notes, attachments.

use hayro_syntax::object::{Dict, MaybeRef, Object};

use super::{DEEPEST, Document, is};

/// Texts of one object of the file, which may or may not be used anywhere.
pub(super) fn beside(object: &Object, document: &mut Document, depth: usize) {
    match object {
        Object::Dict(dict) => strings(dict, document, depth),
        Object::Stream(stream) => {
            let dict = stream.dict();
            strings(dict, document, depth);
            let attached = is(dict, "Type", "EmbeddedFile");
            if attached {
                document.foreign.push("a file attached to the PDF".into());
            }
            if attached || is(dict, "Type", "Metadata") {
                let text = stream.decoded().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                document.beside.extend(text);
            }
        }
        Object::Array(array) if depth < DEEPEST => {
            array.raw_iter().for_each(|item| direct(item, document, depth));
        }
        Object::String(string) => document.beside.push(decoded(string.as_bytes())),
        _ => {}
    }
}

/// What stands in a dictionary itself; what it points at is an object of its own.
pub(super) fn strings(dict: &Dict, document: &mut Document, depth: usize) {
    for (key, value) in dict.entries() {
        match value {
            MaybeRef::NotRef(Object::String(string)) => {
                let text = decoded(string.as_bytes());
                if is(dict, "Subtype", "Link") {
                    document.contents.push(text);
                    continue;
                }
                let is_read_aloud = matches!(
                    key.as_str(),
                    "Alt" | "ActualText" | "Contents" | "E" | "T" | "TU" | "V" | "Title" | "Subject" | "Keywords"
                );
                if is_read_aloud { &mut document.described } else { &mut document.beside }.push(text);
            }
            value if depth < DEEPEST => direct(value, document, depth),
            _ => {}
        }
    }
}

/// What the signs spell that a piece of content draws, where it says so itself.
pub(super) fn spelling(properties: &Dict) -> Option<String> {
    properties.get::<hayro_syntax::object::String>("ActualText").map(|text| decoded(text.as_bytes()))
}

fn direct(value: MaybeRef<Object>, document: &mut Document, depth: usize) {
    if let MaybeRef::NotRef(object) = value {
        beside(&object, document, depth + 1);
    }
}

/// A text string: UTF-16 or UTF-8 with its mark, or else one byte a letter.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> =
                rest.chunks(2).map(|pair| pair.iter().fold(0, |u, b| u << 8 | u16::from(*b))).collect();
            String::from_utf16_lossy(&units)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}
