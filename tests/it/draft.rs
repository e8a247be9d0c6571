//! A draft of a site, as a preview shows it: what was proven is not proven again, and never stands for other answers.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use canvass::model::options::{BuildOptions, Printing};
use canvass::publish;
use canvass::source::project::Project;
use canvass::survey::Memory;

/// A site with one survey, so many people who said x, y and z, and a page that tells of `told`.
fn site(folder: &Path, people: [usize; 3], told: &str) {
    let survey = "title: T\nquestions:\n  - {name: a, type: select_one, label: A?, choices: [{name: x, label: X}, {name: y, label: Y}, \
        {name: z, label: Z}]}\n";
    fs::create_dir_all(folder.join("surveys/s/responses")).unwrap();
    fs::create_dir_all(folder.join("content")).unwrap();
    fs::write(folder.join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    fs::write(folder.join("surveys/s/survey.yaml"), survey).unwrap();
    let rows = ["x", "y", "z"].into_iter().zip(people).map(|(said, count)| format!("- {{a: {said}}}\n").repeat(count));
    fs::write(folder.join("surveys/s/responses/a.yaml"), rows.collect::<String>()).unwrap();
    fs::write(folder.join("content/said.en.md"), format!("---\ntitle: Said\nsurvey: s\n---\n\n{told}\n")).unwrap();
}

/// The files of the draft, and how many steps its proofs took.
fn draft(folder: &Path, memory: &Memory) -> (Vec<(String, Vec<u8>)>, usize) {
    let (project, mut findings) = Project::open(folder);
    let steps = AtomicUsize::new(0);
    let count = |said: &str| {
        steps.fetch_add(usize::from(said.contains(", step ")), Ordering::SeqCst);
    };
    let options = BuildOptions { minify: false, print: Printing::Nothing, progress: &count, ..BuildOptions::default() };
    let draft = findings.take(publish::draft(&project, &options, memory));
    let draft = draft.unwrap_or_else(|| panic!("{:#?}", findings.all()));
    let files = draft.built().public.iter().map(|file| (file.path.clone(), file.bytes.clone()));
    (files.collect(), steps.load(Ordering::SeqCst))
}

#[test]
fn what_was_proven_is_proven_again_only_where_it_may_have_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, folder) = (Memory::default(), folder.path());
    let fresh = || draft(folder, &Memory::default());
    site(folder, [24, 13, 3], "Some words.");
    let (first, steps) = draft(folder, &memory);
    assert!(steps > 0);
    assert_eq!(draft(folder, &memory), (first, 0));
    // Other words about the same numbers.
    site(folder, [24, 13, 3], "Other words.");
    let (files, steps) = draft(folder, &memory);
    assert_eq!((files, steps), (fresh().0, 0));
    // A number that a page tells is hidden last, so what is hidden may be another.
    site(folder, [24, 13, 3], "{{ people(a = x, else: \"Many\") }} said x.");
    let (files, steps) = draft(folder, &memory);
    assert!(steps > 0 && files == fresh().0);
    // Other answers.
    site(folder, [23, 13, 4], "{{ people(a = x, else: \"Many\") }} said x.");
    let (files, steps) = draft(folder, &memory);
    assert!(steps > 0 && files == fresh().0);
    // Another questionnaire.
    let told = fs::read_to_string(folder.join("surveys/s/survey.yaml")).unwrap();
    fs::write(folder.join("surveys/s/survey.yaml"), told + "results: {leave_out: []}\n").unwrap();
    let (files, steps) = draft(folder, &memory);
    assert!(steps > 0 && files == fresh().0);
}
