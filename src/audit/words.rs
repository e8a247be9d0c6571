//! Answers in people's own words, looked for wherever the site has text.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation;

/// So many words in a row are somebody's sentence; fewer may be anybody's.
const RUN: usize = 6;
/// An answer shorter than this many characters is a word that many may use.
const SHORTEST: usize = 12;

/// What must not be found in a published file: runs of words of free-text answers, without those that the survey's own
/// texts and its redacted quotations hold.
#[derive(Clone, Debug, Default)]
pub struct Canaries {
    /// Runs of words by their length; a whole answer where it is shorter than a run.
    runs: BTreeMap<usize, BTreeSet<String>>,
}

impl Canaries {
    /// `answers` as people wrote them; `allowed` are texts that an author wrote, or has read and passed on.
    pub fn new<'t>(answers: impl IntoIterator<Item = &'t str>, allowed: impl IntoIterator<Item = &'t str>) -> Canaries {
        let mut canaries = Canaries::default();
        for answer in answers.into_iter().filter(|answer| answer.chars().count() >= SHORTEST) {
            let words = words(answer);
            let length = words.len().min(RUN);
            let runs = words.windows(length.max(1)).map(|run| run.join(" "));
            canaries.runs.entry(length).or_default().extend(runs);
        }
        for text in allowed {
            for run in canaries.in_text(text) {
                canaries.runs.values_mut().for_each(|runs| _ = runs.remove(&run));
            }
        }
        canaries.runs.retain(|length, runs| *length > 0 && !runs.is_empty());
        canaries
    }

    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// How many words in a row of somebody's answer the text holds, at the place where it holds most of what is looked
    /// for; 0 if none. (The words themselves are not repeated: a diagnostic never prints an answer.)
    pub fn found_in(&self, text: &str) -> usize {
        self.in_text(text).iter().map(|run| run.split(' ').count()).max().unwrap_or(0)
    }

    fn in_text(&self, text: &str) -> Vec<String> {
        let words = words(text);
        let runs = self.runs.iter().filter(|(length, _)| **length > 0).flat_map(|(length, runs)| {
            words.windows(*length).map(|run| run.join(" ")).filter(|run| runs.contains(run))
        });
        runs.collect()
    }
}

/// Words in small letters, without what stands between them.
fn words(text: &str) -> Vec<String> {
    text.unicode_words().map(|word| word.replace('’', "'").to_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "They took my passport and I was afraid to say anything to anyone.";

    #[test]
    fn an_answer_is_found_however_it_is_set() {
        let canaries = Canaries::new([LONG, "my sister told me", "Aarhus"], []);
        assert_eq!(canaries.found_in("… took my PASSPORT,\n and “I was” afraid …"), 6);
        assert_eq!(canaries.found_in("It was: My  sister told me!"), 4);
        assert_eq!(canaries.found_in("my sister told you; afraid to say"), 0);
        assert_eq!(canaries.found_in("In Aarhus"), 0, "one short word is anybody's");
    }

    #[test]
    fn what_an_author_has_passed_on_is_no_finding_and_the_rest_is() {
        let canaries = Canaries::new([LONG, "Very satisfied"], ["They took my passport and I was …", "very satisfied"]);
        assert_eq!(canaries.found_in("They took my passport and I was"), 0);
        assert_eq!(canaries.found_in("very satisfied"), 0);
        assert_eq!(canaries.found_in("passport and I was afraid to"), 6);
    }
}
