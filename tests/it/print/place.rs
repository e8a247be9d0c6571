//! Where things stand on the sheets of a questionnaire, also with labels three times as long.

use canvass::locale::Text;
use canvass::model::control::{Choice, Control, Item};
use canvass::model::instrument::{Element, Instrument, Question};

use super::paper::{SITES, number, site, variants, within_the_margins};

#[test]
fn no_question_is_split_and_nothing_leaves_its_page_even_with_labels_three_times_as_long() {
    for site in SITES.map(site) {
        for instrument in &site.instruments {
            for (instrument, long) in [(instrument.clone(), false), (three_times_as_long(instrument), true)] {
                for locale in instrument.languages.iter().take(2) {
                    for variant in variants(&instrument, locale) {
                        let what = format!("{} {locale} {} long: {long}", instrument.name, variant.name());
                        let paper = site.print(&instrument, locale, &variant);
                        for question in paper.list("questions") {
                            // Only a question that is longer than a page, and so begins one under its headings, may go on.
                            let longer = long && number(question, "y") < 60.0;
                            assert!(longer || question["page"] == question["end_page"], "{what}: {question} is split");
                            assert!(number(question, "end_y") <= 264.1, "{what}: {question} leaves its page");
                        }
                        for found in paper.list("boxes") {
                            let [x, y, w, h] = ["x", "y", "w", "h"].map(|name| number(found, name));
                            assert!(x >= 17.9 && x + w <= 192.1 && y >= 18.9 && y + h <= 264.1, "{what}: {found}");
                        }
                        within_the_margins(&paper.tool("pdftotext", &["-bbox"], &["-"]), &what);
                    }
                }
            }
        }
    }
}

/// The same survey with every text said three times.
fn three_times_as_long(instrument: &Instrument) -> Instrument {
    let mut long = instrument.clone();
    let three = |text: &mut Text| {
        let texts: Vec<_> =
            text.iter().map(|(locale, text)| (locale.clone(), format!("{text} {text} {text}"))).collect();
        texts.into_iter().for_each(|(locale, said)| text.insert(locale, said));
    };
    let choices = |choices: &mut Vec<Choice>| choices.iter_mut().for_each(|choice| three(&mut choice.label));
    let items = |items: &mut Vec<Item>| items.iter_mut().for_each(|item| three(&mut item.label));
    let question = |question: &mut Question| {
        three(&mut question.label);
        question.hint.iter_mut().for_each(three);
        question.missing.iter_mut().flat_map(|missing| &mut missing.label).for_each(three);
        match &mut question.control {
            Control::ChooseOne { choices: all, .. } | Control::ChooseSeveral { choices: all, .. } => choices(all),
            Control::Rank { choices: all } => choices(all),
            Control::Matrix { items: all, scale } => {
                items(all);
                choices(&mut scale.choices);
                scale.missing.iter_mut().flat_map(|missing| &mut missing.label).for_each(three);
            }
            Control::Grid { rows, columns, .. } => [rows, columns].into_iter().for_each(items),
            Control::Range { labels, .. } => labels.values_mut().for_each(three),
            Control::Number { unit, .. } => unit.iter_mut().for_each(three),
            Control::Date { .. } | Control::Text { .. } | Control::Note => {}
        }
    };
    three(&mut long.title);
    long.intro.iter_mut().for_each(three);
    for section in &mut long.sections {
        section.label.iter_mut().for_each(three);
        for element in &mut section.elements {
            match element {
                Element::Question(asked) => question(asked),
                Element::Repeat(repeat) => repeat.questions.iter_mut().for_each(question),
            }
        }
    }
    long
}
