//! Lays pages out with Typst and writes them as an accessible PDF.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::fonts::Fonts;
use crate::diagnostic::{Diagnostic, Place};

/// A template: its path, as other templates import it, and its text. A researcher's text never becomes part of it.
pub type Template = (&'static str, &'static str);

/// The template that all printed things import.
pub const WORDS: Template = ("/words.typ", include_str!("words.typ"));

/// Everything that a layout may read.
pub struct Paper {
    library: &'static LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
    /// Where a message about the layout points.
    place: Place,
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

impl Paper {
    /// The first template is laid out; it can import the others and read the files, by their absolute paths.
    pub fn new(templates: &[Template], files: BTreeMap<String, Vec<u8>>, fonts: &Fonts, place: Place) -> Paper {
        let main = templates.first().map_or("/", |(path, _)| path);
        let templates = templates.iter().chain([&WORDS]);
        let sources = templates.map(|(path, text)| (path.to_string(), Source::new(file_id(path), (*text).into())));
        Paper {
            library: &LIBRARY,
            book: LazyHash::new(FontBook::from_fonts(fonts.iter())),
            fonts: fonts.iter().cloned().collect(),
            main: file_id(main),
            sources: sources.collect(),
            files: files.into_iter().map(|(path, bytes)| (path, Bytes::new(bytes))).collect(),
            place,
        }
    }

    /// Adds a file, or replaces it.
    pub fn set(&mut self, path: &str, bytes: Vec<u8>) {
        self.files.insert(path.into(), Bytes::new(bytes));
    }

    /// # Errors
    /// What Typst objects to.
    pub fn lay_out(&self) -> Result<PagedDocument, Vec<Diagnostic>> {
        typst::compile::<PagedDocument>(self).output.map_err(|errors| self.explain(&errors))
    }

    /// Tagged PDF/UA-1 and PDF/A-2a. `ident` names the document; `date` is what PDF/A asks for: one that says nothing
    /// about the machine or the day of the build, or none for a fixed one.
    ///
    /// # Errors
    /// What the standards object to.
    pub fn pdf(&self, document: &PagedDocument, ident: String, date: Option<Date>) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let options = PdfOptions {
            ident: Smart::Custom(ident),
            timestamp: Some(Timestamp::new_utc(midnight(date))),
            creator: Smart::Custom(Some("canvass".into())),
            standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
                .map_err(|error| vec![Diagnostic::error(self.place.clone(), error.message().as_str())])?,
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(document, &options).map_err(|errors| self.explain(&errors))?;
        // What this document left in Typst's memory is of no use to the next.
        typst::comemo::evict(4);
        Ok(pdf)
    }

    fn explain(&self, errors: &[SourceDiagnostic]) -> Vec<Diagnostic> {
        let explain = |error: &SourceDiagnostic| {
            let message = format!("this cannot be printed: {}", error.message);
            let diagnostic = Diagnostic::error(self.place.clone(), message);
            error.hints.iter().fold(diagnostic, |diagnostic, hint| diagnostic.hint(hint.v.as_str()))
        };
        errors.iter().map(explain).collect()
    }
}

fn midnight(date: Option<Date>) -> Datetime {
    let day = date.and_then(|day| {
        let (month, number) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
        Datetime::from_ymd_hms(day.year().into(), month, number, 0, 0, 0)
    });
    day.or_else(|| Datetime::from_ymd_hms(2000, 1, 1, 0, 0, 0)).expect("the fixed day exists")
}

/// The id of one of the templates' paths.
fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the templates' paths are absolute and plain");
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
        self.files.get(&path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
