//! What stands under figures, held against arithmetic by hand.

use super::{built, site};

/// Of 100 people 25 say 2, 50 say 3 and 25 say 8. A quarter of the way from the first to the last is the place 24.75, between 2 and 3; three
/// quarters the place 74.25, between 3 and 8.
#[test]
fn quartiles_stand_under_a_long_scale() {
    let survey = "title: Trust\nlanguages: [en]\nquestions:\n  - {name: trust, type: range, label: How much do you trust us?, from: 0, to: 10}\n";
    let answers: String = (0..100).map(|at| ["2", "3", "3", "8"][at % 4].to_string() + "\n").collect();
    let built = |answers: &str| {
        let site = site(&[
            ("surveys/trust/survey.yaml", survey),
            ("surveys/trust/responses/a.csv", &format!("trust\n{answers}")),
        ]);
        let (files, report) = built(site.path());
        let page = files.iter().find(|file| file.path == "en/trust/results.html");
        String::from_utf8(page.unwrap_or_else(|| panic!("{report}")).bytes.clone()).unwrap()
    };
    let page = built(&answers);
    assert!(page.contains("The middle half of the answers: from 2.75 to 4.25 (quartiles)."), "{page}");
    // Where a number is hidden nobody can work them out.
    let page = built(&answers.replacen("3\n3\n", "4\n4\n", 1));
    assert!(!page.contains("quartiles"), "{page}");
}
