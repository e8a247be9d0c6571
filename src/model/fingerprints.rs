//! Answers in people's own words, looked for wherever the site has text.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use unicode_segmentation::UnicodeSegmentation;

/// So many words in a row are somebody's sentence; fewer may be anybody's.
const RUN: usize = 6;
/// An answer shorter than this many characters is a word that many may use.
const SHORTEST: usize = 12;

/// What must not be found in a published file: runs of words of free-text answers, without those that the survey's own
/// texts and its redacted quotations hold.
#[derive(Clone, Debug, Default)]
pub struct Fingerprints {
    /// Hashes of runs of words by the runs' length, in order; a whole answer where it is shorter than a run. Hashes,
    /// because a million long answers would not fit in memory.
    runs: BTreeMap<usize, Vec<u64>>,
}

impl Fingerprints {
    /// `answers` as people wrote them; `allowed` are texts that an author wrote, or has read and passed on.
    pub fn new<'a, 't>(
        answers: impl IntoIterator<Item = &'a str>,
        allowed: impl IntoIterator<Item = &'t str>,
    ) -> Fingerprints {
        let mut fingerprints = Fingerprints::default();
        for answer in answers.into_iter().filter(|answer| answer.chars().count() >= SHORTEST) {
            let words = words(answer);
            let length = words.len().min(RUN);
            if length > 0 {
                fingerprints.runs.entry(length).or_default().extend(words.windows(length).map(hash));
            }
        }
        fingerprints.runs.values_mut().for_each(|runs| {
            runs.sort_unstable();
            runs.dedup();
        });
        for text in allowed {
            let allowed: BTreeSet<u64> = fingerprints.in_text(text).map(|(_, run)| run).collect();
            if !allowed.is_empty() {
                fingerprints.runs.values_mut().for_each(|runs| runs.retain(|run| !allowed.contains(run)));
            }
        }
        fingerprints.runs.retain(|_, runs| !runs.is_empty());
        fingerprints
    }

    /// Whether nothing is to be looked for.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// How many words in a row of somebody's answer the text holds: the longest run that is looked for; 0 if none. (The
    /// words themselves are not repeated: a diagnostic never prints an answer.)
    pub fn found_in(&self, text: &str) -> usize {
        self.in_text(text).map(|(length, _)| length).max().unwrap_or(0)
    }

    fn in_text(&self, text: &str) -> impl Iterator<Item = (usize, u64)> {
        let words = words(text);
        let found = |(length, runs): (&usize, &Vec<u64>)| {
            let of_text = words.windows(*length).map(hash);
            of_text.filter(|run| runs.binary_search(run).is_ok()).map(|run| (*length, run)).collect::<Vec<_>>()
        };
        self.runs.iter().flat_map(found).collect::<Vec<_>>().into_iter()
    }
}

fn hash(run: &[String]) -> u64 {
    let mut hasher = DefaultHasher::new();
    run.hash(&mut hasher);
    hasher.finish()
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
        let fingerprints = Fingerprints::new([LONG, "my sister told me", "Aarhus"], []);
        assert_eq!(fingerprints.found_in("… took my PASSPORT,\n and “I was” afraid …"), 6);
        assert_eq!(fingerprints.found_in("It was: My  sister told me!"), 4);
        assert_eq!(fingerprints.found_in("my sister told you; afraid to say"), 0);
        assert_eq!(fingerprints.found_in("In Aarhus"), 0, "one short word is anybody's");
    }

    #[test]
    fn what_an_author_has_passed_on_is_no_finding_and_the_rest_is() {
        let fingerprints =
            Fingerprints::new([LONG, "Very satisfied"], ["They took my passport and I was …", "very satisfied"]);
        assert_eq!(fingerprints.found_in("They took my passport and I was"), 0);
        assert_eq!(fingerprints.found_in("very satisfied"), 0);
        assert_eq!(fingerprints.found_in("passport and I was afraid to"), 6);
    }
}
