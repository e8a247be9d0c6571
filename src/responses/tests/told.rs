//! What is said about what cannot be read: exactly, and never with the answer. More cases stand in `tests/check/`.

use super::fixture;
use super::routing::SURVEY;

const CANARY: &str = "kanariefugl";

/// What is told about one YAML file, after making sure that no canary is in it.
fn yaml(responses: &str) -> Vec<String> {
    quiet(fixture(SURVEY).response("a.yaml", responses).told())
}

fn csv(responses: &str) -> Vec<String> {
    quiet(fixture(SURVEY).response("a.csv", responses).told())
}

fn quiet(told: Vec<String>) -> Vec<String> {
    assert!(!told.iter().any(|line| line.contains(CANARY)), "{told:#?}");
    told
}

#[test]
fn answers_that_do_not_fit_in_yaml() {
    let told = yaml(
        "- visited_before: kanariefugl\n- heard_from: [friend, kanariefugl, friend]\n- services: {food: satisfid, fod: satisfied}\n\
         - children: kanariefugl\n- children: 21\n- arrived: 2010-13\n- visited_before: no\n  how_often: once_a_week\n\
         - films: {one: 4}\n- trust: 11\n- kanariefugl: yes\n- vistied_before: yes\n- services: satisfied\n",
    );
    let expected = [
        "responses/a.yaml:1:19: error: the answer to `visited_before` is none of its choices (write one of `yes`, `no`)",
        "responses/a.yaml:2:24: error: the answer to `heard_from` is none of its choices (write one of `friend`, `street`, `nobody`, `other`)",
        "responses/a.yaml:2:37: error: the same answer to `heard_from` is given twice (one of the two may be meant as another choice)",
        "responses/a.yaml:3:20: error: the answer to `services.food` is none of its choices (did you mean `satisfied`?)",
        "responses/a.yaml:3:30: error: this is no item of `services` (did you mean `food`?)",
        "responses/a.yaml:4:13: error: the answer to `children` is not a whole number (write digits only, without unit)",
        "responses/a.yaml:5:13: error: the answer to `children` breaks its constraint `children >= 0 and children <= 20`",
        "responses/a.yaml:6:12: error: the answer to `arrived` is not a date as it is asked for (write year and month, as `2010-09`)",
        "responses/a.yaml:8:14: error: `how_often` is answered, but it is asked only where `visited_before = yes` (correct the answer that decides it, or take this one out)",
        "responses/a.yaml:9:16: error: the answer to `films/one` is not a place in the ranking (write a whole number from 1 to 3)",
        "responses/a.yaml:10:10: error: the answer to `trust` is none of its choices (write a whole number from 0 to 10)",
        "responses/a.yaml:11:3: error: this is no question (look the names up in `survey.yaml`)",
        "responses/a.yaml:12:3: error: this is no question (did you mean `visited_before`?)",
        "responses/a.yaml:13:13: error: `services` is asked item by item, and has one answer here (answer each item under its own name, as `services.hours`)",
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_people_did_against_the_rules_is_a_warning() {
    let file = "- best_hours: [weekdays.day]\n- heard_from: [nobody, friend]\n- films: {one: 1, two: 1}\n";
    let expected = [
        "responses/a.yaml:1:16: warning: `best_hours` has more or fewer answers than it asks for (it asks for exactly 2; the answers are kept as they are)",
        "responses/a.yaml:2:24: warning: `heard_from` has a choice that rules out the others, and others too (the answers are kept as they are)",
        "responses/a.yaml:3:24: warning: `films` has two choices in the same place (the answers are kept as they are)",
    ];
    assert_eq!(yaml(file), expected);
    let fixture = fixture(SURVEY).response("a.yaml", file);
    let data = fixture.data();
    assert_eq!(fixture.count(&data, &[("best_hours/weekdays.day", "1")]), 1);
    assert_eq!(fixture.count(&data, &[("films/one", "1"), ("films/two", "1")]), 1);
}

#[test]
fn a_file_without_a_header_shows_no_answers() {
    let told = csv("kanariefugl,12,yes\nno,1,2\n");
    let expected = "responses/a.csv:1:1: error: no column of this line is named after a question of the survey (the first line \
                    names the questions; a file of another tool is read through `import.yaml`)";
    assert_eq!(told, [expected]);
}

#[test]
fn rows_and_headers_that_do_not_fit() {
    let told = csv("visited_before,childern,Timestamp,visited_before\n");
    let expected = [
        "responses/a.csv:1:2: error: unknown column `childern` (did you mean `children`?)",
        "responses/a.csv:1:3: error: unknown column `Timestamp` (take it out, or read the file through `import.yaml` and write `ignore` for it)",
        "responses/a.csv:1:4: error: `visited_before` is already answered by column 1",
    ];
    assert_eq!(told, expected);
    let told = csv(
        "children,suggestions\r\n1,\"two\r\nlines\"\r\n\r\n3\r\n4,kanariefugl,kanariefugl\r\n,\r\nx,kanariefugl\r\n",
    );
    let expected = [
        "responses/a.csv:5:1: warning: this row ends before the header does; what it leaves out is read as blank (Excel leaves the \
         last blank cells of a row out; if a text in the row before was cut by a line break, put it in quotation marks)",
        "responses/a.csv:6:1: error: this row has 3 cells, and the header has 2 (put a cell that holds the separator in quotation marks)",
        "responses/a.csv:7:1: warning: this row is empty and is not counted as a response (take the row out)",
        "responses/a.csv:8:1: error: the answer to `children` is not a whole number (write digits only, without unit)",
    ];
    assert_eq!(told, expected);
    let told = csv("children,suggestions\n1,\"kanariefugl\n2,x\n");
    let expected = "responses/a.csv:2:3: error: the quotation mark that opens this cell is never closed (close it, or write a \
                    quotation mark inside a quoted cell twice)";
    assert_eq!(told, [expected]);
}

#[test]
fn a_wrong_column_of_many_rows_is_one_short_report() {
    let told = csv(&format!("children\n{}", "kanariefugl\n".repeat(1000)));
    let expected = "responses/a.csv:2:1: error: the answer to `children` is not a whole number, here, at 3:1 and 4:1, and in 997 \
                    more places (write digits only, without unit)";
    assert_eq!(told, [expected]);
}

#[test]
fn yaml_that_is_none() {
    for file in [
        "- suggestions: kanariefugl: kanariefugl\n",
        "- suggestions: *kanariefugl\n",
        "- suggestions: !kanariefugl x\n",
        "- suggestions: \"kanariefugl\n",
        "- {kanariefugl: 1, kanariefugl: 2}\n",
        "- suggestions: [kanariefugl\n",
        "kanariefugl\n",
        "- kanariefugl\n",
        "- suggestions: {kanariefugl: kanariefugl}\n",
        "- children: 1\n\t- suggestions: kanariefugl\n",
        "- suggestions: !!int kanariefugl\n",
        "- suggestions: !!binary kanariefugl\n",
        "- <<: kanariefugl\n",
        "- suggestions: &kanariefugl [*kanariefugl]\n",
        "- ? [kanariefugl]\n  : 1\n",
    ] {
        let told = yaml(file);
        assert!(
            told.iter().any(|line| line.starts_with("responses/a.yaml:") && line.contains("error")),
            "{file}: {told:#?}"
        );
    }
}

const MAP: &str = "file: responses/a.csv\ncolumns:\n  1: ignore\n";

fn import(map: &str, csv: &str) -> Vec<String> {
    quiet(fixture(SURVEY).response("a.csv", csv).import(map).told())
}

#[test]
fn what_an_import_cannot_place_is_listed_and_the_rare_is_not_shown() {
    let rows = "1,Maybe,x\n".repeat(6) + "2,kanariefugl,\n3,,\n4,Yes,\n5,kanariefugl,\n6,other,\n";
    let told = import(
        &format!(
            "{MAP}  2: {{question: visited_before, values: {{Maybe so: yes}}}}\n  C: {{question: heard_from, choices: [friend], ticked: y}}\n"
        ),
        &format!("A,B,C\n{rows}"),
    );
    let expected = [
        "import.yaml:4:3: error: column 2 `B` holds answers that `visited_before` has no place for: `Maybe` 6 times, 2 different \
         answers that occur 3 times in all (say under `values:` what they mean; `skipped` is the same as a blank)",
        "import.yaml:5:3: error: column 3 `C` holds answers that `heard_from/friend` has no place for: `x` 6 times (say under \
         `values:` what they mean; `skipped` is the same as a blank)",
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_import_map_that_does_not_fit() {
    let told = import(
        "file: responses/b.csv\nencodin: x\nencoding: klingon\nheader_rows: many\ndelimiter: ab\nblank: nothing\ncolumns:\n  \
         1: {question: visited_befor}\n  2: {question: visited_before, values: {Yes: yess}}\n  3: {question: services}\n  \
         4..5: {question: films, rank: [one, two, three]}\n  6: {question: services, items: [foood]}\n  7: {values: {}}\n  \
         8: visited_before\n  9..7: ignore\n  10: {question: visited_before}\n  11: {question: films, choices: [one]}\n",
        "A\n1\n",
    );
    let expected = [
        "import.yaml:2:1: error: unknown key `encodin` (did you mean `encoding`?)",
        "import.yaml:1:7: error: there is no file `responses/b.csv` in this survey's folder (did you mean `responses/a.csv`?)",
        "import.yaml:3:11: error: this is no encoding that canvass knows (write `utf-8`, `windows-1252`, `macroman` or another name of the WHATWG list)",
        "import.yaml:5:12: error: a separator is a single mark (write `\",\"`, `\";\"`, `\"|\"` or `tab`)",
        "import.yaml:4:14: error: the number of header rows is a whole number from 0 to 10 (leave it out where there is one)",
        "import.yaml:6:8: error: this says nothing about a blank cell (write `skipped`, `not_asked`, `refused`, `dont_know` or `not_applicable`)",
        "import.yaml:8:17: error: unknown question `visited_befor` (did you mean `visited_before`?)",
        "import.yaml:9:47: error: `yess` is no answer to `visited_before` (did you mean `yes`?)",
        "import.yaml:10:17: error: `services` is asked item by item (list the columns' items: `items: [first, second]`)",
        "import.yaml:11:3: error: 2 columns are mapped to 3 answers (list one choice or item for each column, or say with `join: \" \"` that they are parts of one answer)",
        "import.yaml:12:35: error: `services` has no `foood` (did you mean `food`?)",
        "import.yaml:13:3: error: this column says no `question:` (write `{question: name}` or `ignore`)",
        "import.yaml:14:6: error: a column is ignored or answers a question (write `ignore`, `{question: name}`, `response_id` where it tells the responses apart, or `person` where it tells whose a row is)",
        "import.yaml:15:3: error: columns are counted from 1, the first before the last (write `4..9`)",
        "import.yaml:16:3: error: `visited_before` is already answered by another column (each answer comes from one column; columns that belong together are joined by `join:`)",
        "import.yaml:17:34: error: `films` has no `choices:` that columns could be for (`choices` belongs to several answers, `items` to a matrix, `rank` to a ranking)",
    ];
    assert_eq!(told, expected);
}

#[test]
fn columns_that_are_not_where_the_map_says() {
    let csv = "Id,Films,,,Again,Again\n,one,two,three,r,r\n1,1,2,3,x,y\n";
    let map = "file: responses/a.csv\nheader_rows: 2\ncolumns:\n  Id: ignore\n  Id / one: ignore\n  \
               Films: {question: films, rank: [one, two]}\n  Again: ignore\n  Fims: ignore\n  7: ignore\n  1: ignore\n";
    let expected = [
        "import.yaml:5:3: error: no column has the header `Id / one` (write it as in the file, or name the column by its number)",
        "import.yaml:6:3: error: this header stands over 3 columns, mapped to 2 answers (list one choice or item for each column)",
        "import.yaml:7:3: error: columns 5, 6 all have this header (name each of them by its number)",
        "import.yaml:8:3: error: no column has the header `Fims` (did you mean `Films`?)",
        "import.yaml:9:3: error: the file has 6 columns (columns are counted from 1)",
        "import.yaml:10:3: error: column 1 `Id` is mapped twice (keep one of the two)",
        "import.yaml:3:1: error: column 2 `Films / one` is not mapped (say which question it answers, or `2: ignore`)",
        "import.yaml:3:1: error: column 3 `Films / two` is not mapped (say which question it answers, or `3: ignore`)",
        "import.yaml:3:1: error: column 4 `Films / three` is not mapped (say which question it answers, or `4: ignore`)",
        "import.yaml:3:1: error: column 5 `Again / r` is not mapped (say which question it answers, or `5: ignore`)",
        "import.yaml:3:1: error: column 6 `Again / r` is not mapped (say which question it answers, or `6: ignore`)",
    ];
    assert_eq!(import(map, csv), expected);
}

#[test]
fn an_import_joins_columns_recodes_and_knows_blanks() {
    let map = "file: responses/a.csv\nheader_rows: 2\nblank: refused\ndelimiter: \"|\"\ncolumns:\n  \
               Films: {question: films, rank: [one, two, three]}\n  Came: {question: arrived, join: \"-\"}\n  \
               \"Heard / Where?\": {question: heard_from, separator: \",\", values: {A friend of mine: friend, none: skipped}}\n  \
               \"8\": {question: visited_before, blank: not_asked, values: {\"-9\": dont_know}}\n";
    let csv = "Films|||Came||Heard|Heard|Been\n1st|2nd|3rd|Year|Month|Where?|Why?|\n2|1|3|2010|9|A friend of mine, street|x|-9\n||||||x|\n";
    let map = format!("{map}  7: ignore\n");
    let fixture = fixture(SURVEY).response("a.csv", csv).import(&map);
    let data = fixture.data();
    let names = [
        "films/one",
        "films/three",
        "arrived",
        "heard_from/friend",
        "heard_from/street",
        "heard_from/other",
        "visited_before",
        "trust",
    ];
    let rows: Vec<Vec<String>> = (0..data.rows())
        .map(|row| names.iter().map(|name| fixture.value(&data, fixture.codebook.find(name).unwrap(), row)).collect())
        .collect();
    assert_eq!(rows[0], ["2", "3", "2010-09", "1", "1", "0", "dont_know", "refused"]);
    assert_eq!(rows[1], ["refused", "refused", "refused", "refused", "refused", "refused", "not_asked", "refused"]);
}
