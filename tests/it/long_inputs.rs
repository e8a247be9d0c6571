//! What is eight times as long is read in about eight times the time, whatever it is made of: who sends a long file keeps nobody waiting.

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use canvass::diagnostic::render::{Style, render};
use canvass::diagnostic::{Checked, Diagnostic, Source, Sources};
use canvass::locale::markdown;
use canvass::locale::{Locale, Text};
use canvass::model::codebook::Codebook;
use canvass::model::options::{BuildOptions, Printing};
use canvass::model::policy::Profile;
use canvass::model::site::Site;
use canvass::responses::collect::{Incoming, Survey, sort};
use canvass::responses::misfits;
use canvass::responses::sealed::file::Keyring;
use canvass::source::instrument::check::check;
use canvass::source::project::{Project, SurveyFiles};
use canvass::survey::{self, Memory};

use crate::seeds::quick_or;

/// A kind of input: its name, and what it is at a length of so many bytes (about).
type Shape = (&'static str, fn(usize) -> String);

/// What is written `length` bytes long by repeating a part that is told its number.
fn repeated(length: usize, part: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0.. {
        if text.len() >= length {
            break;
        }
        text += &part(number);
    }
    text
}

/// Reads each shape at one length and at eight times it, and says which takes more than a multiple of eight times as long.
fn grow(shapes: &[Shape], read: impl Fn(&str)) {
    let least = |text: &str| {
        let once = || {
            let start = Instant::now();
            read(text);
            start.elapsed()
        };
        let first = once();
        // What takes long is measured well enough at once.
        if first > Duration::from_secs(2) { first } else { first.min(once()) }
    };
    let short = quick_or(2_000, 32_000);
    let mut slow = String::new();
    for (name, shape) in shapes {
        let (few, many) = (least(&shape(short)), least(&shape(short * 8)));
        println!("{name}: {few:?}, {many:?} for eight times as much");
        if many > few * 24 + Duration::from_millis(200) {
            writeln!(slow, "{name}: {few:?}, and {many:?} for eight times as much").unwrap();
        }
    }
    assert!(slow.is_empty(), "slower than in proportion:\n{slow}");
}

fn printed<T>(checked: Checked<T>, sources: &Sources) -> Option<T> {
    let (value, found): (Option<T>, Vec<Diagnostic>) = match checked {
        Ok(checked) => (Some(checked.value), checked.warnings),
        Err(errors) => (None, errors),
    };
    black_box(render(&found, sources, Style::Plain));
    value
}

fn english() -> Site {
    let languages = vec![Locale::english()];
    Site {
        title: Text::new(Locale::english(), "A site"),
        publisher: None,
        languages,
        address: None,
        accessibility_statement: None,
        accent: None,
        logo: None,
        citation: false,
        profile: Profile::AtRisk,
    }
}

/// The text of `survey.yaml`.
fn read_survey(text: &str) {
    let mut sources = Sources::default();
    let source = Source { path: "surveys/s/survey.yaml".into(), bytes: text.into(), confidential: false };
    let files = SurveyFiles::new("s", sources.add(source));
    if let Some(instrument) = printed(check(&files, &english(), &sources), &sources) {
        black_box(Codebook::of(&instrument));
    }
}

const HEAD: &str = "languages: [en]\ntitle: T\nquestions:\n";

#[test]
#[ignore = "takes minutes on a busy machine"]
fn surveys() {
    grow(
        &[
            ("questions", |length| {
                HEAD.to_string() + &repeated(length, |n| format!("  - {{name: q{n}, type: text, label: Q{n}}}\n"))
            }),
            ("unknown keys", |length| repeated(length, |n| format!("key{n}: x\n"))),
            ("the same key", |length| repeated(length, |_| "title: x\n".into())),
            ("the same question", |length| {
                HEAD.to_string() + &repeated(length, |_| "  - {name: q, type: text, label: Q}\n".into())
            }),
            ("questions of no type", |length| {
                HEAD.to_string() + &repeated(length, |n| format!("  - {{name: q{n}, type: tekst, label: Q}}\n"))
            }),
            ("unknown keys of questions", |length| {
                HEAD.to_string() + &repeated(length, |n| format!("  - {{name: q{n}, type: text, labell: Q}}\n"))
            }),
            ("conditions", |length| {
                let first = "  - {name: q, type: select_one, label: Q, choices: yes_no}\n";
                let rest = repeated(length, |n| {
                    format!("  - {{name: q{n}, type: text, label: Q, relevant: q = yes and q != no}}\n")
                });
                HEAD.to_string() + first + &rest
            }),
            ("conditions on what is unknown", |length| {
                HEAD.to_string()
                    + &repeated(length, |n| format!("  - {{name: q{n}, type: text, label: Q, relevant: p{n} = yes}}\n"))
            }),
            ("choices", |length| {
                let choices = repeated(length, |n| format!("{{name: c{n}, label: C{n}}}, "));
                format!("{HEAD}  - {{name: q, type: select_one, label: Q, choices: [{choices}]}}\n")
            }),
            ("the same choice", |length| {
                let choices = repeated(length, |_| "{name: c, label: C}, ".into());
                format!("{HEAD}  - {{name: q, type: select_one, label: Q, choices: [{choices}]}}\n")
            }),
            ("a long condition", |length| {
                let condition = repeated(length, |_| "q = yes and ".into());
                format!("{HEAD}  - {{name: q, type: text, label: Q, relevant: \"{condition}\"}}\n")
            }),
            ("depth", |length| format!("title: {}", "[".repeat(length))),
            ("maps in maps", |length| repeated(length, |_| "{a: ".into())),
            ("dashes in dashes", |length| repeated(length, |_| "- ".into())),
            ("question marks", |length| repeated(length, |_| "? ".into())),
            ("anchors", |length| repeated(length, |n| format!("k{n}: &a{n} [x]\n"))),
            ("aliases", |length| "a: &a [x, x, x]\n".to_string() + &repeated(length, |n| format!("k{n}: *a\n"))),
            ("merge keys", |length| {
                "a: &a {x: 1, y: 2}\n".to_string() + &repeated(length, |n| format!("k{n}: {{<<: *a}}\n"))
            }),
            ("a quoted text", |length| format!("title: \"{}\"", "\\u00e9".repeat(length / 6))),
            ("a text of many lines", |length| format!("title: |\n{}", "  x\n".repeat(length / 4))),
            ("a folded text of many lines", |length| format!("title:\n{}", "  x\n".repeat(length / 4))),
            ("a quote that is not closed", |length| format!("title: \"{}", "x\n ".repeat(length / 3))),
            ("comments", |length| "# x\n".repeat(length / 4)),
            ("empty lines", |length| "\n".repeat(length)),
            ("spaces", |length| " ".repeat(length)),
            ("tabs", |length| "\t".repeat(length)),
            ("returns", |length| "a\r".repeat(length / 2)),
            ("documents", |length| "---\n".repeat(length / 4)),
            ("colons", |length| ": ".repeat(length / 2)),
            ("one long key", |length| "k".repeat(length) + ": x"),
            ("one long name", |length| format!("{HEAD}  - {{name: {}, type: text, label: Q}}\n", "n".repeat(length))),
            ("one long type", |length| format!("{HEAD}  - {{name: q, type: {}, label: Q}}\n", "t".repeat(length))),
            ("numbers", |length| format!("title: {}", "9".repeat(length))),
            ("emphasis in a label", |length| {
                format!("{HEAD}  - {{name: q, type: text, label: \"{}\"}}\n", "*a _b ".repeat(length / 6))
            }),
            ("brackets in a label", |length| {
                format!("{HEAD}  - {{name: q, type: text, label: \"{}\"}}\n", "[a](".repeat(length / 4))
            }),
            ("recodes", |length| {
                let first = "  - {name: q, type: select_one, label: Q, choices: yes_no}\nderive:\n";
                let rest = repeated(length, |n| {
                    format!(
                        "  - {{name: d{n}, recode: q, label: D, groups: {{a: {{choices: [yes], label: A}}, b: rest}}}}\n"
                    )
                });
                HEAD.to_string() + first + &rest
            }),
            ("tables", |length| {
                let first = "  - {name: q, type: select_one, label: Q, choices: yes_no}\nresults:\n  tables:\n";
                HEAD.to_string() + first + &repeated(length, |_| "    - {rows: q, by: q}\n".into())
            }),
            ("languages", |length| {
                let languages = repeated(length, |n| format!("x-l{n}, "));
                format!("languages: [{languages}]\ntitle: T\n")
            }),
        ],
        read_survey,
    );
}

const EVERYTHING: &str = include_str!("../check/answers/survey.yaml");

/// Reads answers to the questionnaire of `tests/check/answers`, with a map where there is one.
fn read_answers(name: &str, bytes: &str, import: Option<&str>) {
    let mut sources = Sources::default();
    let mut add = |path: String, bytes: &str| {
        let confidential = path.contains("responses/");
        sources.add(Source { path, bytes: bytes.into(), confidential })
    };
    let mut files = SurveyFiles::new("s", add("surveys/s/survey.yaml".into(), EVERYTHING));
    files.responses = vec![add(format!("surveys/s/responses/{name}"), bytes)];
    files.import = import.map(|import| add("surveys/s/import.yaml".into(), import));
    let instrument = check(&files, &english(), &sources).unwrap().value;
    let codebook = Codebook::of(&instrument);
    printed(canvass::responses::read(&files, &instrument, &codebook, &sources), &sources);
}

#[test]
fn answers_in_csv() {
    grow(
        &[
            ("rows", |length| "visited_before,children\n".to_string() + &"yes,2\n".repeat(length / 6)),
            ("wrong rows", |length| {
                "visited_before,children\n".to_string() + &repeated(length, |n| format!("x{n},y{n}\n"))
            }),
            ("rows that are too wide", |length| {
                "visited_before,children\n".to_string() + &"yes,2,3,4\n".repeat(length / 10)
            }),
            ("rows that are too short", |length| "visited_before,children\n".to_string() + &"yes\n".repeat(length / 4)),
            ("empty rows", |length| "visited_before,children\n".to_string() + &",\n".repeat(length / 2)),
            ("columns", |length| repeated(length, |n| format!("column{n},")) + "\n1\n"),
            ("the same column", |length| "children,".repeat(length / 9) + "\n1\n"),
            ("columns of nearly the same name", |length| repeated(length, |n| format!("childrem{n},")) + "\n1\n"),
            ("one long column", |length| "c".repeat(length) + ",children\n1,2\n"),
            ("ticks in a cell", |length| "heard_from\n".to_string() + &"friend;".repeat(length / 7) + "\n"),
            ("words in a cell", |length| "heard_from\n".to_string() + &repeated(length, |n| format!("f{n};")) + "\n"),
            ("a long text", |length| "suggestions\n".to_string() + &"x".repeat(length) + "\n"),
            ("a long number", |length| "children\n".to_string() + &"9".repeat(length) + "\n"),
            ("a long date", |length| "arrived\n".to_string() + &"2010-".repeat(length / 5) + "\n"),
            ("quotes", |length| "\"".repeat(length)),
            ("quoted line ends", |length| "suggestions\n\"".to_string() + &"x\n".repeat(length / 2)),
            ("returns", |length| "children\r".to_string() + &"2\r".repeat(length / 2)),
            ("separators", |length| ",;\t".repeat(length / 3)),
            ("bytes of no encoding", |length| "suggestions\n".to_string() + &"\u{fffd}\n".repeat(length / 4)),
            ("zeros", |length| "\0".repeat(length)),
        ],
        |text| read_answers("a.csv", text, None),
    );
}

#[test]
fn answers_through_an_import_map() {
    const MAP: &str = "file: responses/a.csv\ncolumns:\n";
    grow(
        &[
            ("columns", |length| MAP.to_string() + &repeated(length, |n| format!("  {n}: ignore\n"))),
            ("ranges", |length| MAP.to_string() + &repeated(length, |n| format!("  {n}..{}: ignore\n", n + 100_000))),
            ("questions", |length| {
                MAP.to_string() + &repeated(length, |n| format!("  {n}: {{question: childre{n}}}\n"))
            }),
            ("values", |length| {
                let values = repeated(length, |n| format!("v{n}: yes, "));
                format!("{MAP}  1: {{question: visited_before, values: {{{values}}}}}\n")
            }),
            ("unknown values", |length| {
                let values = repeated(length, |n| format!("v{n}: w{n}, "));
                format!("{MAP}  1: {{question: visited_before, values: {{{values}}}}}\n")
            }),
            ("choices", |length| {
                let values = repeated(length, |n| format!("c{n}, "));
                format!("{MAP}  1..4: {{question: heard_from, choices: [{values}]}}\n")
            }),
            ("maps", |length| repeated(length, |n| format!("- {{file: responses/{n}.csv, columns: {{1: ignore}}}}\n"))),
            ("blank cells", |length| {
                format!("file: responses/a.csv\nblank_cells: [{}]\n", repeated(length, |n| format!("b{n}, ")))
            }),
        ],
        |map| read_answers("a.csv", "A,B,C,D\nx,y,z,1\nx,y,z,1\n", Some(map)),
    );
    let map = format!("{MAP}  1: {{question: visited_before, values: {{Ja: yes, Nej: no}}}}\n  2: ignore\n");
    grow(
        &[
            ("mapped rows", |length| "A,B\n".to_string() + &"Ja,2\n".repeat(length / 5)),
            ("rows that the map does not know", |length| {
                "A,B\n".to_string() + &repeated(length, |n| format!("Ja{n},2\n"))
            }),
        ],
        |table| read_answers("a.csv", table, Some(&map)),
    );
}

#[test]
fn answers_in_yaml() {
    grow(
        &[
            ("responses", |length| "- {visited_before: yes, children: 2}\n".repeat(length / 36)),
            ("unknown names", |length| repeated(length, |n| format!("- {{nam{n}: 1}}\n"))),
            ("unknown names in one response", |length| {
                "- visited_before: yes\n".to_string() + &repeated(length, |n| format!("  nam{n}: 1\n"))
            }),
            ("the same name", |length| "- visited_before: yes\n".to_string() + &"  children: 1\n".repeat(length / 14)),
            ("wrong answers", |length| repeated(length, |n| format!("- {{visited_before: x{n}, children: y}}\n"))),
            ("ticks", |length| format!("- heard_from: [{}]\n", "friend, ".repeat(length / 8))),
            ("unknown ticks", |length| format!("- heard_from: [{}]\n", repeated(length, |n| format!("t{n}, ")))),
            ("unknown items", |length| format!("- services: {{{}}}\n", repeated(length, |n| format!("i{n}: x, ")))),
            ("depth", |length| format!("- {}", "[".repeat(length))),
            ("a long text", |length| format!("- suggestions: {}\n", "x ".repeat(length / 2))),
        ],
        |text| read_answers("a.yaml", text, None),
    );
}

#[test]
fn handed_over_files() {
    let mut sources = Sources::default();
    let source = Source { path: "surveys/s/survey.yaml".into(), bytes: EVERYTHING.into(), confidential: false };
    let files = SurveyFiles::new("s", sources.add(source));
    let instrument = check(&files, &english(), &sources).unwrap().value;
    let codebook = Codebook::of(&instrument);
    fn response(answers: &str) -> String {
        let head = r#""format":"canvass-answers/1","instrument":"s","version":"0","language":"en""#;
        format!("[{{{head},\"response\":\"{}\",\"answers\":{answers}}}]", "0".repeat(32))
    }
    grow(
        &[
            ("names", |length| response(&format!("{{{}\"a\":1}}", repeated(length, |n| format!("\"n{n}\":1,"))))),
            ("the same name", |length| {
                response(&format!("{{{}\"children\":1}}", "\"children\":1,".repeat(length / 13)))
            }),
            ("ticks", |length| {
                response(&format!("{{\"heard_from\":[{}\"friend\"]}}", "\"friend\",".repeat(length / 9)))
            }),
            ("a text", |length| response(&format!("{{\"suggestions\":\"{}\"}}", "\\u007f".repeat(length / 6)))),
            ("depth", |length| response(&"[".repeat(length))),
            ("lines", |length| "canvass-sealed/1\n".to_string() + &"x\n".repeat(length / 2)),
            ("keys", |length| {
                let keys = r#"{"key":"0","enc":"","sealed":""},"#.repeat(length / 33);
                format!("canvass-sealed/1\n{{\"keys\":[{keys}],\"nonce\":\"\",\"ciphertext\":\"\"}}\nend 1\n")
            }),
        ],
        |text| {
            let check = |yaml: &str| misfits(yaml, &instrument, &codebook, &sources);
            let survey = Survey { name: "s", version: "0", check: &check };
            let file = Incoming { path: "a".into(), bytes: text.into() };
            black_box(sort(&[file], &Keyring::new(vec![]), &[survey], true).left.len());
        },
    );
}

const MARKDOWN: &[Shape] = &[
    ("headings of the same name", |length| "## a\n\n".repeat(length / 6)),
    ("headings", |length| repeated(length, |n| format!("## {n} a\n\n"))),
    ("quotations in quotations", |length| ">".repeat(length)),
    ("lists in lists", |length| "- ".repeat(length / 2)),
    ("items", |length| "- a\n".repeat(length / 4)),
    ("emphasis", |length| "*a _b ".repeat(length / 6)),
    ("strong emphasis", |length| "**a".repeat(length / 3)),
    ("brackets", |length| "[".repeat(length)),
    ("brackets and what leads nowhere", |length| "[a](".repeat(length / 4)),
    ("pictures", |length| "![".repeat(length / 2)),
    ("backticks", |length| {
        let mut text = String::new();
        for number in 1.. {
            if text.len() > length {
                break;
            }
            text += &("`".repeat(number) + "a");
        }
        text
    }),
    ("footnotes", |length| repeated(length, |n| format!("a[^{n}]\n\n[^{n}]: b\n\n"))),
    ("the same footnote", |length| "a[^1]\n\n[^1]: b\n\n".repeat(length / 16)),
    ("definitions", |length| repeated(length, |n| format!("[a{n}]: b\n"))),
    ("a table of many rows", |length| "|a|b|\n|-|-|\n".to_string() + &"|c|d|\n".repeat(length / 6)),
    ("a table of many columns", |length| {
        let columns = length / 8;
        "|a".repeat(columns) + "|\n" + &"|-".repeat(columns) + "|\n" + &"|c\n".repeat(columns)
    }),
    ("angles", |length| "<".repeat(length)),
    ("tags", |length| "<a ".repeat(length / 3)),
    ("comments", |length| "<!-- ".repeat(length / 5)),
    ("declarations", |length| "<!A ".repeat(length / 4) + "<?x ".repeat(length / 4).as_str()),
    ("entities", |length| "&amp;".repeat(length / 5)),
    ("ampersands", |length| "&".repeat(length)),
    ("escapes", |length| "\\*".repeat(length / 2)),
    ("empty lines", |length| "\n".repeat(length)),
    ("rules", |length| "***\n".repeat(length / 4)),
    ("underlines", |length| "a\n=\n".repeat(length / 4)),
    ("fences", |length| "```\n".repeat(length / 4)),
    ("tildes and fences", |length| "~~~\n```\n".repeat(length / 8)),
    ("addresses", |length| "<https://a.b> ".repeat(length / 14)),
];

#[test]
fn markdown_of_pages() {
    grow(MARKDOWN, |text| {
        if markdown::too_deep(text).is_none() {
            black_box(markdown::page(text, str::to_string, &|_| None).html);
        }
    });
}

#[test]
fn markdown_of_labels() {
    grow(MARKDOWN, |text| {
        black_box((markdown::inline(text), markdown::plain(text), markdown::runs(text)));
    });
}

/// A site of one page.
struct OnePage(tempfile::TempDir);

impl OnePage {
    fn new() -> OnePage {
        let site = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = site.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("site.yaml", "title: T\nlanguages: [en]\n");
        write(
            "surveys/s/survey.yaml",
            "languages: [en]\ntitle: T\nquestions:\n  - {name: q, type: select_one, label: Q, choices: yes_no}\n",
        );
        write("content/sources.yaml", "smith: {type: book, title: A book, author: \"Smith, A.\", date: 2004}\n");
        OnePage(site)
    }

    fn write(&self, path: &str, text: &str) {
        let path: &Path = Path::new(path);
        fs::write(self.0.path().join(path), text).unwrap();
    }

    fn options() -> BuildOptions<'static> {
        BuildOptions { minify: false, print: Printing::Nothing, pictures: false, ..BuildOptions::default() }
    }

    /// Makes the whole site.
    fn read(&self) {
        let (project, found) = Project::open(self.0.path());
        printed(found.finish(Some(())), &project.sources);
        printed(canvass::publish::draft(&project, &Self::options(), &Memory::default()), &project.sources);
    }
}

#[test]
#[ignore = "takes minutes on a busy machine"]
fn content_pages() {
    let site = OnePage::new();
    const FRONT: &str = "---\ntitle: T\nsurvey: s\nreferences: sources.yaml\n---\n";
    grow(
        &[
            ("numbers", |length| FRONT.to_string() + &"{{ people(q = yes) }} ".repeat(length / 22)),
            ("wrong numbers", |length| FRONT.to_string() + &"{{ peopel(q = yes) }} ".repeat(length / 22)),
            ("brackets that are not closed", |length| FRONT.to_string() + &"{{ ".repeat(length / 3)),
            ("brackets that are not closed, by line", |length| FRONT.to_string() + &"{{\n\n".repeat(length / 4)),
            ("many arguments", |length| format!("{FRONT}{{{{ people({}) }}}}", "q = yes, ".repeat(length / 9))),
            ("a long condition", |length| format!("{FRONT}{{{{ people({}) }}}}", "(".repeat(length))),
            ("figures", |length| FRONT.to_string() + &"{{ figure(q) }}\n\n".repeat(length / 17)),
            ("references", |length| FRONT.to_string() + &"[@fig-q] ".repeat(length / 9)),
            ("citations", |length| FRONT.to_string() + &"[@smith] ".repeat(length / 9)),
            ("citations of what is not there", |length| FRONT.to_string() + &"[@smit] ".repeat(length / 8)),
            ("boxes", |length| FRONT.to_string() + &"::: box\na\n:::\n".repeat(length / 14)),
            ("boxes that are not closed", |length| FRONT.to_string() + &"::: box\n".repeat(length / 8)),
            ("theories", |length| FRONT.to_string() + &"```theory\na: [b]\n```\n".repeat(length / 21)),
            ("words that are explained", |length| {
                let words = repeated(length / 2, |n| format!("word{n}: x, "));
                let text = repeated(length / 2, |n| format!("word{n} "));
                format!("---\ntitle: T\nglossary: {{{words}}}\n---\n{text}")
            }),
            ("words that are not there", |length| {
                let words = repeated(length / 2, |n| format!("word{n}: x, "));
                format!("---\ntitle: T\nglossary: {{{words}}}\n---\n{}", "a b ".repeat(length / 8))
            }),
            ("front matter that is not closed", |length| "---\n".to_string() + &"a: b\n".repeat(length / 5)),
            ("typed numbers", |length| FRONT.to_string() + &"12 of 31 ".repeat(length / 9)),
            ("pictures", |length| FRONT.to_string() + &repeated(length, |n| format!("![a]({n}.png) "))),
            ("headings", |length| FRONT.to_string() + &"## a\n\n".repeat(length / 6)),
        ],
        |text| {
            site.write("content/page.md", text);
            site.read();
        },
    );
}

#[test]
fn settings() {
    let site = OnePage::new();
    grow(
        &[
            ("languages", |length| {
                let languages = repeated(length, |n| format!("en-x-l{n}, "));
                format!("title: T\nlanguages: [{languages}]\nlanguagess: x\n")
            }),
            ("unknown keys", |length| {
                "title: T\nlanguages: [en]\n".to_string() + &repeated(length, |n| format!("k{n}: x\n"))
            }),
            ("a long title", |length| format!("title: {}\nlanguages: [en]\n", "T ".repeat(length / 2))),
            ("a long address", |length| {
                format!("title: T\nlanguages: [en]\naddress: https://{}/\n", "a.".repeat(length / 2))
            }),
        ],
        |text| {
            site.write("site.yaml", text);
            let (project, found) = Project::open(site.0.path());
            printed(found.finish(Some(())), &project.sources);
        },
    );
}

#[test]
#[ignore = "takes minutes on a busy machine"]
fn quotes() {
    let site = OnePage::new();
    const THEMES: &str = "themes: [{name: t, label: T}]\nquotes:\n";
    grow(
        &[
            ("passages", |length| {
                THEMES.to_string()
                    + &repeated(length, |n| format!("  - {{text: so it is {n}, themes: [t], redacted: true}}\n"))
            }),
            ("the same passage", |length| {
                THEMES.to_string() + &"  - {text: so it is, themes: [t], redacted: true}\n".repeat(length / 50)
            }),
            ("wrong passages", |length| {
                THEMES.to_string() + &"  - {text: So It Is, themes: [s]}\n".repeat(length / 34)
            }),
            ("themes", |length| {
                format!("themes: [{}]\nquotes: []\n", repeated(length, |n| format!("{{name: t{n}, label: T}}, ")))
            }),
            ("names in a passage", |length| {
                format!(
                    "{THEMES}  - {{text: \"{}\", themes: [t], redacted: true}}\n",
                    "of Anna in ".repeat(length / 11)
                )
            }),
            ("addresses in a passage", |length| {
                format!("{THEMES}  - {{text: \"{}\", themes: [t], redacted: true}}\n", "a@b.org ".repeat(length / 8))
            }),
            ("numbers in a passage", |length| {
                format!("{THEMES}  - {{text: \"{}\", themes: [t], redacted: true}}\n", "12345678, ".repeat(length / 10))
            }),
        ],
        |text| {
            site.write("surveys/s/quotes.yaml", text);
            let (project, _) = Project::open(site.0.path());
            let loaded = printed(survey::load_all(&project), &project.sources);
            for loaded in loaded.into_iter().flatten() {
                printed(survey::prepare(loaded, &OnePage::options(), &Memory::default()), &project.sources);
            }
        },
    );
}
