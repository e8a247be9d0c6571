//! Lays a sheet out with Typst and writes it as an accessible PDF.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::fonts::Fonts;
use super::sheet::Sheet;
use super::{Printed, Subject, Variant, boxes, compose, mark, picture};
use crate::diagnostic::{Diagnostic, Place};
use crate::instrument::Instrument;
use crate::locale::Locale;

/// The template, in the order that its parts build on each other. A researcher's text never becomes part of it.
pub const TEMPLATE: [(&str, &str); 3] = [
    ("/questionnaire.typ", include_str!("questionnaire.typ")),
    ("/field.typ", include_str!("field.typ")),
    ("/text.typ", include_str!("text.typ")),
];

/// Marks are drawn for so many pages at first; a longer questionnaire is laid out once more.
const PAGES: usize = 40;

/// # Errors
/// What the layout or the PDF standards object to.
pub fn typeset(
    subject: &Subject<'_>,
    locale: &Locale,
    variant: &Variant,
    sheet: &Sheet,
    fonts: &Fonts,
) -> Result<Printed, Vec<Diagnostic>> {
    let place = Place::Path(format!("surveys/{}/survey.yaml", subject.instrument.name));
    let lay_out = |pages| {
        let sheet = compose::with_marks(sheet.clone(), subject, locale, variant, pages);
        compile(&Paper::new(&sheet, subject, fonts)).map_err(|errors| explain(&errors, &place))
    };
    let mut document = lay_out(PAGES)?;
    if document.pages().len() > PAGES {
        document = lay_out(document.pages().len())?;
    }
    let options = PdfOptions {
        ident: Smart::Custom(mark::payload(subject.instrument, locale, variant, 0)),
        timestamp: Some(Timestamp::new_utc(date(subject.instrument))),
        creator: Smart::Custom(Some("canvass".into())),
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| vec![Diagnostic::error(place.clone(), error.message().as_str())])?,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|errors| explain(&errors, &place))?;
    let boxes = boxes::boxes(&document, subject.instrument, locale, variant);
    // What this questionnaire left in Typst's memory is of no use to the next.
    typst::comemo::evict(4);
    Ok(Printed { pdf, boxes })
}

/// PDF/A wants a date. Ours says nothing about the machine or the day of the build: the first day of fieldwork, or a
/// fixed one.
fn date(instrument: &Instrument) -> Datetime {
    let day = instrument.study.fieldwork.map(|fieldwork| fieldwork.from);
    let day = day.and_then(|day| {
        let (month, number) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
        Datetime::from_ymd_hms(day.year().into(), month, number, 0, 0, 0)
    });
    day.or_else(|| Datetime::from_ymd_hms(2000, 1, 1, 0, 0, 0)).expect("the fixed day exists")
}

fn compile(paper: &Paper) -> Result<PagedDocument, Vec<SourceDiagnostic>> {
    typst::compile::<PagedDocument>(paper).output.map_err(|errors| errors.to_vec())
}

fn explain(errors: &[SourceDiagnostic], place: &Place) -> Vec<Diagnostic> {
    let explain = |error: &SourceDiagnostic| {
        let diagnostic = Diagnostic::error(place.clone(), format!("this cannot be printed: {}", error.message));
        error.hints.iter().fold(diagnostic, |diagnostic, hint| diagnostic.hint(hint.v.as_str()))
    };
    errors.iter().map(explain).collect()
}

/// Everything that the layout may read: the template, the sheet and its pictures.
struct Paper {
    library: &'static LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

impl Paper {
    fn new(sheet: &Sheet, subject: &Subject<'_>, fonts: &Fonts) -> Paper {
        let sources = TEMPLATE.map(|(path, text)| (path.to_string(), Source::new(file_id(path), text.into())));
        let mut files = BTreeMap::new();
        for (path, bytes) in &subject.pictures {
            files.insert(format!("/pictures/{path}"), Bytes::new(bytes.to_vec()));
        }
        // Plain data: serialising it cannot fail.
        let json = serde_json::to_vec(&serde_json::json!({ "sheet": sheet, "fonts": fonts.families() }));
        files.insert("/sheet.json".into(), Bytes::new(json.unwrap_or_default()));
        Paper {
            library: &LIBRARY,
            book: LazyHash::new(FontBook::from_fonts(fonts.iter())),
            fonts: fonts.iter().cloned().collect(),
            main: file_id("/questionnaire.typ"),
            sources: sources.into(),
            files,
        }
    }
}

/// The id of one of the template's paths.
fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the template's paths are absolute and plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = id.get().vpath().get_with_slash().to_string();
        self.sources.get(&path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_with_slash().to_string();
        if let Some(drawing) = picture::symbol(&path) {
            return Ok(Bytes::from_string(drawing));
        }
        self.files.get(&path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
