//! What the auditor holds the site against, and what it finds.

/// What the site promises of every survey (disclosure.md), in the survey's own numbers.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// T: nobody can tell a count from 1 to T-1.
    pub min_count: u32,
    /// Nothing is published of a part of the respondents smaller than this.
    pub min_base: u32,
    /// Also hold it against a reader who takes no mark for a zero. Where a hidden number is 0 all the same, that reader may
    /// be wrong without noticing; so this is a question for an author to ask, and no reason to stop a build.
    pub against_guesses: bool,
}

/// An attack that succeeded. For the author's eyes: it holds what should have been hidden.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Which attack.
    pub attack: &'static str,
    /// The file and table, or the group of people.
    pub place: String,
    /// What it shows.
    pub what: String,
}

impl Finding {
    /// Whether published numbers give a hidden one away, so that saying less would help.
    pub fn is_of_numbers(&self) -> bool {
        matches!(self.attack, "bounds" | "remainder" | "small base" | "small count" | "whole group" | "rare value")
    }

    /// What the author can do about it.
    pub fn advice(&self) -> &'static str {
        match self.attack {
            "own words" => {
                "take the words out of the text or template that holds them; a passage that may be published belongs into \
                 `quotes.yaml`, redacted"
            }
            "unread" => {
                "only files that can be looked into are published: take this one out of the site, or save it in another format"
            }
            "prose" => {
                "if a template of yours holds this number, take it out; if not, say it in other words for now, and report it as a \
                 mistake in canvass"
            }
            "rare value" => {
                "leave the mean out: give the score bands instead of a mean, or leave its table out of `results:`; that the build \
                 printed it is a mistake in canvass, please report it"
            }
            "quotation" => "give the passage in `quotes.yaml` another attribution, or none, the same in every language",
            "side channel" => {
                "if a text or template of yours holds this number, take it out; if not, leave the figure's breakdown out of \
                 `results:` for now, and report it as a mistake in canvass"
            }
            "contradiction" => {
                "the published numbers break a rule of the questionnaire, which readers will notice: look at the warnings about \
                 the answers, and take the rule out of `survey.yaml` if people did not keep it"
            }
            _ => {
                "merge small answers with `recode:` under `derive:`, or leave the breakdown out of `results:`; that the build \
                 did not hide more by itself is a mistake in canvass, please report it"
            }
        }
    }
}
