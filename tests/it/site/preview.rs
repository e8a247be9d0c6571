//! Which findings a start page says first: the same in every language, however the language writes its numbers.

use std::fs;

use super::{files, options, text};

/// Of 60 people half take each of two answers to the first question, a third each of three to the second. In Persian nobody is `۰`.
#[test]
fn the_start_page_says_the_same_findings_in_every_language() {
    let site = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = site.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("site.yaml", "title: Town\nlanguages: [en, fa, ar]\n");
    let survey = "languages: [en]\ntitle: Town\nquestions:\n\
        - {name: travel, type: select_one, label: How?, choices: [\
          {name: bus, label: Bus}, {name: car, label: Car}, {name: boat, label: Boat}, {name: sledge, label: Sledge}, {name: mule, label: Mule}]}\n\
        - {name: when, type: select_one, label: When?, choices: [\
          {name: early, label: Early}, {name: noon, label: At noon}, {name: late, label: Late}]}\n";
    write("surveys/town/survey.yaml", survey);
    let person = |number: usize| format!("{},{}\n", ["bus", "car"][number % 2], ["early", "noon", "late"][number % 3]);
    let people: String = (0..60).map(person).collect();
    write("surveys/town/responses/all.csv", &format!("travel,when\n{people}"));
    let files = files(site.path(), &options());
    for page in ["en/index.html", "fa/index.html", "ar/index.html"] {
        let page = text(files.iter().find(|file| file.path == page).unwrap());
        let findings: Vec<&str> =
            page.split("results.html#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(findings, ["travel", "when"], "{page}");
    }
    // The numbers that a text comparison tells apart are really there.
    let numbers = text(files.iter().find(|file| file.path == "fa/town/results.html").unwrap());
    assert!(numbers.contains("<td>۰</td>"), "nobody is shown as such");
}
