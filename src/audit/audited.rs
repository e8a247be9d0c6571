//! What is attacked: a survey's questionnaire, the files that were published, and each figure as it was read from them.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::allowed::Allowed;
use super::authored::Labels;
use super::claim::Published;
use super::population::Population;
use super::read::csv::Line;
use super::read::pdf::Documents;
use crate::locale::Locale;
use crate::model::codebook::Codebook;
use crate::model::fingerprints::Fingerprints;
use crate::model::instrument::Instrument;
use crate::model::output::OutputFile;

/// No question's rules are broken, and nobody is named by a role.
static NONE: BTreeSet<String> = BTreeSet::new();

/// Makes the questionnaire's page in a language, for answers sealed to these public keys.
pub type MakePage<'a> = &'a (dyn Fn(&Locale, Vec<Vec<u8>>) -> OutputFile + Sync);

/// Draws an SVG as a picture (PNG), as the program does; `None` where it cannot.
pub type Draw<'a> = &'a (dyn Fn(&str) -> Option<Vec<u8>> + Sync);

/// What is attacked, and by what.
pub struct Audited<'a> {
    /// The questionnaire, which everybody can read.
    pub instrument: &'a Instrument,
    /// The variables that its answers become, as the published codebook lists them.
    pub codebook: &'a Codebook,
    /// Everything that was published.
    pub files: &'a [OutputFile],
    /// The PDFs among them.
    pub documents: Arc<Documents<'a>>,
    /// Earlier editions of the site, oldest first: somebody will have kept them.
    pub previous: &'a [Vec<OutputFile>],
    /// Names of the site's other surveys that some of the same people may have answered: somebody will subtract one from the other.
    pub neighbours: &'a [String],
    /// What people wrote in their own words, where the caller knows it.
    pub own_words: Fingerprints,
    /// The questionnaire's page as the program makes it: what of a page in `public/` is the program's own.
    pub questionnaire: MakePage<'a>,
    /// Draws a drawing again: a picture shows what its drawing shows, which is read.
    pub picture: Draw<'a>,
    /// What those are called in passages who agreed to be named by what they do, as the author wrote it.
    pub roles: &'a BTreeSet<String>,
    /// Questions whose rules (how many, which alone, no place twice) somebody's answers break: the methods page names them, and
    /// no reader takes them for kept.
    pub broken: &'a BTreeSet<String>,
    /// Attack also as a reader who takes no mark for a zero, and may be wrong ([`super::finding::Promise::against_guesses`]).
    pub guesses: bool,
}

impl<'a> Audited<'a> {
    /// A site that was never published before, by somebody who does not know what people wrote.
    pub fn new(
        instrument: &'a Instrument,
        codebook: &'a Codebook,
        files: &'a [OutputFile],
        questionnaire: MakePage<'a>,
    ) -> Audited<'a> {
        Audited {
            instrument,
            codebook,
            files,
            documents: Arc::new(Documents::of(files)),
            previous: &[],
            neighbours: &[],
            own_words: Fingerprints::default(),
            questionnaire,
            picture: &|_| None,
            roles: &NONE,
            broken: &NONE,
            guesses: false,
        }
    }
}

/// A figure, as its CSV file has it.
pub struct Figure {
    pub(super) id: String,
    pub(super) published: Published,
    pub(super) lines: Vec<Line>,
    /// Its labels, which a drawing may break into lines.
    pub(super) names: Labels,
    /// The numbers that its author wrote into the questions that it is about.
    pub(super) numbers: BTreeSet<u64>,
    /// What it says of others than its people, where they are a random sample.
    pub(super) population: Option<Population>,
    /// The numbers that follow from what it publishes.
    pub(super) allowed: Allowed,
}
