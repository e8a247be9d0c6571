//! `canvass merges`: what breakdowns cost, which groups to take as one so that more can be said, and the recode that does it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;

use super::report::Report;
use super::{FINE, PROBLEMS};
use crate::analysis::disclosure::{Merge, Said};
use crate::diagnostic::{Checked, Diagnostic, Findings, Place, Source, Sources};
use crate::locale::Text;
use crate::model::codebook::{Category, Codebook, Domain, VariableId};
use crate::model::instrument::Instrument;
use crate::model::options::BuildOptions;
use crate::source::instrument::add_recode::{Recode, with_recode};
use crate::source::project::Project;
use crate::survey::publication::Summary;
use crate::survey::{self, Loaded, Memory};

/// Say what breakdowns cost, and which groups to merge so that more can be shown
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass merges drop-in-centre\n  \
    canvass merges drop-in-centre --write region=ghana,nigeria\n\n\
    Each line is a whole page, protected as the site is: how many of all answers stand in a number, and how many in a number or\n\
    in a range of at most a fifth of those who answered. --write adds a recode to survey.yaml and breaks down by it instead. The\n\
    percentages are of your answers, also of hidden ones: they are for you.")]
pub(super) struct Arguments {
    /// The survey: its folder's name under surveys/
    survey: String,
    /// Take these groups of a breakdown as one: VARIABLE=GROUP,GROUP
    #[arg(long, value_name = "MERGE")]
    write: Option<String>,
    /// Folder of the site: where site.yaml lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

/// So many merges are tried, and so many of one variable.
const MOST: usize = 8;
const MOST_OF_ONE: usize = 3;

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let (project, found) = Project::open(&arguments.site);
    let mut findings = found;
    let loaded = findings.take(survey::load_named(&project, &arguments.survey));
    let loaded = match findings.finish(loaded) {
        Ok(loaded) => loaded.value,
        Err(problems) => return report.problems(&problems, &project.sources),
    };
    let done = match &arguments.write {
        Some(merge) => write(merge, &loaded, arguments),
        None => tried(loaded, arguments),
    };
    match done {
        Ok(text) => {
            report.done(&text);
            FINE
        }
        Err(problems) => {
            report.list(&problems, &project.sources);
            PROBLEMS
        }
    }
}

/// The survey as it is, without each breakdown, and with each merge.
fn tried(loaded: Loaded, arguments: &Arguments) -> Result<String, Vec<Diagnostic>> {
    let (instrument, codebook) = loaded.counted();
    let (by, names) = (instrument.results.by.clone(), codebook.clone());
    let written = loaded.sources.get(loaded.files.survey);
    let text = String::from_utf8_lossy(&written.bytes).into_owned();
    let instrument = instrument.clone();
    let Some(now) = summary(loaded)? else {
        return Err(vec![Diagnostic::error(Place::Site, "this survey has no answers yet")]);
    };
    let mut merges: Vec<Merge> = vec![];
    // Of two groups one would be left, which breaks nothing down.
    let is_left = |merge: &&Merge| groups(merge.variable, &names).len() > 2;
    for merge in now.merges.iter().filter(is_left) {
        if merges.len() < MOST && merges.iter().filter(|known| known.variable == merge.variable).count() < MOST_OF_ONE {
            merges.push(*merge);
        }
    }
    let without = |by: &VariableId| -> Option<Line> {
        let name = &names.get(*by).name;
        let summary = with_project(arguments, None, &|loaded| leave_out(loaded, name))?;
        Some(Line::of(format!("without `by: {name}`"), &summary))
    };
    let merged = |merge: &Merge| -> Option<Line> {
        let of = |code: u8| groups(merge.variable, &names).get(usize::from(code));
        let (a, b) = (of(merge.a)?, of(merge.b)?);
        let recode = recode(merge.variable, &[a, b], (&instrument, &names))?;
        let edited = with_recode(&text, &recode)?;
        let summary = with_project(arguments, Some(edited), &|_| ())?;
        Some(Line::of(format!("{}={},{}", recode.from, a.name, b.name), &summary))
    };
    let mut costs: Vec<Line> = by.par_iter().filter_map(without).collect();
    let mut gains: Vec<Line> = merges.par_iter().filter_map(merged).collect();
    let now = Line::of("as it is".into(), &now);
    costs.retain(|line| line.alone != now.alone);
    gains.retain(|line| line.worth() > now.worth());
    gains.sort_by(|one, other| other.worth().total_cmp(&one.worth()).then_with(|| one.what.cmp(&other.what)));
    Ok(listed(&arguments.survey, &now, &costs, &gains))
}

/// A page, and how much it says.
struct Line {
    what: String,
    alone: Said,
    by_group: Said,
}

impl Line {
    fn of(what: String, summary: &Summary) -> Line {
        Line { what, alone: summary.alone, by_group: summary.by_group }
    }

    /// Answers in numbers count twice, those in ranges once.
    fn worth(&self) -> f64 {
        let worth = |said: Said| said.shares().map_or(0.0, |(numbers, ranges)| numbers + ranges);
        worth(self.alone) + worth(self.by_group)
    }
}

fn listed(survey: &str, now: &Line, costs: &[Line], gains: &[Line]) -> String {
    let percent = |said: Said| match said.shares() {
        Some((numbers, ranges)) => format!("{:>5.0} % {:>5.0} %", 100.0 * numbers, 100.0 * ranges),
        None => format!("{:>7} {:>7}", "-", "-"),
    };
    let all = || [now].into_iter().chain(costs).chain(gains);
    let width = all().map(|line| line.what.chars().count()).max().unwrap_or(0).max(12);
    let mut text = format!(
        "{survey}: answers in a number, and in a number or a short range\n\n{:width$}  {:<15}  {:<15}\n",
        "", "each question", "breakdowns"
    );
    for line in all() {
        let pad = width - line.what.chars().count();
        let _ = writeln!(text, "{}{}  {}  {}", line.what, " ".repeat(pad), percent(line.alone), percent(line.by_group));
    }
    match gains.first() {
        Some(best) => {
            let _ = write!(text, "\nTo take these groups as one: canvass merges {survey} --write {}", best.what);
        }
        None => text += "\nNo merge of two groups shows more.",
    }
    text
}

/// What is made of the survey in its folder, with another questionnaire, or with a change to it; `None` where that cannot be.
fn with_project(arguments: &Arguments, edited: Option<String>, change: &dyn Fn(&mut Loaded)) -> Option<Summary> {
    let (mut project, _) = Project::open(&arguments.site);
    if let Some(text) = edited {
        let files = project.surveys.iter_mut().find(|files| files.name == arguments.survey)?;
        let path = project.sources.get(files.survey).path.clone();
        files.survey = project.sources.add(Source { path, bytes: text.into_bytes(), confidential: false });
    }
    let mut loaded = survey::load_named(&project, &arguments.survey).ok()?.value;
    change(&mut loaded);
    summary(loaded).ok()?
}

fn summary(loaded: Loaded) -> Result<Option<Summary>, Vec<Diagnostic>> {
    Ok(survey::prepare(loaded, &BuildOptions::default(), &Memory::default())?.value.summary)
}

/// Without a breakdown by the variable of this name.
fn leave_out(loaded: &mut Loaded, name: &str) {
    let drop = |instrument: &mut Instrument, codebook: &Codebook| {
        instrument.results.by.retain(|by| codebook.get(*by).name != name);
    };
    drop(&mut loaded.instrument, &loaded.codebook);
    if let Some(panel) = &mut loaded.panel {
        drop(&mut panel.instrument, &panel.codebook);
    }
}

/// What a variable can break results down into.
fn groups(variable: VariableId, codebook: &Codebook) -> &[Category] {
    match &codebook.get(variable).domain {
        Domain::Category { categories, .. } => categories,
        _ => &[],
    }
}

/// A variable with some of its categories as one, in the place of the first of them.
fn recode(id: VariableId, merged: &[&Category], (instrument, codebook): (&Instrument, &Codebook)) -> Option<Recode> {
    let variable = codebook.get(id);
    let categories = groups(id, codebook);
    let is_merged = |category: &Category| merged.iter().any(|other| other.name == category.name);
    let own: Vec<&Category> = categories.iter().filter(|category| is_merged(category)).collect();
    let label = |text: &Text, parts: &dyn Fn(&crate::locale::Locale) -> String| -> Text {
        let mut label = Text::new(instrument.source_language().clone(), parts(instrument.source_language()));
        text.iter().for_each(|(locale, _)| label.insert(locale.clone(), parts(locale)));
        label
    };
    let mut groups = vec![];
    for category in categories {
        let first = own.first().is_some_and(|first| first.name == category.name);
        if first {
            let names: Vec<String> = own.iter().map(|category| category.name.clone()).collect();
            let both = |locale: &crate::locale::Locale| {
                own.iter().map(|category| category.label.get(locale).text).collect::<Vec<_>>().join(" / ")
            };
            groups.push((names.join("_"), names, label(&category.label, &both)));
        } else if !is_merged(category) {
            groups.push((category.name.clone(), vec![category.name.clone()], category.label.clone()));
        }
    }
    let taken =
        |name: &str| codebook.find(name).is_some() || instrument.questions().any(|question| question.name == name);
    let names = (1..).map(|number| {
        if number == 1 { format!("{}_merged", variable.name) } else { format!("{}_merged_{number}", variable.name) }
    });
    let name = names.take(1000).find(|name| !taken(name))?;
    Some(Recode { name, label: variable.label.clone(), from: variable.name.clone(), groups })
}

/// Writes the recode that merges these groups.
fn write(merge: &str, loaded: &Loaded, arguments: &Arguments) -> Result<String, Vec<Diagnostic>> {
    let problem = |message: String| Diagnostic::error(Place::Site, message);
    let (instrument, codebook) = loaded.counted();
    let (name, parts) = merge.split_once('=').ok_or_else(|| {
        vec![
            problem(format!("`{merge}` names no groups"))
                .hint("write `VARIABLE=GROUP,GROUP`, as in `region=ghana,nigeria`"),
        ]
    })?;
    let by: Vec<VariableId> = instrument.results.by.clone();
    let known = || by.iter().map(|id| codebook.get(*id).name.as_str());
    let variable = by
        .iter()
        .copied()
        .find(|id| codebook.get(*id).name == name)
        .ok_or_else(|| vec![problem(format!("nothing is broken down by `{name}`")).nearest(name, known())])?;
    let categories = groups(variable, codebook);
    if categories.is_empty() {
        return Err(vec![problem(format!("`{name}` has no groups to merge"))]);
    }
    let mut merged: Vec<&Category> = vec![];
    let mut problems = vec![];
    for group in parts.split(',').map(str::trim) {
        match categories.iter().find(|category| category.name == group) {
            Some(category) if !merged.iter().any(|known| known.name == group) => merged.push(category),
            Some(_) => {}
            None => problems.push(
                problem(format!("`{name}` has no group `{group}`"))
                    .nearest(group, categories.iter().map(|category| category.name.as_str())),
            ),
        }
    }
    if problems.is_empty() && (merged.len() < 2 || merged.len() == categories.len()) {
        problems.push(problem("at least two groups are merged, and not all of them".into()));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let source = loaded.sources.get(loaded.files.survey);
    let place = || Place::Path(source.path.clone());
    let by_hand = || {
        let problem = Diagnostic::error(place(), "the recode cannot be added to this file by rule");
        vec![problem.hint("write it under `derive:`, and its name under `results: by:` (see `docs/format.md`)")]
    };
    let recode = recode(variable, &merged, (instrument, codebook)).ok_or_else(by_hand)?;
    let edited = with_recode(&String::from_utf8_lossy(&source.bytes), &recode).ok_or_else(by_hand)?;
    check(arguments, &edited)?;
    let path = arguments.site.join(&source.path);
    std::fs::write(&path, edited).map_err(|error| vec![Diagnostic::error(place(), format!("not written: {error}"))])?;
    Ok(format!(
        "{}: `{}` is in the place of `{name}`. Its groups' names and labels are yours to change.",
        source.path, recode.name
    ))
}

/// Whether the survey is still right with its new questionnaire, and with what pages say of it.
fn check(arguments: &Arguments, edited: &str) -> Result<(), Vec<Diagnostic>> {
    let (mut project, _) = Project::open(Path::new(&arguments.site));
    if let Some(files) = project.surveys.iter_mut().find(|files| files.name == arguments.survey) {
        let path = project.sources.get(files.survey).path.clone();
        files.survey = project.sources.add(Source { path, bytes: edited.into(), confidential: false });
    }
    let loaded: Checked<Loaded> = survey::load_named(&project, &arguments.survey);
    let mut findings = Findings::default();
    if findings.take(loaded).is_some() {
        return Ok(());
    }
    // Places are those of a file that is not there yet.
    let told = findings.into_all().into_iter().map(|found| render_bare(&found, &project.sources)).collect::<Vec<_>>();
    let problem = Diagnostic::error(Place::Site, format!("the site would be wrong: {}", told.join("; ")));
    Err(vec![problem.hint("change what names the breakdown first")])
}

fn render_bare(found: &Diagnostic, sources: &Sources) -> String {
    match crate::diagnostic::render::position(&found.place, sources) {
        Some(place) => format!("{place}: {}", found.message),
        None => found.message.clone(),
    }
}
