//! Random surveys with the people who answered them, and what is true of them, counted person by person.

use std::collections::BTreeMap;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Each variable's finest answer, as the published tables name them.
pub(super) type Person = BTreeMap<String, String>;

/// A question, or several that depend on each other, with every way of answering them.
pub(super) struct Block {
    columns: Vec<String>,
    pub ways: Vec<Way>,
}

/// One way of answering a block's questions.
#[derive(Clone)]
pub(super) struct Way {
    pub answers: Person,
    /// As a file of answers has them, one for each column.
    cells: Vec<String>,
    weight: u32,
}

pub(super) struct Survey {
    pub yaml: String,
    pub blocks: Vec<Block>,
    /// Variables that results are broken down by.
    pub by: Vec<String>,
    /// For each person, the way of answering each block.
    pub people: Vec<Vec<usize>>,
}

const WITHOUT: [&str; 5] = ["refused", "dont_know", "not_applicable", "skipped", "not_asked"];

/// A person has an answer of this name to this variable, as a CSV row means it; `None` where these answers do not say.
pub(super) fn gave(answers: &Person, variable: &str, answer: &str) -> Option<bool> {
    let given = answers.get(variable)?.as_str();
    Some(match answer {
        "total" => true,
        "answered" => !WITHOUT.contains(&given),
        choice if given == "yes" || given == "no" => given == "yes" && !WITHOUT.contains(&choice),
        answer => given == answer,
    })
}

/// A person is in this group.
pub(super) fn is_in(answers: &Person, by: &str, group: &str) -> Option<bool> {
    match group {
        "all" => Some(true),
        group => {
            let given = answers.get(by)?.as_str();
            Some(if group == "no_answer" { WITHOUT.contains(&given) } else { given == group })
        }
    }
}

impl Survey {
    /// From 10 people to 1000 and 4 questions to 20; the first dozen seeds are smaller, to be quick.
    pub(super) fn random(seed: u64) -> Survey {
        let mut random = StdRng::seed_from_u64(seed);
        let quick = seed < 12;
        let n = pick(&mut random, &[(10..30, 1), (30..100, 3), (100..300, 3), (300..1001, u32::from(!quick))]);
        let n = random.random_range(n);
        let questions = random.random_range(if quick { 4..8 } else { 4..21 });
        let mut writer = Writer { yaml: String::new(), blocks: vec![], questions: 0, random };
        writer.places();
        while writer.questions < questions {
            match writer.random.random_range(0..9) {
                0 | 1 => writer.one(),
                2 => writer.follow_up(),
                3 => writer.several(false),
                4 => writer.several(true),
                5 => writer.matrix(),
                6 => writer.number(),
                7 => writer.range(),
                _ => writer.ranking(),
            }
        }
        let Writer { yaml, blocks, mut random, .. } = writer;
        let by = pick(&mut random, &[(vec!["area"], 4), (vec!["place"], 2), (vec!["area", "sex"], 3)]);
        let by: Vec<String> = by.into_iter().map(String::from).collect();
        // People of the first place answer otherwise than the others.
        let weights: Vec<[Vec<(usize, u32)>; 2]> = blocks
            .iter()
            .map(|block| {
                let plain: Vec<_> = block.ways.iter().map(|way| way.weight).enumerate().collect();
                let other = plain.iter().map(|(way, weight)| (*way, weight * random.random_range(0..4))).collect();
                [plain, other]
            })
            .collect();
        let people = (0..n)
            .map(|_| {
                let mut person = vec![];
                for [plain, other] in &weights {
                    let first = person.first() == Some(&0) && other.iter().any(|(_, weight)| *weight > 0);
                    person.push(pick(&mut random, if first { other } else { plain }));
                }
                person
            })
            .collect();
        let yaml = format!(
            "languages: [en]\ntitle: Pulse\nscales:\n  level:\n    choices: [{{name: little, label: Little, score: 1}}, \
             {{name: some, label: Some, score: 2}}, {{name: much, label: Much, score: 3}}]\n\
             questions:\n{yaml}derive:\n- name: area\n  recode: place\n  groups: {{coast: [north, east], inland: rest}}\n  \
             label: Area\nresults:\n  by: [{}]\n",
            by.join(", ")
        );
        Survey { yaml, blocks, by, people }
    }

    /// The answers, as a file for canvass to read.
    pub(super) fn csv(&self) -> String {
        let columns: Vec<&str> = self.blocks.iter().flat_map(|block| &block.columns).map(String::as_str).collect();
        let mut text = columns.join(",") + "\n";
        for person in &self.people {
            let ways = self.blocks.iter().zip(person).map(|(block, way)| &block.ways[*way]);
            text += &(ways.flat_map(|way| &way.cells).map(String::as_str).collect::<Vec<_>>().join(",") + "\n");
        }
        text
    }

    /// The true number of a CSV row, counted here from the people themselves.
    pub(super) fn truth(&self, row: &super::site::Row) -> u32 {
        let of = |answers: &mut dyn Iterator<Item = Option<bool>>| answers.flatten().next();
        let counts = |person: &&Vec<usize>| {
            let ways = || self.blocks.iter().zip(person.iter()).map(|(block, way)| &block.ways[*way].answers);
            let gave = of(&mut ways().map(|answers| gave(answers, &row.variable, &row.answer)));
            let is_in = of(&mut ways().map(|answers| is_in(answers, &row.by, &row.group)));
            gave.unwrap_or_else(|| panic!("the test knows no variable {}", row.variable)) && is_in.expect("a group")
        };
        self.people.iter().filter(counts).count() as u32
    }

    /// Whether fewer than ten people of the row's group answered its question.
    pub(super) fn is_of_few(&self, row: &super::site::Row) -> bool {
        (1..10).contains(&self.truth(&super::site::Row { answer: "answered".into(), ..row.clone() }))
    }
}

struct Writer {
    yaml: String,
    blocks: Vec<Block>,
    questions: usize,
    random: StdRng,
}

impl Writer {
    /// Where people live, with a recode into two areas; and whether they are women, of which some say nothing.
    fn places(&mut self) {
        let rare = self.random.random_range(1..8);
        let west = self.random.random_range(0..3);
        let way = |place: &str, area: &str, weight| {
            let cell = if place == "skipped" { "" } else { place };
            way(&[("place", place), ("area", area)], &[cell], weight)
        };
        let ways = vec![
            way("north", "coast", 8),
            way("south", "inland", 10),
            way("east", "coast", rare),
            way("west", "inland", west),
        ];
        self.blocks.push(Block { columns: vec!["place".into()], ways });
        self.yaml += &choose_one("place", &["north", "south", "east", "west"], "");
        self.questions += 1;
        let silent = self.random.random_range(0..2);
        self.choices("sex", &["woman", "man"], &[10, 7], silent);
        self.yaml += &choose_one("sex", &["woman", "man"], "");
    }

    fn name(&mut self) -> String {
        self.questions += 1;
        // No digits: numbers in a questionnaire's own words are no finding.
        let letter = (b'a'..=b'z').nth(self.questions).map_or('z', char::from);
        format!("q{letter}")
    }

    fn skip(&mut self) -> u32 {
        pick(&mut self.random, &[(0, 3), (1, 3), (4, 2)])
    }

    fn weights(&mut self, n: usize) -> Vec<u32> {
        (0..n).map(|_| pick(&mut self.random, &[(1, 2), (3, 2), (8, 2), (12, 1)])).collect()
    }

    /// A block of one variable with these answers, and without one.
    fn choices(&mut self, variable: &str, answers: &[&str], weights: &[u32], skip: u32) {
        let given = answers.iter().zip(weights).map(|(answer, weight)| way(&[(variable, answer)], &[answer], *weight));
        let ways = given.chain([way(&[(variable, "skipped")], &[""], skip)]).collect();
        self.blocks.push(Block { columns: vec![variable.into()], ways });
    }

    fn one(&mut self) {
        let name = self.name();
        let n = self.random.random_range(2..7);
        let answers = &["a", "b", "c", "d", "e", "f"][..n];
        let (weights, skip) = (self.weights(n), self.skip());
        let ordered = if self.random.random_bool(0.3) { "\n  ordered: true" } else { "" };
        self.yaml += &choose_one(&name, answers, ordered);
        self.choices(&name, answers, &weights, skip);
        if self.random.random_bool(0.3)
            && let Some(block) = self.blocks.last_mut()
        {
            block.ways.push(way(&[(&name, "refused")], &["refused"], 1));
        }
    }

    /// A question that only some are asked: those of one answer to the question before it, or of one of two.
    fn follow_up(&mut self) {
        let (first, second) = (self.name(), self.name());
        let asks = if self.random.random_bool(0.3) { vec!["a", "b"] } else { vec!["a"] };
        let rule = asks.iter().map(|answer| format!("{first} = {answer}")).collect::<Vec<_>>().join(" or ");
        self.yaml += &choose_one(&first, &["a", "b", "c"], "");
        self.yaml += &choose_one(&second, &["x", "y", "z"], &format!("\n  relevant: {rule}"));
        let (of_first, of_second) = (self.weights(3), self.weights(3));
        let (skip, skip_second) = (self.skip(), self.skip());
        let mut ways = vec![];
        for (answer, weight) in ["a", "b", "c", "skipped"].iter().zip(of_first.iter().chain([&skip])) {
            let cell = if *answer == "skipped" { "" } else { answer };
            if asks.contains(answer) {
                for (then, more) in ["x", "y", "z", "skipped"].iter().zip(of_second.iter().chain([&skip_second])) {
                    let second_cell = if *then == "skipped" { "" } else { then };
                    ways.push(way(&[(&first, answer), (&second, then)], &[cell, second_cell], weight * more));
                }
            } else {
                let total = of_second.iter().sum::<u32>() + skip_second;
                ways.push(way(&[(&first, answer), (&second, "not_asked")], &[cell, ""], weight * total));
            }
        }
        self.blocks.push(Block { columns: vec![first, second], ways });
    }

    /// Several answers: any, at most two, or exactly two; with or without "none of these"; with or without a question for
    /// those who ticked the first.
    fn several(&mut self, asks: bool) {
        let name = self.name();
        let n = self.random.random_range(2..5);
        let mut choices: Vec<&str> = ["food", "rest", "work", "doctor"][..n].to_vec();
        let none = self.random.random_bool(0.4);
        choices.extend(none.then_some("none"));
        let (rule, allowed) = match self.random.random_range(0..4) {
            0 if !none => ("\n  choose: {exactly: 2}", 2..=2),
            1 => ("\n  choose: {at_most: 2}", 1..=2),
            _ => ("", 1..=choices.len()),
        };
        let label = |choice: &&str| {
            let exclusive = if *choice == "none" { ", exclusive: true" } else { "" };
            format!("{{name: {choice}, label: The {choice}{exclusive}}}")
        };
        let labels = choices.iter().map(label).collect::<Vec<_>>().join(", ");
        self.yaml +=
            &format!("- name: {name}\n  type: select_multiple\n  label: Q {name}{rule}\n  choices: [{labels}]\n");
        let then = asks.then(|| self.name());
        if let Some(then) = &then {
            let rule = format!("\n  relevant: selected({name}, food)");
            self.yaml += &choose_one(then, &["x", "y"], &rule);
        }
        let weights = self.weights(choices.len());
        let mut ways = vec![];
        for set in 0..1_usize << choices.len() {
            let ticked: Vec<usize> = (0..choices.len()).filter(|at| set >> at & 1 == 1).collect();
            let alone = !none || ticked.len() < 2 || !ticked.contains(&(choices.len() - 1));
            if !ticked.is_empty() && (!alone || !allowed.contains(&ticked.len())) {
                continue;
            }
            // Nobody ticked is a question without an answer.
            let blank = ticked.is_empty();
            let mut answers: Vec<(String, &str)> = vec![(name.clone(), if blank { "skipped" } else { "answered" })];
            for (at, choice) in choices.iter().enumerate() {
                let ticks = if ticked.contains(&at) { "yes" } else { "no" };
                answers.push((format!("{name}/{choice}"), if blank { "skipped" } else { ticks }));
            }
            let cell = ticked.iter().map(|at| choices[*at]).collect::<Vec<_>>().join(";");
            let weight = if blank { 2 } else { ticked.iter().map(|at| weights[*at]).product::<u32>().clamp(1, 40) };
            let mut give = |then_cell: Option<(&str, &str)>, weight| {
                let mut answers = answers.clone();
                let mut cells = vec![cell.clone()];
                if let (Some(then), Some((answer, cell))) = (&then, then_cell) {
                    answers.push((then.clone(), answer));
                    cells.push(cell.into());
                }
                let answers = answers.iter().map(|(variable, answer)| (variable.clone(), (*answer).to_string()));
                ways.push(Way { answers: answers.collect(), cells, weight });
            };
            if then.is_some() && ticked.contains(&0) {
                for (answer, cell, more) in [("x", "x", 4), ("y", "y", 1), ("skipped", "", 1)] {
                    give(Some((answer, cell)), weight * more);
                }
            } else {
                give(then.is_some().then_some(("not_asked", "")), weight * if then.is_some() { 6 } else { 1 });
            }
        }
        self.blocks.push(Block { columns: [name].into_iter().chain(then).collect(), ways });
    }

    /// Items on one scale, with means.
    fn matrix(&mut self) {
        let name = self.name();
        let items = &["police", "nurse", "doctor"][..self.random.random_range(2..4)];
        let labels =
            items.iter().map(|item| format!("{{name: {item}, label: The {item}}}")).collect::<Vec<_>>().join(", ");
        self.yaml +=
            &format!("- name: {name}\n  type: matrix\n  label: Q {name}\n  scale: level\n  items: [{labels}]\n");
        for item in items {
            let (weights, skip) = (self.weights(3), self.skip());
            self.choices(&format!("{name}.{item}"), &["little", "some", "much"], &weights, skip);
        }
    }

    /// A number in three classes.
    fn number(&mut self) {
        let name = self.name();
        self.yaml += &format!(
            "- name: {name}\n  type: integer\n  label: Q {name}\n  constraint: {name} >= 0\n  bins: [0, 18, 65]\n"
        );
        let weights = self.weights(3);
        let skip = self.skip();
        let mut ways: Vec<Way> = [("class_1", "7"), ("class_2", "40"), ("class_3", "80")]
            .iter()
            .zip(weights)
            .map(|((class, age), weight)| way(&[(&name, class)], &[age], weight))
            .collect();
        ways.push(way(&[(&name, "skipped")], &[""], skip));
        self.blocks.push(Block { columns: vec![name], ways });
    }

    /// Steps of 0 to 4, with a mean and a median.
    fn range(&mut self) {
        let name = self.name();
        self.yaml += &format!("- {{name: {name}, type: range, label: Q {name}, from: 0, to: 4}}\n");
        let (weights, skip) = (self.weights(5), self.skip());
        self.choices(&name, &["0", "1", "2", "3", "4"], &weights, skip);
    }

    /// Three choices put in order, by those who put any, or some of them.
    fn ranking(&mut self) {
        let name = self.name();
        let choices = ["tea", "soup", "bread"];
        let labels = choices.map(|choice| format!("{{name: {choice}, label: The {choice}}}")).join(", ");
        self.yaml += &format!("- name: {name}\n  type: rank\n  label: Q {name}\n  choices: [{labels}]\n");
        let columns: Vec<String> = choices.iter().map(|choice| format!("{name}/{choice}")).collect();
        // A blank stands for what somebody did not put anywhere: who ranks may stop early.
        let orders =
            ["123", "132", "213", "231", "312", "321", "1  ", " 1 ", "  1", "12 ", "1 2", "21 ", " 12", "2 1", " 21"];
        let mut weights = self.weights(6);
        weights.resize(orders.len(), self.random.random_range(0..2));
        let mut ways: Vec<Way> = orders
            .iter()
            .zip(weights)
            .map(|(order, weight)| {
                let places: Vec<String> = order.chars().map(|place| place.to_string().trim().to_string()).collect();
                let answer = |place: &String| if place.is_empty() { "skipped".to_string() } else { place.clone() };
                let answers = columns.iter().cloned().zip(places.iter().map(answer)).collect();
                Way { answers, cells: places, weight }
            })
            .collect();
        let blank = columns.iter().map(|column| (column.clone(), "skipped".to_string())).collect();
        ways.push(Way { answers: blank, cells: vec![String::new(); 3], weight: 2 });
        self.blocks.push(Block { columns, ways });
    }
}

fn way(answers: &[(&str, &str)], cells: &[&str], weight: u32) -> Way {
    let answers = answers.iter().map(|(variable, answer)| ((*variable).to_string(), (*answer).to_string())).collect();
    Way { answers, cells: cells.iter().map(|cell| (*cell).to_string()).collect(), weight }
}

fn choose_one(name: &str, choices: &[&str], more: &str) -> String {
    let labels = choices.iter().map(|choice| format!("{{name: {choice}, label: The {choice}}}"));
    let labels = labels.collect::<Vec<_>>().join(", ");
    format!("- name: {name}\n  type: select_one\n  label: Q {name}{more}\n  choices: [{labels}]\n")
}

fn pick<T: Clone>(random: &mut StdRng, of: &[(T, u32)]) -> T {
    let total: u32 = of.iter().map(|(_, weight)| weight).sum();
    let mut at = random.random_range(0..total);
    for (what, weight) in of {
        if at < *weight {
            return what.clone();
        }
        at -= weight;
    }
    of[0].0.clone()
}
