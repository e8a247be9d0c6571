//! How each language writes what is worked out: sentences read by people, with the numbers of the garden counted by hand (60 people,
//! 30 good, 16 fair, 14 bad; 54 heard from a friend, of which it is said that they are from 51 to 55, 18 from a poster, 9 from the radio).

use super::{built, site};

const SENTENCES: [(&str, [&str; 3]); 23] = [
    ("people(food = good)", ["30", "30", "30"]),
    ("people(food = good, as: words)", ["thirty", "tredive", "treizeci"]),
    ("people(food = good, as: Words)", ["Thirty", "Tredive", "Treizeci"]),
    ("people(selected(heard_from, radio), as: words)", ["nine", "ni", "nouă"]),
    ("base(food, as: words)", ["sixty", "tres", "șaizeci"]),
    ("people(food = bad, as: words, gender: feminine)", ["fourteen", "fjorten", "paisprezece"]),
    ("share(food = good)", ["50%", "50\u{a0}%", "50\u{a0}%"]),
    ("share(food = bad)", ["23%", "23\u{a0}%", "23\u{a0}%"]),
    ("share(food = bad, digits: 1)", ["23.3%", "23,3\u{a0}%", "23,3\u{a0}%"]),
    ("share(food = good, among: district = south)", ["14 of 28", "14 af 28", "14 din 28"]),
    ("share(food in (good, fair), as: rounded)", ["three in four", "tre ud af fire", "trei din patru"]),
    (
        "share(selected(heard_from, friend))",
        ["between 85% and 92%", "mellem 85\u{a0}% og 92\u{a0}%", "între 85\u{a0}% și 92\u{a0}%"],
    ),
    ("share(selected(heard_from, poster), as: rounded)", ["one in three", "en ud af tre", "unul din trei"]),
    ("share(food = bad, as: rounded, gender: feminine)", ["one in four", "en ud af fire", "una din patru"]),
    ("mean(food)", ["2.3", "2,3", "2,3"]),
    ("mean(food, digits: 2)", ["2.27", "2,27", "2,27"]),
    ("median(food)", ["Fair", "Rimelig", "Fair"]),
    ("difference(share(food = good), share(food = bad))", ["27", "27", "27"]),
    (
        "difference(share(food = good), share(food = bad), as: points)",
        ["27 percentage points", "27 procentpoint", "27 de puncte procentuale"],
    ),
    ("ratio(people(food = good), people(food = fair))", ["1.9", "1,9", "1,9"]),
    ("occupancy(year: 2021).rate", ["92%", "92\u{a0}%", "92\u{a0}%"]),
    ("response_rate", ["75%", "75\u{a0}%", "75\u{a0}%"]),
    (
        "fieldwork",
        ["1 March 2024 – 30 April 2024", "1. marts 2024 – 30. april 2024", "1 martie 2024 – 30 aprilie 2024"],
    ),
];

#[test]
fn each_language_writes_its_own_way() {
    let page: String = SENTENCES.iter().map(|(formula, _)| format!("- {{{{ {formula} }}}}\n")).collect();
    let settings = "title: {en: A garden, da: En have, ro: O grădină}\nlanguages: [en, da, ro]\n";
    let pages = ["content/page.en.md", "content/page.da.md", "content/page.ro.md"].map(|path| (path, page.as_str()));
    let [en, da, ro] = pages;
    let site = site(&[("site.yaml", settings), en, da, ro]);
    let (files, report) = built(site.path());
    for (at, tag) in ["en", "da", "ro"].into_iter().enumerate() {
        let file =
            files.iter().find(|file| file.path == format!("{tag}/page.html")).unwrap_or_else(|| panic!("{report}"));
        let html = scraper::Html::parse_document(std::str::from_utf8(&file.bytes).unwrap());
        let items = scraper::Selector::parse(".prose li").unwrap();
        let written: Vec<String> = html.select(&items).map(|item| item.text().collect()).collect();
        let expected: Vec<&str> = SENTENCES.iter().map(|(_, expected)| expected[at]).collect();
        assert_eq!(written, expected, "{tag}");
    }
}
