//! A site built of one survey, its published rows, and the audit of it.

use std::fs;

use canvass::audit::finding::Finding;
use canvass::audit::{Audited, audit};
use canvass::build;
use canvass::form::web::bare;
use canvass::model::codebook::Codebook;
use canvass::model::options::{BuildOptions, Printing};
use canvass::model::output::OutputFile;
use canvass::print::raster::Raster;
use canvass::source::instrument::check::check;
use canvass::source::project::Project;

pub(super) struct Site {
    pub project: Project,
    pub files: Vec<OutputFile>,
    _folder: tempfile::TempDir,
}

/// Built, which means that no attack succeeds. Without paper.
pub(super) fn site(name: &str, survey: &str, answers: &str) -> Site {
    built(name, survey, answers, Printing::Nothing)
}

/// Built, with printed results as `print` says.
pub(super) fn built(name: &str, survey: &str, answers: &str, print: Printing) -> Site {
    built_in("en", name, (survey, answers), print)
}

/// The same of a site in this language.
pub(super) fn built_in(language: &str, name: &str, (survey, answers): (&str, &str), print: Printing) -> Site {
    let folder = tempfile::tempdir().expect("a folder");
    let of_survey = folder.path().join("surveys").join(name);
    fs::create_dir_all(of_survey.join("responses")).expect("a folder");
    fs::write(folder.path().join("site.yaml"), format!("title: T\nlanguages: [{language}]\n")).expect("written");
    fs::write(of_survey.join("survey.yaml"), survey).expect("written");
    fs::write(of_survey.join("responses/a.csv"), answers).expect("written");
    let project = Project::read(folder.path()).expect("the site is fine").value;
    let options = BuildOptions { minify: false, print, ..BuildOptions::default() };
    let files = match build(&project, &options) {
        Ok(built) => built.value.public,
        Err(problems) => panic!("{survey}\n{problems:#?}"),
    };
    Site { project, files, _folder: folder }
}

impl Site {
    pub(super) fn attack(&self, files: &[OutputFile]) -> Vec<Finding> {
        self.attacked(files, false)
    }

    /// `guesses`: by a reader who takes no mark for a zero.
    pub(super) fn attacked(&self, files: &[OutputFile], guesses: bool) -> Vec<Finding> {
        let survey = &self.project.surveys[0];
        let checked = check(survey, &self.project.site, &self.project.sources);
        let instrument = checked.expect("the survey is fine").value;
        let raster = Raster::new(&self.project);
        let picture = |svg: &str| raster.png(svg);
        let (codebook, questionnaire) = (Codebook::of(&instrument), bare(&instrument));
        audit(&Audited { guesses, picture: &picture, ..Audited::new(&instrument, &codebook, files, &questionnaire) })
    }

    /// The files with one text replaced, where it stands first.
    pub(super) fn planted(&self, path: &str, from: &str, to: &str) -> Vec<OutputFile> {
        let mut files = self.files.clone();
        let file = files.iter_mut().find(|file| file.path == path).expect("the file is there");
        let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
        assert!(text.contains(from), "no place for {from}");
        file.bytes = text.replacen(from, to, 1).into_bytes();
        files
    }
}

/// A row of a figure's CSV file.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub file: usize,
    /// The file's line, 0 for the header.
    pub line: usize,
    pub variable: String,
    pub answer: String,
    pub by: String,
    pub group: String,
    /// `None` where it is hidden.
    pub count: Option<u32>,
    /// The ends that a hidden count is said to lie between.
    pub range: Option<(u32, u32)>,
}

impl Row {
    /// What stands in a drawing or a table in the place of a hidden count.
    pub(super) fn mark(&self) -> String {
        self.range.map_or_else(|| "[c]".into(), |(low, high)| format!("{low}–{high}"))
    }
}

/// Every row of every figure's CSV.
pub(super) fn rows(files: &[OutputFile]) -> Vec<Row> {
    let mut found = Vec::new();
    for (index, file) in files.iter().enumerate() {
        if !file.path.starts_with("data/") || !file.path.ends_with(".csv") || file.path.ends_with("codebook.csv") {
            continue;
        }
        let mut reader = csv::Reader::from_reader(file.bytes.as_slice());
        let header = reader.headers().expect("a header").clone();
        let at = |name: &str| header.iter().position(|field| field == name).expect("a column");
        let columns = ["variable", "answer", "by", "group", "count", "low", "high"].map(at);
        for (line, record) in reader.records().enumerate() {
            let record = record.expect("a row");
            let [variable, answer, by, group, count, low, high] = columns.map(|column| record[column].to_string());
            let count = if count == "[c]" { None } else { Some(count.parse().expect("a count or a mark")) };
            let range = low.parse().ok().zip(high.parse().ok()).filter(|_| count.is_none());
            found.push(Row { file: index, line: line + 1, variable, answer, by, group, count, range });
        }
    }
    found
}

/// The same files with the count of one row replaced, and no percentage; without the JSON, which would say that it was.
pub(super) fn with_count(files: &[OutputFile], row: &Row, count: &str) -> Vec<OutputFile> {
    let mut files = files.to_vec();
    let text = String::from_utf8(files[row.file].bytes.clone()).expect("UTF-8");
    let mut lines: Vec<String> = text.split_inclusive('\n').map(String::from).collect();
    let start = lines[row.line].trim_end().rsplitn(5, ',').nth(4).expect("four last columns").to_string();
    lines[row.line] = format!("{start},{count},{count},{count},[c]\r\n");
    files[row.file].bytes = lines.concat().into_bytes();
    files.retain(|file| !file.path.ends_with("/results.json"));
    files
}
