//! Which question was just changed, so that the preview shows it.

use crate::diagnostic::{FileId, Sources};
use crate::model::instrument::Instrument;
use crate::source::project::Project;
use crate::survey;

/// A question of a survey, by their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Changed {
    pub(super) survey: String,
    pub(super) question: String,
}

/// The question at the first place in which a survey's file is another than it was; `None` where no survey has changed, or
/// something else of it.
pub(super) fn changed(before: &Sources, now: &Project) -> Option<Changed> {
    now.surveys.iter().find_map(|files| {
        let at = first_difference(before, &now.sources, files.survey)?;
        let loaded = survey::load(now, files).ok()?.value;
        let question = question_at(&loaded.instrument, files.survey, at)?;
        Some(Changed { survey: files.name.clone(), question })
    })
}

/// Where a file is first another than the file of its name was, in bytes.
fn first_difference(before: &Sources, now: &Sources, file: FileId) -> Option<usize> {
    let new = now.get(file);
    let (_, old) = before.iter().find(|(_, source)| source.path == new.path)?;
    let same = old.bytes.iter().zip(&new.bytes).take_while(|(old, new)| old == new).count();
    (old.bytes.len() != new.bytes.len() || same < new.bytes.len()).then_some(same)
}

/// The last question whose name stands before a place.
fn question_at(instrument: &Instrument, file: FileId, at: usize) -> Option<String> {
    let before =
        instrument.questions().filter(|question| question.span.file == file && question.span.start as usize <= at);
    before.max_by_key(|question| question.span.start).map(|question| question.name.clone())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn project(survey: &str) -> Project {
        let folder = tempfile::tempdir().unwrap();
        let base = folder.path().join("surveys/pulse");
        std::fs::create_dir_all(&base).unwrap();
        std::fs::write(folder.path().join("site.yaml"), "title: A site\nlanguages: [en]\n").unwrap();
        std::fs::write(base.join("survey.yaml"), survey).unwrap();
        Project::read(folder.path()).unwrap().value
    }

    const SURVEY: &str = "title: Pulse\nquestions:\n  - name: food\n    type: text\n    label: How was the food?\n  \
        - name: room\n    type: text\n    label: How was the room?\n";

    #[test]
    fn the_question_that_a_save_changed_is_found() {
        let before = project(SURVEY).sources;
        let after = |text: &str| changed(&before, &project(text)).map(|changed| changed.question);
        assert_eq!(after(SURVEY), None);
        assert_eq!(after(&SURVEY.replace("the food?", "your food?")), Some("food".into()));
        assert_eq!(after(&SURVEY.replace("the room?", "your room?")), Some("room".into()));
        let added = SURVEY
            .replace("  - name: room", "  - name: bed\n    type: text\n    label: How was the bed?\n  - name: room");
        assert_eq!(after(&added), Some("bed".into()));
        assert_eq!(after(&SURVEY.replace("title: Pulse", "title: Impulse")), None, "what changed is no question");
        assert_eq!(after("title: Pulse\nquestions: []\n"), None, "a survey with mistakes has no questions to show");
    }
}
