//! Whoever follows a printed form answers what the web form would ask: random instruments, every set of answers to them,
//! walked on paper with nothing but "go to" and "only if".

use std::collections::{BTreeMap, BTreeSet};

use canvass::form::print::route::{Cross, Route, Target};
use canvass::model::control::{Control, MissingCode};
use canvass::model::expression::{Answer, Answers, Reference};
use canvass::model::instrument::{Instrument, Question};
use canvass::source::project::Project;

/// Questions of an instrument; each is answered `a`, `b`, `refused`, or not at all.
const QUESTIONS: usize = 5;
const REPLIES: [Option<&str>; 4] = [Some("a"), Some("b"), Some("refused"), None];

/// A world: what every question would be answered with, if it is asked.
struct World([usize; QUESTIONS]);

impl World {
    fn all() -> impl Iterator<Item = World> {
        let most = REPLIES.len().pow(QUESTIONS as u32);
        (0..most).map(|n| World(std::array::from_fn(|question| n / REPLIES.len().pow(question as u32) % REPLIES.len())))
    }

    fn reply(&self, question: usize) -> Option<&'static str> {
        self.0.get(question).and_then(|reply| REPLIES.get(*reply).copied().flatten())
    }
}

/// What has been answered so far.
#[derive(Default)]
struct Given(BTreeMap<String, &'static str>);

impl Answers for Given {
    fn answer(&self, reference: &Reference) -> Answer<'_> {
        match self.0.get(&reference.name) {
            None => Answer::None,
            Some(&"refused") => Answer::Missing(MissingCode::Refused),
            Some(choice) => Answer::Choice(choice),
        }
    }
}

fn asked(question: &Question, given: &Given) -> bool {
    question.relevant.as_ref().is_none_or(|rule| rule.truth(given) == Some(true))
}

/// On the web: every question in turn, if its rule is true.
fn on_the_web(questions: &[&Question], world: &World) -> BTreeSet<usize> {
    let mut given = Given::default();
    let mut out = BTreeSet::new();
    for (n, question) in questions.iter().enumerate().filter(|(_, question)| question.number.is_some()) {
        if asked(question, &given) {
            out.insert(n);
            given.0.extend(world.reply(n).map(|reply| (question.name.clone(), reply)));
        }
    }
    out
}

/// On paper: on from question to question, except where a cross says to go elsewhere. Counts the jumps taken.
fn on_paper(questions: &[&Question], route: &Route, world: &World, jumps: &mut u32) -> BTreeSet<usize> {
    let mut given = Given::default();
    let mut out = BTreeSet::new();
    let mut n = 0;
    while let Some(question) = questions.get(n) {
        n += 1;
        if !asked(question, &given) {
            continue;
        }
        out.insert(n - 1);
        let Some(reply) = world.reply(n - 1) else { continue };
        given.0.insert(question.name.clone(), reply);
        match target(route, question, reply) {
            None => {}
            Some(Target::End) => n = questions.len(),
            Some(Target::Question(number)) => {
                *jumps += 1;
                n = questions.iter().position(|question| question.number == Some(number)).expect("a question");
            }
        }
    }
    out
}

fn target(route: &Route, question: &Question, reply: &str) -> Option<Target> {
    let Control::ChooseOne { choices, .. } = &question.control else { panic!("a question with one answer") };
    match choices.iter().find(|choice| choice.name == reply) {
        Some(choice) => route.target(question, Cross::Choice(choice)),
        None => route.target(question, Cross::Missing(MissingCode::Refused)),
    }
}

/// Marsaglia's xorshift: the same instruments on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    /// A rule over the questions before this one.
    fn rule(&mut self, before: usize, depth: usize) -> String {
        let question = self.roll(before);
        let answer = ["a", "b", "refused"][self.roll(3)];
        match self.roll(if depth == 0 { 5 } else { 8 }) {
            0 | 1 => format!("q{question} = {answer}"),
            2 => format!("q{question} != {answer}"),
            3 => format!("answered(q{question})"),
            4 => format!("selected(q{question}, {answer})"),
            5 => format!("({} and {})", self.rule(before, depth - 1), self.rule(before, depth - 1)),
            6 => format!("({} or {})", self.rule(before, depth - 1), self.rule(before, depth - 1)),
            _ => format!("not ({})", self.rule(before, depth - 1)),
        }
    }

    fn survey(&mut self) -> String {
        let mut out = String::from("title: Routes\nlanguages: [en]\nquestions:\n");
        for n in 0..QUESTIONS {
            out += &format!("  - name: q{n}\n    type: select_one\n    label: Question {n}\n");
            out += "    choices: [{name: a, label: A}, {name: b, label: B}]\n    missing: [refused]\n";
            if n > 0 && self.roll(5) > 0 {
                out += &format!("    relevant: {}\n", self.rule(n, 2));
            }
        }
        out
    }
}

fn instrument(survey: &str) -> Instrument {
    let folder = tempfile::tempdir().expect("a folder");
    let surveys = folder.path().join("surveys/routes");
    std::fs::create_dir_all(&surveys).expect("a folder");
    std::fs::write(folder.path().join("site.yaml"), "title: Test\nlanguages: [en]\n").expect("written");
    std::fs::write(surveys.join("survey.yaml"), survey).expect("written");
    let project = Project::read(folder.path()).expect("a site").value;
    let files = project.surveys.first().expect("a survey");
    let checked = canvass::source::instrument::check::check(files, &project.site, &project.sources);
    checked.unwrap_or_else(|errors| panic!("{survey}\n{errors:?}")).value
}

#[test]
fn whoever_follows_the_paper_answers_what_the_web_would_ask() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut jumps = 0;
    let mut said = 0;
    for _ in 0..150 {
        let survey = dice.survey();
        let instrument = instrument(&survey);
        let questions: Vec<&Question> = instrument.questions().collect();
        let route = Route::of(&instrument);
        let mut skips: BTreeMap<(usize, &str), bool> = BTreeMap::new();
        for world in World::all() {
            let web = on_the_web(&questions, &world);
            let paper = on_paper(&questions, &route, &world, &mut jumps);
            assert_eq!(web, paper, "{:?}\n{survey}", world.0);
            for n in web.iter().filter(|n| **n + 1 < QUESTIONS) {
                let Some(reply) = world.reply(*n) else { continue };
                *skips.entry((*n, reply)).or_insert(true) &= !web.contains(&(n + 1));
            }
        }
        // Where the next question's rule looks at nothing else, the answer alone decides, and the paper says so.
        for ((n, reply), _) in skips.iter().filter(|(_, always)| **always) {
            let rule = questions[n + 1].relevant.as_ref();
            if rule.is_some_and(|rule| rule.questions() == [questions[*n].name.as_str()]) {
                said += 1;
                assert!(target(&route, questions[*n], reply).is_some(), "q{n} = {reply}\n{survey}");
            }
        }
    }
    assert!(jumps > 1_000 && said > 50, "{jumps} jumps, {said} answers that decide alone");
}
