//! A problem a person can act on: what is wrong, where, and the nearest right thing.

pub mod render;

use std::fmt;

/// A file of the site, as it was read. Kept for the whole run, so that every value can point back into it.
#[derive(Clone)]
pub struct Source {
    /// Path relative to the site's folder, with forward slashes.
    pub path: String,
    /// What it held when it was read.
    pub bytes: Vec<u8>,
    /// Holds answers: its lines are never printed, only places in it.
    pub confidential: bool,
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({}, {} bytes)", self.path, self.bytes.len())
    }
}

/// Index of a [`Source`] in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// Every file that was read, in the order it was read.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Keeps a file that was read; gives the id by which it is found again.
    pub fn add(&mut self, source: Source) -> FileId {
        let id = FileId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(source);
        id
    }

    /// The file with this id. Ids only come from [`Sources::add`] of the same value.
    pub fn get(&self, id: FileId) -> &Source {
        &self.0[id.0 as usize]
    }

    /// Every file with its id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0..).map(FileId).zip(&self.0)
    }
}

/// A stretch of a file, in bytes: `start..end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file that it is a stretch of.
    pub file: FileId,
    /// Its first byte, from 0.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
}

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The site as a whole.
    Site,
    /// A file or folder as a whole, by its path (it may not exist, or not be readable).
    Path(String),
    /// A stretch of a file; printed with its line unless the file is confidential.
    At(Span),
    /// A cell of a file of responses: line from 1, column (characters, or the number of the CSV column) from 1.
    Cell {
        /// The file of responses.
        file: FileId,
        /// From 1.
        line: u64,
        /// From 1.
        column: u64,
    },
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place::At(span)
    }
}

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published until it is gone.
    Error,
    /// Worth knowing; the build goes on.
    Warning,
}

/// One problem. Its message never holds a respondent's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether it stops the build.
    pub severity: Severity,
    /// What is wrong, one sentence without a full stop, names in backticks.
    pub message: String,
    /// Where it is.
    pub place: Place,
    /// The next step, or the nearest right thing.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// A problem that stops the build.
    pub fn error(place: impl Into<Place>, message: impl Into<String>) -> Self {
        Diagnostic { severity: Severity::Error, message: message.into(), place: place.into(), hint: None }
    }

    /// A problem that the build goes on with.
    pub fn warning(place: impl Into<Place>, message: impl Into<String>) -> Self {
        Diagnostic { severity: Severity::Warning, ..Self::error(place, message) }
    }

    /// Adds the next step.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds "did you mean `x`?" when one of `names` is close to `given`.
    pub fn nearest<'a>(mut self, given: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        if let Some(name) = nearest(given, names) {
            self.hint = Some(format!("did you mean `{name}`?"));
        }
        self
    }
}

/// Among how many names the nearest is looked for. A file of thousands of names that are all wrong would keep its author waiting.
const COMPARED: usize = 1000;

/// The name most like `given`, if one is alike enough to be what was meant: of the first thousand, where there are more.
pub fn nearest<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lowered = given.to_lowercase();
    let letters = lowered.chars().count();
    // A name of less than half the letters, or more than twice as many, is not half alike.
    let may_be = |name: &str| {
        let others = name.chars().count();
        letters <= 2 * others && others <= 2 * letters
    };
    names
        .into_iter()
        .take(COMPARED)
        .map(|name| (name.to_lowercase(), name))
        .filter(|(other, _)| may_be(other))
        .map(|(other, name)| (strsim::normalized_damerau_levenshtein(&lowered, &other), name))
        .filter(|(likeness, _)| *likeness >= 0.5)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, name)| name)
}

/// A value with all its warnings.
#[derive(Clone, Debug)]
pub struct Warned<T> {
    /// The value that was made.
    pub value: T,
    /// What is worth knowing of it; no error is among them.
    pub warnings: Vec<Diagnostic>,
}

/// A value with all its warnings, or everything that is wrong with its source (at least one error).
pub type Checked<T> = Result<Warned<T>, Vec<Diagnostic>>;

/// Collects what is wrong while a value is being checked, and says at the end whether the value stands.
#[derive(Debug, Default)]
pub struct Findings(Vec<Diagnostic>);

impl Findings {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds a problem that stops the build.
    pub fn error(&mut self, place: impl Into<Place>, message: impl Into<String>) {
        self.push(Diagnostic::error(place, message));
    }

    /// Adds several findings.
    pub fn extend(&mut self, more: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(more);
    }

    /// Of the findings that begin with these words, keeps the first of each message: one cause, found in several documents.
    pub fn first_of_each(&mut self, beginning: &str) {
        let mut seen = std::collections::BTreeSet::new();
        self.0.retain(|found| !found.message.starts_with(beginning) || seen.insert(found.message.clone()));
    }

    /// Takes a finding out again, of which the cause turned out to be another that is told too.
    pub fn take_back(&mut self, finding: &Diagnostic) {
        if let Some(at) = self.0.iter().rposition(|found| found == finding) {
            self.0.remove(at);
        }
    }

    /// The value of a part checked elsewhere; its findings join these.
    pub fn take<T>(&mut self, part: Checked<T>) -> Option<T> {
        match part {
            Ok(Warned { value, warnings }) => {
                self.0.extend(warnings);
                Some(value)
            }
            Err(errors) => {
                self.0.extend(errors);
                None
            }
        }
    }

    /// Everything found.
    pub fn all(&self) -> &[Diagnostic] {
        &self.0
    }

    /// Everything found, with which nothing more is done.
    pub fn into_all(self) -> Vec<Diagnostic> {
        self.0
    }

    /// Whether any of the findings stops the build.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// `value` with the warnings, unless an error was found. `None` means that an error was already reported.
    pub fn finish<T>(self, value: Option<T>) -> Checked<T> {
        match value {
            Some(value) if !self.has_errors() => Ok(Warned { value, warnings: self.0 }),
            _ => Err(self.0),
        }
    }
}
