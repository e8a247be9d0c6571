//! Builds all files of a site, in memory.

#[cfg(test)]
mod ranged;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::attacked::Attacked;
use super::prose;
use crate::audit::finding::Finding;
use crate::audit::prose::Prose;
use crate::audit::read::pdf::Documents;
use crate::audit::{self, Audited};
use crate::booklet::{Edition, booklets, reports};
use crate::diagnostic::{Checked, Diagnostic, Findings, Place, Warned};
use crate::figure::Figure;
use crate::form::web;
use crate::locale::{Locale, readability::lix};
use crate::model::fingerprints::Fingerprints;
use crate::model::options::{BuildOptions, Printing};
use crate::model::output::OutputFile;
use crate::model::series::Series;
use crate::page::{self, Design, InLanguage, Site, feed, questionnaire};
use crate::print::NO_FONT;
use crate::print::raster::Raster;
use crate::private::PrivateFile;
use crate::report;
use crate::source::project::Project;
use crate::source::series;
use crate::survey::publication::Summary;
use crate::survey::{self, Memory, Survey};

/// What a build makes: for everybody and for the author alone, as types that cannot be taken for one another.
pub struct Built {
    /// Everything under `public/`.
    pub public: Vec<OutputFile>,
    /// What only the author may see: each survey's report of what was hidden, with true values, and its ledger where that
    /// has a new edition.
    pub private: Vec<PrivateFile>,
    /// What spares the next build work, as private: it may be left out.
    pub kept: Vec<PrivateFile>,
    /// What was hidden of each survey that has answers.
    pub summaries: Vec<Summary>,
    /// Of each survey and language, how hard the sentences of its figures are to read (LIX), and how many they are.
    pub readability: Vec<Readability>,
}

/// How hard the sentences of a survey's figures are to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Readability {
    /// The survey's name.
    pub survey: String,
    /// The language of the sentences.
    pub locale: Locale,
    /// How many they are.
    pub sentences: usize,
    /// Words per sentence plus the percentage of words of more than six letters (Björnsson 1968, LIX): under 30 is easy, over
    /// 50 hard.
    pub lix: f64,
}

/// Builds all files of the site, in memory. The same project and options give the same bytes.
///
/// # Errors
/// Everything that is wrong in any survey, response, page or template; then there is no site.
pub fn build(project: &Project, options: &BuildOptions) -> Checked<Built> {
    let memory = if options.cache.is_some() { Memory::of_site(&project.root) } else { Memory::default() };
    let known = |draft: &Draft| {
        let attacked = options.cache.map(|_| Attacked::new(project, &draft.built.public, draft.raster.is_some()));
        let is_known = attacked.as_ref().is_some_and(Attacked::is_known);
        (attacked, is_known)
    };
    let attack = |draft: &Draft| {
        (options.progress)("attacking the site, as a stranger would");
        draft.attacks(project)
    };
    let first = draft(project, options, &memory)?;
    let (attacked, is_known) = known(&first.value);
    let attacks = if is_known { vec![] } else { attack(&first.value) };
    let exposed = first.value.exposed(&attacks);
    if exposed.is_empty() {
        return stood(project, &memory, first, attacks, attacked);
    }
    // What surveys of the same people say together is proven by equations alone; where these missed something, less is said.
    let less = draft(project, &BuildOptions { withheld: &exposed, ..*options }, &memory)?;
    let (attacked, _) = known(&less.value);
    let attacks = attack(&less.value);
    stood(project, &memory, less, attacks, attacked)
}

/// The draft as it may be published, where no attack on it succeeded.
fn stood(
    project: &Project,
    memory: &Memory,
    draft: Warned<Draft>,
    attacks: Vec<Attack>,
    attacked: Option<Attacked>,
) -> Checked<Built> {
    let mut findings = Findings::default();
    let draft = findings.take(Ok(draft));
    let built = draft.map(|draft| {
        attacks.into_iter().for_each(|attack| findings.push(attack.diagnostic()));
        let mut kept = memory.files(project);
        kept.extend(attacked.and_then(|attacked| attacked.file()));
        Built { kept, ..draft.built }
    });
    findings.finish(built)
}

/// A site that nobody has attacked yet: for its author's own eyes.
pub struct Draft {
    built: Built,
    surveys: Vec<Survey>,
    series: Vec<Series>,
    content: Vec<report::Page>,
    /// What people wrote, by survey.
    own_words: Vec<Fingerprints>,
    raster: Option<Raster>,
}

impl Draft {
    /// What was built.
    pub fn built(&self) -> &Built {
        &self.built
    }

    /// What an attack on the site would find out, which was built from this project: it must be nothing before anybody else sees it.
    pub fn attacks(&self, project: &Project) -> Vec<Attack> {
        let Draft { surveys, series, content, raster, .. } = self;
        let made = Made { raster: raster.as_ref(), surveys, series, content };
        let files = self.built.public.as_slice();
        let documents = Arc::new(Documents::of(files));
        let mut attacks = attacks(&made, &self.own_words, (files, &documents));
        attacks.extend(prose_attacks(project, &made, (files, &documents)));
        attacks
    }

    /// Surveys that say too much beside others of the same people: of those that an attack found something out of, all but the first, which is
    /// proven by itself.
    fn exposed(&self, attacks: &[Attack]) -> BTreeSet<String> {
        let found = attacks.iter().filter(|attack| attack.finding.is_of_numbers());
        let found: BTreeSet<&str> = found.filter_map(|attack| attack.survey.as_deref()).collect();
        let beside = self.surveys.iter().filter(|survey| !survey.neighbours.is_empty());
        let beside = beside.filter(|survey| {
            let name = &survey.instrument.name;
            found.contains(name.as_str()) || survey.neighbours.iter().any(|other| found.contains(other.as_str()))
        });
        beside.filter(|survey| survey.is_beside).map(|survey| survey.instrument.name.clone()).collect()
    }
}

/// An attack on a built site that succeeded.
pub struct Attack {
    /// The survey that it was on; none where it was on the author's prose.
    survey: Option<String>,
    finding: Finding,
}

impl Attack {
    /// What the author is told.
    pub fn diagnostic(self) -> Diagnostic {
        let hint = format!("nothing was published; {}", self.finding.advice());
        let Finding { attack, place, what } = self.finding;
        let (file, message) = match self.survey {
            Some(survey) => (
                format!("surveys/{survey}"),
                format!("an attack on the built site succeeds ({attack}): {place}: {what}"),
            ),
            None => ("content".to_string(), format!("a number in prose cannot be traced: {place}: {what}")),
        };
        Diagnostic::error(Place::Path(file), message).hint(hint)
    }
}

/// Builds all files of the site, and attacks nothing. What `memory` knows is not proven again.
///
/// # Errors
/// As [`build`], the attacks apart.
pub fn draft(project: &Project, options: &BuildOptions, memory: &Memory) -> Checked<Draft> {
    let mut findings = Findings::default();
    let series = findings.take(series::read_all(project));
    let prepared = findings.take(survey::prepare_all(project, series.as_deref(), (options, memory)));
    let design = findings.take(Design::of(project));
    let (Some((prepared, contents)), Some(design), Some(series)) = (prepared, design, series) else {
        return findings.finish(None);
    };
    let mut own_words = vec![];
    let mut summaries = vec![];
    let mut private = vec![];
    let surveys = prepared.into_iter().map(|prepared| {
        own_words.push(prepared.own_words);
        summaries.extend(prepared.summary);
        private.extend(prepared.private);
        prepared.survey
    });
    let surveys: Vec<Survey> = surveys.collect();
    let Some(content) = findings.take(report::pages(contents, &surveys)) else { return findings.finish(None) };
    let raster = (options.pictures && options.print == Printing::Pages).then(|| Raster::new(project));
    let made = Made { raster: raster.as_ref(), surveys: &surveys, series: &series, content: &content };
    let languages = page::in_languages(project, &surveys, made.raster);
    let readability = readability(&surveys, &languages);
    let files = findings.take(files(project, &made, (&design, &languages), options));
    let draft = files.map(|public| {
        let built = Built { public, private, kept: vec![], summaries, readability };
        Draft { built, surveys, series, content, own_words, raster }
    });
    findings.finish(draft)
}

/// What files are made of.
struct Made<'m> {
    /// Draws pictures, where there are any.
    raster: Option<&'m Raster>,
    surveys: &'m [Survey],
    series: &'m [Series],
    content: &'m [report::Page],
}

/// All files under `public/`: pages, printed results, questionnaires.
fn files(
    project: &Project,
    made: &Made,
    (design, languages): (&Design, &[InLanguage]),
    options: &BuildOptions,
) -> Checked<Vec<OutputFile>> {
    let mut findings = Findings::default();
    let Made { surveys, series, content, .. } = *made;
    let booklets = findings.take(booklets(project, surveys, languages, options)).unwrap_or_default();
    let edition = Edition { project, surveys, series, content, languages, accent: &design.accent, options };
    let reports = findings.take(reports(&edition)).unwrap_or_default();
    let previews = page::previews(project, design, made.raster);
    let site = Site {
        project,
        surveys,
        series,
        content,
        booklets: &booklets,
        reports: &reports,
        previews: &previews,
        design,
        options,
    };
    let mut files = findings.take(page::pages(&site, languages)).unwrap_or_default();
    files.extend(booklets.into_iter().map(|booklet| OutputFile { path: booklet.path(), bytes: booklet.pdf }));
    files.extend(reports.into_iter().map(|report| OutputFile { path: report.path(), bytes: report.pdf }));
    let written = project.surveys.par_iter().filter_map(|files| {
        let survey = surveys.iter().find(|survey| survey.instrument.name == files.name)?;
        Some(questionnaire::files(project, files, &survey.instrument, options))
    });
    let forms: Vec<_> = written.collect();
    files.extend(forms.into_iter().filter_map(|forms| findings.take(forms)).flatten());
    let sitemap = feed::sitemap(project.site.address.as_deref(), &project.site.languages, &files);
    files.extend(sitemap);
    findings.first_of_each(NO_FONT);
    findings.finish(Some(files))
}

fn readability(surveys: &[Survey], languages: &[InLanguage]) -> Vec<Readability> {
    let of_language = |language: &InLanguage| {
        let of_survey = |(survey, figures): (&Survey, &Vec<Figure>)| {
            let sentences = || figures.iter().filter(|figure| figure.tells).map(|figure| figure.sentence.as_str());
            Some(Readability {
                survey: survey.instrument.name.clone(),
                locale: language.locale.clone(),
                sentences: sentences().count(),
                lix: lix(sentences())?,
            })
        };
        surveys.iter().zip(&language.figures).filter_map(of_survey).collect::<Vec<_>>()
    };
    languages.iter().flat_map(of_language).collect()
}

/// Attacks what was built, from outside; an attack that succeeds is an error like any other, and nothing is published.
fn attacks<'f>(
    made: &Made,
    own_words: &[Fingerprints],
    (files, documents): (&'f [OutputFile], &Arc<Documents<'f>>),
) -> Vec<Attack> {
    let picture = |svg: &str| made.raster?.png(svg);
    // Each file is read once, whatever is looked for in it.
    let own_words = audit::words::found(files, documents, &own_words.iter().collect::<Vec<_>>());
    let attack = |(survey, own_words): (&Survey, Vec<Finding>)| -> Vec<Attack> {
        let questionnaire = web::bare(&survey.instrument);
        let site = Audited::new(&survey.counted, &survey.codebook, files, &questionnaire);
        let documents = documents.clone();
        let roles = survey.quotations.roles();
        let (broken, neighbours, roles, picture) = (&survey.broken, &survey.neighbours, &roles, &picture);
        let mut found = audit::audit(&Audited { documents, broken, neighbours, roles, picture, ..site });
        found.extend(own_words);
        found.sort();
        found.dedup();
        let name = || Some(survey.instrument.name.clone());
        found.into_iter().map(|finding| Attack { survey: name(), finding }).collect()
    };
    let attacked: Vec<Vec<Attack>> = made.surveys.par_iter().zip(own_words).map(attack).collect();
    attacked.into_iter().flatten().collect()
}

/// Traces every number in the author's own pages.
fn prose_attacks(project: &Project, made: &Made, (files, documents): (&[OutputFile], &Documents)) -> Vec<Attack> {
    let contents = made.content.iter().map(|page| &page.content);
    let studies = made.surveys.iter().map(|survey| (&survey.counted, &survey.codebook)).collect();
    let instruments = made.surveys.iter().map(|survey| &survey.instrument);
    let around = prose::around(project, instruments, contents.clone());
    let pages = prose::pages(contents, &project.site.languages);
    let found = audit::prose::untraced(&Prose { files, documents, studies, series: made.series, pages, around });
    found.into_iter().map(|finding| Attack { survey: None, finding }).collect()
}
