//! The example site stands for what the program can do: it is in order, and shows every question type.

use std::collections::BTreeSet;

use canvass::diagnostic::Diagnostic;
use canvass::source::instrument::question;
#[cfg(feature = "pdf")]
use {canvass::model::options::BuildOptions, canvass::source::project::Project, std::path::Path};

#[test]
fn it_shows_every_question_type() {
    let example = ["drop-in-centre", "wellbeing"].map(|survey| {
        let file = format!("{}/surveys/{survey}/survey.yaml", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(file).unwrap()
    });
    let shown: BTreeSet<&str> =
        example.iter().flat_map(|text| text.lines()).filter_map(|line| line.trim().strip_prefix("type: ")).collect();
    let known: BTreeSet<&str> = question::ALL.iter().map(|known| known.name).collect();
    assert_eq!(shown, known);
}

/// With printing, which the test of every site's pages leaves out.
#[cfg(feature = "pdf")]
#[test]
fn it_is_in_order() {
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().value;
    match canvass::build(&project, &BuildOptions { minify: false, ..BuildOptions::default() }) {
        Ok(checked) => is_in_order(&checked.warnings),
        Err(problems) => panic!("{problems:#?}"),
    }
}

/// Nothing is wrong with it, no text is untranslated, and no answer had to be remarked on.
pub(crate) fn is_in_order(remarks: &[Diagnostic]) {
    // What a later version will publish is said, and left out for now. The reports are in Danish and English, and one of them shows
    // what a hidden number in a sentence looks like.
    let meant = ["not yet published", "is not written in `ro`", "is hidden, and the sentence shows `[c]`"];
    let remarks = remarks.iter().map(|warning| &warning.message);
    let other: Vec<&String> = remarks.filter(|remark| !meant.iter().any(|meant| remark.contains(meant))).collect();
    assert!(other.is_empty(), "{other:#?}");
}
