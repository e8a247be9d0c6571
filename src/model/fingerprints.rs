//! Answers in people's own words, looked for wherever the site has text.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hasher};

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
            let words = Words::of(answer).0;
            let length = words.len().min(RUN);
            if length > 0 {
                fingerprints.runs.entry(length).or_default().extend(words.windows(length).map(run));
            }
        }
        fingerprints.runs.values_mut().for_each(|runs| {
            runs.sort_unstable();
            runs.dedup();
        });
        for text in allowed {
            let allowed: BTreeSet<u64> = fingerprints.within(&Words::of(text)).map(|(_, run)| run).collect();
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

    /// How many words in a row of somebody's answer a text holds: the longest run that is looked for; 0 if none. (The
    /// words themselves are not repeated: a diagnostic never prints an answer.)
    pub fn found_in(&self, text: &Words) -> usize {
        self.within(text).map(|(length, _)| length).max().unwrap_or(0)
    }

    fn within<'t>(&'t self, Words(words): &'t Words) -> impl Iterator<Item = (usize, u64)> + 't {
        self.runs.iter().flat_map(|(length, runs)| {
            let of_text = words.windows(*length).map(run);
            of_text.filter(|run| runs.binary_search(run).is_ok()).map(|run| (*length, run))
        })
    }
}

/// The words of a text in their order, in small letters and without what stands between them: of each its hash.
pub struct Words(Vec<u64>);

impl Words {
    /// Those of a text.
    pub fn of(text: &str) -> Words {
        // No word goes on in the next line (UAX 29, WB3a), and most lines are of letters that are cut fast.
        Words(text.lines().flat_map(|line| line.unicode_words()).map(word).collect())
    }
}

fn word(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    let letters = word.chars().map(|letter| if letter == '’' { '\'' } else { letter });
    letters.flat_map(char::to_lowercase).for_each(|letter| hasher.write_u32(letter.into()));
    hasher.finish()
}

/// The hash of a run of words: a polynomial of theirs (Rabin and Karp 1987), whose odd factor loses nothing.
fn run(words: &[u64]) -> u64 {
    words.iter().fold(0, |run, word| run.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(*word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found_in(fingerprints: &Fingerprints, text: &str) -> usize {
        fingerprints.found_in(&Words::of(text))
    }

    const LONG: &str = "They took my passport and I was afraid to say anything to anyone.";

    #[test]
    fn an_answer_is_found_however_it_is_set() {
        let fingerprints = Fingerprints::new([LONG, "my sister told me", "Aarhus"], []);
        assert_eq!(found_in(&fingerprints, "… took my PASSPORT,\n and “I was” afraid …"), 6);
        assert_eq!(found_in(&fingerprints, "It was: My  sister told me!"), 4);
        assert_eq!(found_in(&fingerprints, "my sister told you; afraid to say"), 0);
        assert_eq!(found_in(&fingerprints, "In Aarhus"), 0, "one short word is anybody's");
    }

    #[test]
    fn what_an_author_has_passed_on_is_no_finding_and_the_rest_is() {
        let fingerprints =
            Fingerprints::new([LONG, "Very satisfied"], ["They took my passport and I was …", "very satisfied"]);
        assert_eq!(found_in(&fingerprints, "They took my passport and I was"), 0);
        assert_eq!(found_in(&fingerprints, "very satisfied"), 0);
        assert_eq!(found_in(&fingerprints, "passport and I was afraid to"), 6);
    }
}
