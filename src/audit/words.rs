//! People's own words, wherever there is text; and files into which nobody can look.

use rayon::prelude::*;

use super::finding::Finding;
use super::read::pdf::Documents;
use super::read::text;
use crate::model::fingerprints::{Fingerprints, Words};
use crate::model::output::OutputFile;

/// What is found of each survey's answers, in their order. Each file is read once for all of them; where nothing is looked for, only its
/// type is.
pub fn found(files: &[OutputFile], documents: &Documents, own_words: &[&Fingerprints]) -> Vec<Vec<Finding>> {
    let are_sought = own_words.iter().any(|words| !words.is_empty());
    let in_file = |file: &OutputFile| {
        let words = are_sought.then(|| text::of(file, documents).map(|text| Words::of(&text)));
        own_words.iter().map(|own_words| in_words(file, words.as_ref(), own_words)).collect::<Vec<_>>()
    };
    let by_file: Vec<Vec<Option<Finding>>> = files.par_iter().map(in_file).collect();
    let of = |survey: usize| by_file.iter().filter_map(|found| found.get(survey)?.clone()).collect();
    (0..own_words.len()).map(of).collect()
}

fn in_words(file: &OutputFile, words: Option<&Result<Words, String>>, own_words: &Fingerprints) -> Option<Finding> {
    let finding = |attack, what| Some(Finding { attack, place: file.path.clone(), what });
    match words.filter(|_| !own_words.is_empty()) {
        None if text::is_known(&file.path) => None,
        None => finding("unread", text::UNKNOWN.into()),
        Some(Err(what)) => finding("unread", what.clone()),
        Some(Ok(words)) => match own_words.found_in(words) {
            0 => None,
            run => finding("own words", format!("{run} words in a row of somebody's own answer")),
        },
    }
}
