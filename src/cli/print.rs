//! `canvass print`: one questionnaire as a PDF, in the form that is needed.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::report::Report;
use super::{FINE, PROBLEMS, USAGE};
use crate::diagnostic::nearest;
use crate::form::print::{Fonts, Printed, Subject, Variant, questionnaire};
use crate::locale::Locale;
use crate::model::instrument::Instrument;
use crate::source::project::Project;
use crate::survey;

/// Print a questionnaire: standard, large print, two languages, pictures, interview guide
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass print drop-in-centre                                     in the survey's first language\n  \
    canvass print drop-in-centre --language ro --variant large\n  \
    canvass print drop-in-centre --language ro --variant bilingual --second da\n\n\
    Writes SURVEY-LANGUAGE-VARIANT.pdf, and beside it the place of every box as .boxes.json, so that scans can be read.\n\
    Letters that the built-in fonts lack (Hebrew, Chinese, ...) come from the site's fonts/ folder.")]
pub(super) struct Arguments {
    /// Name of the survey: its folder under surveys/
    survey: String,
    /// Language to print in [default: the survey's first]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    #[arg(long, value_enum, default_value_t = Form::Standard)]
    variant: Form,
    /// Second language of the bilingual form: the interviewer's [default: the survey's first, or its second]
    #[arg(long, value_name = "TAG")]
    second: Option<String>,
    /// Folder of the site: where site.yaml lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// Folder to write to
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    out: PathBuf,
    /// Use this machine's fonts too; the PDF may then look different elsewhere
    #[arg(long)]
    system_fonts: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// 14 point
    Standard,
    /// 18 point, laid out anew
    Large,
    /// A second language small under the respondent's
    Bilingual,
    /// Pictures and faces beside the words
    Pictorial,
    /// For the interviewer: notes, and room to write
    Guide,
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let (project, mut findings) = Project::open(&arguments.site);
    let Some(files) = project.surveys.iter().find(|files| files.name == arguments.survey) else {
        if let Err(problems) = findings.finish::<()>(None)
            && !problems.is_empty()
        {
            return report.problems(&problems, &project.sources);
        }
        let names = project.surveys.iter().map(|files| files.name.as_str());
        report.failure(&unknown("survey", &arguments.survey, names));
        return USAGE;
    };
    let Some(survey) = findings.take(survey::load(&project, files)) else {
        return report.problems(&findings.finish::<()>(None).err().unwrap_or_default(), &project.sources);
    };
    let instrument = &survey.instrument;
    let (locale, variant) = match chosen(arguments, instrument) {
        Ok(chosen) => chosen,
        Err(problem) => {
            report.failure(&problem);
            return USAGE;
        }
    };
    let fonts = Fonts::of(&project);
    let fonts = if arguments.system_fonts { fonts.with_system() } else { fonts };
    let subject = Subject::of(&project, files, instrument);
    let printed = findings.take(questionnaire(&subject, &locale, &variant, &fonts));
    match findings.finish(printed) {
        Ok(printed) => {
            report.list(&printed.warnings, &project.sources);
            let name = format!("{}-{locale}-{}", files.name, variant.name());
            write(&report, &arguments.out, &name, &printed.value)
        }
        Err(problems) => report.problems(&problems, &project.sources),
    }
}

fn chosen(arguments: &Arguments, instrument: &Instrument) -> Result<(Locale, Variant), String> {
    let language = |tag: &str| {
        let known = instrument.languages.iter().find(|language| Some(*language) == Locale::parse(tag).as_ref());
        known.cloned().ok_or_else(|| unknown("language", tag, instrument.languages.iter().map(Locale::tag)))
    };
    let locale = arguments.language.as_deref().map_or_else(|| Ok(instrument.source_language().clone()), language)?;
    let variant = match arguments.variant {
        Form::Standard => Variant::Standard,
        Form::Large => Variant::Large,
        Form::Pictorial => Variant::Pictorial,
        Form::Guide => Variant::Guide,
        Form::Bilingual => {
            let second = match &arguments.second {
                Some(tag) => Some(language(tag)?),
                None => instrument.languages.iter().find(|language| **language != locale).cloned(),
            };
            match second {
                Some(second) if second != locale => Variant::Bilingual(second),
                _ => return Err("a bilingual form needs two different languages".into()),
            }
        }
    };
    if arguments.second.is_some() && arguments.variant != Form::Bilingual {
        return Err("--second is for --variant bilingual".into());
    }
    Ok((locale, variant))
}

fn unknown<'a>(what: &str, given: &str, names: impl Iterator<Item = &'a str> + Clone) -> String {
    let hint = match nearest(given, names.clone()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("there is {}", names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
    };
    format!("there is no {what} `{given}`; {hint}")
}

fn write(report: &Report, folder: &Path, name: &str, printed: &Printed) -> u8 {
    let pdf = folder.join(format!("{name}.pdf"));
    let boxes = folder.join(format!("{name}.boxes.json"));
    let written = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&pdf, &printed.pdf))
        .and_then(|()| std::fs::write(&boxes, &printed.boxes));
    match written {
        Ok(()) => {
            report.done(&format!("{} and {} written.", pdf.display(), boxes.display()));
            FINE
        }
        Err(error) => {
            report.failure(&format!("`{}` was not written: {error}", pdf.display()));
            PROBLEMS
        }
    }
}
