//! The markup of every control, as it stands in the questionnaire; `tests/browser/` tries what it does.

use std::path::Path;

use canvass::form::web::{WebOptions, questionnaire};
use canvass::locale::Locale;
use canvass::model::instrument::Instrument;
use canvass::source::instrument::check::check;
use canvass::source::project::Project;

fn instrument(survey: &str) -> Instrument {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/fixture");
    let folder = tempfile::tempdir().expect("a folder");
    // The fixture has no keys of its own: the tests make them.
    for path in [
        "site.yaml",
        "surveys/everything/survey.yaml",
        "surveys/mirror/survey.yaml",
        "surveys/everything/house.svg",
        "surveys/everything/question.wav",
    ] {
        let to = folder.path().join(path);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("made");
        std::fs::copy(fixture.join(path), to).expect("copied");
    }
    for key in ["first.pub", "second.pub"] {
        std::fs::write(folder.path().join("surveys/everything").join(key), "").expect("written");
    }
    let project = Project::read(folder.path()).expect("the fixture is a site").value;
    let files = project.surveys.iter().find(|files| files.name == survey).expect("the fixture has this survey");
    check(files, &project.site, &project.sources).expect("a right survey").value
}

fn page(survey: &str, language: &str, options: &WebOptions) -> String {
    let locale = Locale::parse(language).expect("a tag");
    let file = questionnaire(&instrument(survey), &locale, options);
    assert_eq!(file.path, format!("{language}/{survey}/questionnaire.html"));
    String::from_utf8(file.bytes).expect("UTF-8")
}

/// One line per element, so that a difference can be read.
fn readable(html: &str) -> String {
    html.replace("><", ">\n<").replace(" data-t=", "\u{0}").split('\u{0}').enumerate().fold(
        String::new(),
        |text, (index, part)| match index {
            0 => part.to_string(),
            // The number of a text depends on all texts before it.
            _ => text + part.trim_start_matches(|c: char| c.is_ascii_digit()),
        },
    )
}

#[test]
fn every_control_in_its_markup() {
    let html = page("everything", "en", &WebOptions::default());
    let form = html.split_once("<form").and_then(|(_, rest)| rest.split_once("</form>")).expect("a form").0;
    for name in [
        "welcome",
        "visited_before",
        "heard_from",
        "future",
        "services",
        "best_hours",
        "trust",
        "films",
        "children",
        "rent",
        "arrived",
        "born",
        "suggestions",
        "stay.1.nights",
    ] {
        let id = form
            .find(&format!("id=q-{name}>"))
            .or_else(|| form.find(&format!("id=q-{name} ")))
            .expect("the question is in the form");
        let start = form[..id].rfind('<').expect("it is an element");
        let question = form[start..].lines().next().unwrap_or_default();
        insta::assert_snapshot!(name.replace('.', "_"), readable(question));
    }
}

/// Two builds of the same survey are the same to the byte, and no page names another site, script or style.
#[test]
fn a_page_is_always_the_same_and_asks_for_nothing() {
    for language in ["en", "da", "ro"] {
        let html = page("everything", language, &WebOptions::default());
        assert_eq!(html, page("everything", language, &WebOptions::default()));
        for wanted in ["src=\"http", "href=\"http", "@import", "url(", " style=", " onclick="] {
            let outside = html.replace("href=\"https://example.invalid/\"", "");
            assert!(!outside.contains(wanted), "{language}: {wanted}");
        }
    }
}

/// The promise of issue 3: forty questions with everything inline stay under 150 KB.
#[test]
fn forty_questions_in_three_languages_stay_small() {
    let mut instrument = instrument("everything");
    // 16 questions, again 16, and 9: among them three matrices of seven items.
    let (all, two) = (instrument.sections.clone(), instrument.sections[..2].to_vec());
    for (copy, section) in all.into_iter().chain(two).enumerate() {
        let name = format!("{}_{copy}", section.name);
        instrument.sections.push(canvass::model::instrument::Section { name, ..section });
    }
    assert!(instrument.questions().filter(|question| question.number.is_some()).count() >= 40);
    let file = questionnaire(&instrument, &Locale::english(), &WebOptions::default());
    assert!(file.bytes.len() < 150_000, "{} bytes", file.bytes.len());
}

/// What a researcher writes is text: it ends no element, no script, no attribute.
#[test]
fn a_text_is_never_markup() {
    let mut instrument = instrument("everything");
    let evil = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u{2028}";
    instrument.title.insert(Locale::english(), evil);
    instrument.sections[0].label.as_mut().expect("a label").insert(Locale::english(), evil);
    let html = questionnaire(&instrument, &Locale::english(), &WebOptions::default());
    let html = String::from_utf8(html.bytes).expect("UTF-8");
    assert_eq!(html.matches("<script").count(), 2, "the data and the script, no more");
    assert_eq!(html.matches("</script").count(), 2);
    assert!(!html.contains("<img src=x"));
}
