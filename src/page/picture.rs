//! Pictures beside the author's pages, as they may be published: a photograph knows where and when it was taken, and by whom, and
//! nobody who shows it means to say so.

use std::collections::BTreeMap;

use crate::model::output::OutputFile;
use crate::model::report::Content;
use crate::source::project::Project;

/// The pictures that the pages show, each once.
pub(super) fn pictures<'c>(project: &Project, pages: impl Iterator<Item = &'c Content>) -> Vec<OutputFile> {
    let shown = pages.flat_map(|page| &page.written).flat_map(|written| &written.pictures);
    let shown: BTreeMap<&str, _> = shown.map(|picture| (picture.published.as_str(), picture.file)).collect();
    let file = |(path, file): (&str, _)| OutputFile {
        path: path.to_string(),
        bytes: without_metadata(&project.sources.get(file).bytes),
    };
    shown.into_iter().map(file).collect()
}

/// The same picture without what cameras and programs write beside it (Exif with place and time, XMP, IPTC, comments). How a
/// photograph is turned and its colours stay. What is no JPEG, PNG or WebP, or is damaged, stays as it is.
pub(crate) fn without_metadata(bytes: &[u8]) -> Vec<u8> {
    let bare = match bytes {
        [0xff, 0xd8, ..] => jpeg(bytes),
        [0x89, b'P', b'N', b'G', ..] => png(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp(bytes),
        _ => None,
    };
    bare.unwrap_or_else(|| bytes.to_vec())
}

/// Segments up to the picture itself (ITU-T T.81, annex B). Of the application's own (APP0 to APP15) those stay that say how colours are
/// meant: JFIF, ICC profiles, Adobe's; of Exif one that only says how the picture is turned.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        let [0xff, marker] = *bytes.get(at..at + 2)? else { return None };
        if marker == 0xda {
            out.extend(bytes.get(at..)?);
            return Some(out);
        }
        let length = usize::from(u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?));
        let segment = bytes.get(at..at + 2 + length)?;
        let body = bytes.get(at + 4..at + 2 + length)?;
        match marker {
            0xe1 => out.extend(turned(body).into_iter().flat_map(turning)),
            0xe0 | 0xee => out.extend(segment),
            0xe2 if body.starts_with(b"ICC_PROFILE\0") => out.extend(segment),
            0xe2..=0xef | 0xfe => {}
            _ => out.extend(segment),
        }
        at += 2 + length;
    }
}

/// How an Exif segment says that the picture is turned (Exif 3.0, 4.6.4, tag 0x0112); not where it stands as it is.
fn turned(body: &[u8]) -> Option<u8> {
    let tiff = body.strip_prefix(b"Exif\0\0")?;
    let is_big = match tiff.get(..2)? {
        b"MM" => true,
        b"II" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let pair = tiff.get(at..at + 2)?.try_into().ok()?;
        Some(if is_big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
    };
    let long = |at: usize| -> Option<u32> {
        let four = tiff.get(at..at + 4)?.try_into().ok()?;
        Some(if is_big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(directory)?);
    let entry = (0..entries).map(|entry| directory + 2 + 12 * entry).find(|at| short(*at) == Some(0x0112))?;
    u8::try_from(short(entry + 8)?).ok().filter(|way| (2..=8).contains(way))
}

/// An Exif segment that says how the picture is turned, and nothing else.
fn turning(way: u8) -> Vec<u8> {
    let body: &[&[u8]] =
        &[b"Exif\0\0", b"MM\0\x2a\0\0\0\x08", b"\0\x01", b"\x01\x12\0\x03\0\0\0\x01\0", &[way], b"\0\0", b"\0\0\0\0"];
    let body = body.concat();
    let length = u16::try_from(body.len() + 2).unwrap_or_default().to_be_bytes();
    [&[0xff, 0xe1], length.as_slice(), &body].concat()
}

/// Chunks without those that hold texts, the time and Exif (PNG 3rd edition, 11.3).
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..8)?.to_vec();
    let mut at = 8;
    while at < bytes.len() {
        let length = usize::try_from(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok()?;
        let chunk = bytes.get(at..at.checked_add(length)?.checked_add(12)?)?;
        if !matches!(&chunk[4..8], b"tEXt" | b"zTXt" | b"iTXt" | b"tIME" | b"eXIf") {
            out.extend(chunk);
        }
        at += chunk.len();
    }
    Some(out)
}

/// Chunks without Exif and XMP, and without the bits that announce them (RFC 9649, 2.7).
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut chunks = vec![];
    let mut at = 12;
    while at < bytes.len() {
        let length = usize::try_from(u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?)).ok()?;
        let end = at.checked_add(8)?.checked_add(length)?.checked_add(length % 2)?;
        let mut chunk = bytes.get(at..end)?.to_vec();
        if chunk.starts_with(b"VP8X") {
            *chunk.get_mut(8)? &= !0b0000_1100;
        }
        if !chunk.starts_with(b"EXIF") && !chunk.starts_with(b"XMP ") {
            chunks.extend(chunk);
        }
        at = end;
    }
    let size = u32::try_from(chunks.len() + 4).ok()?.to_le_bytes();
    Some([b"RIFF".as_slice(), &size, b"WEBP", &chunks].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
        [&[0xff, marker], ((body.len() + 2) as u16).to_be_bytes().as_slice(), body].concat()
    }

    /// An Exif segment of a camera that writes small ends first: the way the picture is turned, and where it was taken.
    fn exif(way: u8) -> Vec<u8> {
        let mut body = b"Exif\0\0II\x2a\0\x08\0\0\0\x02\0".to_vec();
        body.extend(*b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0");
        body.extend(*b"\x12\x01\x03\0\x01\0\0\0");
        body.extend([way, 0, 0, 0, 0, 0, 0, 0]);
        body.extend(b"55.676098 12.568337");
        segment(0xe1, &body)
    }

    #[test]
    fn a_photograph_forgets_where_it_was_taken_and_stays_upright() {
        let start: &[u8] = &[0xff, 0xd8];
        let kept = segment(0xe0, b"JFIF\0");
        let colours = segment(0xe2, b"ICC_PROFILE\0\x01\x01x");
        let picture: &[u8] = &[0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
        let photo = |way| {
            let xmp = segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<Anna>");
            [start, &kept, &exif(way), &xmp, &colours, &segment(0xfe, b"by Anna"), picture].concat()
        };
        assert_eq!(without_metadata(&photo(1)), [start, &kept, &colours, picture].concat());
        let turned = without_metadata(&photo(6));
        assert_eq!(turned, [start, &kept, &turning(6), &colours, picture].concat());
        assert_eq!(without_metadata(&turned), turned, "what is bare stays as it is");
        assert_eq!(super::turned(&turning(6)[4..]), Some(6));
    }

    #[test]
    fn other_kinds_lose_their_texts() {
        let chunk = |kind: &[u8], data: &[u8]| [&(data.len() as u32).to_be_bytes(), kind, data, &[0; 4]].concat();
        let head = b"\x89PNG\r\n\x1a\n".to_vec();
        let image =
            [head, chunk(b"IHDR", b"x"), chunk(b"tEXt", b"Author\0Anna"), chunk(b"eXIf", b"MM"), chunk(b"IEND", b"")];
        let bare = [image[0].clone(), image[1].clone(), image[4].clone()].concat();
        assert_eq!(without_metadata(&image.concat()), bare);

        let chunk = |kind: &[u8], data: &[u8]| {
            let pad = vec![0; data.len() % 2];
            [kind, &(data.len() as u32).to_le_bytes(), data, &pad].concat()
        };
        let riff =
            |chunks: &[u8]| [b"RIFF".as_slice(), &(chunks.len() as u32 + 4).to_le_bytes(), b"WEBP", chunks].concat();
        let all = [
            chunk(b"VP8X", &[0b0010_1100, 0, 0]),
            chunk(b"VP8 ", b"abc"),
            chunk(b"EXIF", b"II"),
            chunk(b"XMP ", b"<x>"),
        ];
        let bare = [chunk(b"VP8X", &[0b0010_0000, 0, 0]), chunk(b"VP8 ", b"abc")];
        assert_eq!(without_metadata(&riff(&all.concat())), riff(&bare.concat()));
    }

    #[test]
    fn what_is_damaged_stays_as_it_is() {
        for bytes in [
            &b"\xff\xd8\xff"[..],
            b"\xff\xd8\xff\xe1\0\x09a",
            b"\x89PNG\r\n\x1a\n\xff\xff\xff\xff",
            b"RIFF\0\0\0\0WEBPVP8X\xff\xff\xff\xff",
            b"",
            b"GIF89a",
        ] {
            assert_eq!(without_metadata(bytes), bytes);
        }
    }
}
