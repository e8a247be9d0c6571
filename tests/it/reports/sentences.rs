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

/// Whole sentences, each with the word or number that the program puts into its place, written by people who speak the language; with the
/// table above, sixty. `w` is the whole number of its row in a table of statistics, `d` one with a decimal, `p` a percentage. Marks are those of CLDR.
const WHOLE: [(&str, [(&str, &str); 3]); 37] = [
    (
        "n(k: 2000, as: Words, gender: feminine).w",
        [("{} of the women came.", "None"), ("{} af kvinderne kom.", "Ingen"), ("{} femeie nu a venit.", "Nicio")],
    ),
    (
        "n(k: 2001, as: Words, gender: feminine).w",
        [("{} woman came.", "One"), ("{} kvinde kom.", "En"), ("{} femeie a venit.", "O")],
    ),
    (
        "n(k: 2001, as: words, gender: neuter).w",
        [("There is {} house.", "one"), ("Der er {} hus.", "et"), ("Este {} centru.", "un")],
    ),
    (
        "n(k: 2002, as: Words, gender: feminine).w",
        [("{} women came.", "Two"), ("{} kvinder kom.", "To"), ("{} femei au venit.", "Două")],
    ),
    ("n(k: 2002, as: Words).w", [("{} men came.", "Two"), ("{} mænd kom.", "To"), ("{} bărbați au venit.", "Doi")]),
    (
        "n(k: 2012, as: Words, gender: feminine).w",
        [("{} women came.", "Twelve"), ("{} kvinder kom.", "Tolv"), ("{} femei au venit.", "Douăsprezece")],
    ),
    (
        "n(k: 2012, as: Words).w",
        [("{} men came.", "Twelve"), ("{} mænd kom.", "Tolv"), ("{} bărbați au venit.", "Doisprezece")],
    ),
    (
        "n(k: 2019, as: words).w",
        [
            ("We spoke to {} men.", "nineteen"),
            ("Vi talte med {} mænd.", "nitten"),
            ("Am vorbit cu {} bărbați.", "nouăsprezece"),
        ],
    ),
    (
        "n(k: 2020, as: words, gender: feminine).w",
        [
            ("We spoke to {} women.", "twenty"),
            ("Vi talte med {} kvinder.", "tyve"),
            ("Am vorbit cu {} de femei.", "douăzeci"),
        ],
    ),
    (
        "n(k: 2021, as: words, gender: feminine).w",
        [
            ("We spoke to {} women.", "twenty-one"),
            ("Vi talte med {} kvinder.", "enogtyve"),
            ("Am vorbit cu {} de femei.", "douăzeci și una"),
        ],
    ),
    (
        "n(k: 2021, as: words).w",
        [
            ("We spoke to {} men.", "twenty-one"),
            ("Vi talte med {} mænd.", "enogtyve"),
            ("Am vorbit cu {} de bărbați.", "douăzeci și unu"),
        ],
    ),
    (
        "n(k: 2022, as: words, gender: feminine).w",
        [
            ("We spoke to {} women.", "twenty-two"),
            ("Vi talte med {} kvinder.", "toogtyve"),
            ("Am vorbit cu {} de femei.", "douăzeci și două"),
        ],
    ),
    (
        "n(k: 2033, as: words).w",
        [
            ("In all {} stayed.", "thirty-three"),
            ("I alt blev {} boende.", "treogtredive"),
            ("Au rămas {}.", "treizeci și trei"),
        ],
    ),
    (
        "n(k: 2047, as: words).w",
        [
            ("In all {} stayed.", "forty-seven"),
            ("I alt blev {} boende.", "syvogfyrre"),
            ("Au rămas {}.", "patruzeci și șapte"),
        ],
    ),
    (
        "n(k: 2050, as: Words).w",
        [("{} stayed.", "Fifty"), ("{} blev boende.", "Halvtreds"), ("{} au rămas.", "Cincizeci")],
    ),
    (
        "n(k: 2058, as: Words).w",
        [("{} stayed.", "Fifty-eight"), ("{} blev boende.", "Otteoghalvtreds"), ("{} au rămas.", "Cincizeci și opt")],
    ),
    (
        "n(k: 2064, as: words).w",
        [
            ("In all {} stayed.", "sixty-four"),
            ("I alt blev {} boende.", "fireogtres"),
            ("Au rămas {}.", "șaizeci și patru"),
        ],
    ),
    (
        "n(k: 2070, as: words).w",
        [("In all {} stayed.", "seventy"), ("I alt blev {} boende.", "halvfjerds"), ("Au rămas {}.", "șaptezeci")],
    ),
    (
        "n(k: 2076, as: words).w",
        [
            ("In all {} stayed.", "seventy-six"),
            ("I alt blev {} boende.", "seksoghalvfjerds"),
            ("Au rămas {}.", "șaptezeci și șase"),
        ],
    ),
    (
        "n(k: 2080, as: words).w",
        [("In all {} stayed.", "eighty"), ("I alt blev {} boende.", "firs"), ("Au rămas {}.", "optzeci")],
    ),
    (
        "n(k: 2089, as: words).w",
        [
            ("In all {} stayed.", "eighty-nine"),
            ("I alt blev {} boende.", "niogfirs"),
            ("Au rămas {}.", "optzeci și nouă"),
        ],
    ),
    (
        "n(k: 2090, as: words).w",
        [("In all {} stayed.", "ninety"), ("I alt blev {} boende.", "halvfems"), ("Au rămas {}.", "nouăzeci")],
    ),
    (
        "n(k: 2095, as: words).w",
        [
            ("In all {} stayed.", "ninety-five"),
            ("I alt blev {} boende.", "femoghalvfems"),
            ("Au rămas {}.", "nouăzeci și cinci"),
        ],
    ),
    (
        "n(k: 2100, as: words).w",
        [("In all {} stayed.", "a hundred"), ("I alt blev {} boende.", "hundrede"), ("Au rămas {}.", "o sută")],
    ),
    (
        "n(k: 2101, as: words).w",
        [("In all {} stayed.", "101"), ("I alt blev {} boende.", "101"), ("Au rămas {}.", "101")],
    ),
    (
        "n(k: 2102).w",
        [
            ("There were {} conversations.", "1,234"),
            ("Der var {} samtaler.", "1.234"),
            ("Au fost {} de convorbiri.", "1.234"),
        ],
    ),
    (
        "n(k: 2103).w",
        [
            ("It cost {} kroner.", "1,234,567"),
            ("Det kostede {} kroner.", "1.234.567"),
            ("A costat {} de coroane.", "1.234.567"),
        ],
    ),
    (
        "n(k: 2001).d",
        [("Each took {} hours.", "2.5"), ("Hver tog {} timer.", "2,5"), ("Fiecare a durat {} ore.", "2,5")],
    ),
    (
        "n(k: 2002).d",
        [("Each took {} hours.", "0.5"), ("Hver tog {} time.", "0,5"), ("Fiecare a durat {} ore.", "0,5")],
    ),
    (
        "n(k: 2012).d",
        [
            ("The mean changed by {}.", "-0.9"),
            ("Gennemsnittet ændrede sig med {}.", "-0,9"),
            ("Media s-a schimbat cu {}.", "-0,9"),
        ],
    ),
    (
        "n(k: 2001).p",
        [
            ("It was {} of the nights.", "7.0%"),
            ("Det var {} af nætterne.", "7,0\u{a0}%"),
            ("A fost {} din nopți.", "7,0\u{a0}%"),
        ],
    ),
    (
        "n(k: 2002).p",
        [
            ("It was {} of the nights.", "66.7%"),
            ("Det var {} af nætterne.", "66,7\u{a0}%"),
            ("A fost {} din nopți.", "66,7\u{a0}%"),
        ],
    ),
    (
        "n(k: 2012, digits: 0).p",
        [
            ("It was {} of the nights.", "100%"),
            ("Det var {} af nætterne.", "100\u{a0}%"),
            ("A fost {} din nopți.", "100\u{a0}%"),
        ],
    ),
    (
        "difference(n(k: 2021).p, n(k: 2020).p, as: points)",
        [
            ("It rose by {}.", "1 percentage point"),
            ("Den steg med {}.", "1 procentpoint"),
            ("A crescut cu {}.", "1 punct procentual"),
        ],
    ),
    (
        "difference(n(k: 2022).p, n(k: 2020).p, as: points)",
        [
            ("It rose by {}.", "20 percentage points"),
            ("Den steg med {}.", "20 procentpoint"),
            ("A crescut cu {}.", "20 de puncte procentuale"),
        ],
    ),
    (
        "difference(n(k: 2033).p, n(k: 2020).p, as: points, digits: 1)",
        [
            ("It rose by {}.", "2.5 percentage points"),
            ("Den steg med {}.", "2,5 procentpoint"),
            ("A crescut cu {}.", "2,5 puncte procentuale"),
        ],
    ),
    (
        "share(food = good, as: rounded, gender: feminine)",
        [
            ("About {} like the food.", "one in two"),
            ("Cirka {} kan lide maden.", "en ud af to"),
            ("Cam {} apreciază mâncarea.", "una din două"),
        ],
    ),
];

const NUMBERS: &str = "k,w,d,p
2000,0,0.0,0.0
2001,1,2.5,7.0
2002,2,0.5,66.7
2012,12,-0.9,100.0
2019,19,0.0,0.0
2020,20,0.0,40.0
2021,21,0.0,41.0
2022,22,0.0,60.0
2033,33,0.0,42.5
2047,47,0.0,0.0
2050,50,0.0,0.0
2058,58,0.0,0.0
2064,64,0.0,0.0
2070,70,0.0,0.0
2076,76,0.0,0.0
2080,80,0.0,0.0
2089,89,0.0,0.0
2090,90,0.0,0.0
2095,95,0.0,0.0
2100,100,0.0,0.0
2101,101,0.0,0.0
2102,1234,0.0,0.0
2103,1234567,0.0,0.0
";

const ABOUT_NUMBERS: &str = "title: {en: Numbers, da: Tal, ro: Numere}
source: {en: Made up, da: Opfundet, ro: Inventate}
columns:
  k: {label: {en: Row, da: Række, ro: Rând}, kind: year}
  w: {label: {en: Whole, da: Hele, ro: Întregi}}
  d: {label: {en: Decimal, da: Decimal, ro: Zecimale}}
  p: {label: {en: Share, da: Andel, ro: Parte}, unit: \"%\"}
";

#[test]
fn whole_sentences_are_as_people_write_them() {
    let settings = "title: {en: A garden, da: En have, ro: O grădină}\nlanguages: [en, da, ro]\n";
    let page = |language: usize| -> String {
        let line = |(formula, sentences): &(&str, [(&str, &str); 3])| {
            format!("- {}\n", sentences[language].0.replace("{}", &format!("{{{{ {formula} }}}}")))
        };
        WHOLE.iter().map(line).collect()
    };
    let [en, da, ro] = [page(0), page(1), page(2)];
    let pages = [("content/page.en.md", &*en), ("content/page.da.md", &da), ("content/page.ro.md", &ro)];
    let [en, da, ro] = pages;
    let numbers = [("data/n.csv", NUMBERS), ("data/n.yaml", ABOUT_NUMBERS)];
    let site = site(&[("site.yaml", settings), en, da, ro, numbers[0], numbers[1]]);
    let (files, report) = built(site.path());
    for (at, tag) in ["en", "da", "ro"].into_iter().enumerate() {
        let file =
            files.iter().find(|file| file.path == format!("{tag}/page.html")).unwrap_or_else(|| panic!("{report}"));
        let html = scraper::Html::parse_document(std::str::from_utf8(&file.bytes).unwrap());
        let items = scraper::Selector::parse(".prose li").unwrap();
        let written: Vec<String> = html.select(&items).map(|item| item.text().collect()).collect();
        let expected: Vec<String> = WHOLE.iter().map(|(_, lines)| lines[at].0.replace("{}", lines[at].1)).collect();
        assert_eq!(written, expected, "{tag}");
    }
}
