//! What is read aloud from a printed questionnaire: the instrument's texts, in its order.

use canvass::form::print::Variant;
use canvass::locale::{Locale, Text, markdown};
use canvass::model::control::{Choice, Control, Item};
use canvass::model::instrument::{Element, Question};

use super::paper::{SITES, letters, site, turned};

/// The instrument's own texts of one question, in the order read; `Vec` of alternatives that may come in any order.
fn texts(question: &Question, locale: &Locale) -> Vec<Vec<String>> {
    let text = |text: &Text| letters(&markdown::plain(text.get(locale).text));
    let choices = |choices: &[Choice]| choices.iter().map(|choice| vec![text(&choice.label)]).collect::<Vec<_>>();
    let items = |items: &[Item]| items.iter().map(|item| text(&item.label)).collect::<Vec<_>>();
    let number = question.number.map(|number| number.to_string()).unwrap_or_default();
    let mut out = vec![vec![number + &text(&question.label)]];
    out.extend(question.hint.iter().map(|hint| vec![text(hint)]));
    match &question.control {
        Control::ChooseOne { choices: all, .. } | Control::ChooseSeveral { choices: all, .. } => {
            out.extend(choices(all))
        }
        Control::Rank { choices: all } => out.extend(choices(all)),
        Control::Matrix { items: all, scale } => {
            let mut any = items(all);
            any.extend(scale.choices.iter().map(|choice| text(&choice.label)));
            any.extend(scale.missing.iter().flat_map(|missing| missing.label.as_ref()).map(text));
            out.push(any);
        }
        Control::Grid { rows, columns, .. } => {
            let mut any = items(rows);
            any.extend(items(columns));
            out.push(any);
        }
        Control::Range { labels, .. } => out.push(labels.values().map(text).collect()),
        Control::Number { unit, .. } => out.extend(unit.iter().map(|unit| vec![text(unit)])),
        Control::Date { .. } | Control::Text { .. } | Control::Note => {}
    }
    if !matches!(question.control, Control::Matrix { .. }) {
        out.extend(question.missing.iter().flat_map(|missing| missing.label.as_ref()).map(|label| vec![text(label)]));
    }
    out
}

#[test]
fn the_text_read_aloud_is_the_instruments_in_its_order() {
    for site in SITES.map(site) {
        for instrument in &site.instruments {
            for locale in &instrument.languages {
                for variant in [Variant::Standard, Variant::Guide] {
                    let paper = site.print(instrument, locale, &variant);
                    let rtl = locale.direction() == "rtl";
                    let read: String = match locale.tag() {
                        // Of a letter with marks over it, poppler shows the replacement text twice, and in the order of
                        // the structure not at all; the order on the page is the same here.
                        "th" => once(&letters(&paper.tool("pdftotext", &["-raw"], &["-"]))),
                        _ => {
                            let elements = paper.structure().into_iter();
                            let said = elements.map(|element| if rtl { turned(element) } else { element.concat() });
                            said.map(|element| letters(&element)).collect()
                        }
                    };
                    let mut at = 0;
                    let mut expect = |alternatives: Vec<String>| {
                        let mut furthest = at;
                        for text in alternatives {
                            let text = if locale.tag() == "th" { once(&text) } else { text };
                            let found = read[at..].find(&text);
                            let what = format!("{} {locale} {}", instrument.name, variant.name());
                            let found = found.unwrap_or_else(|| panic!("{what}: `{text}` is not in `{}`", &read[at..]));
                            furthest = furthest.max(at + found + text.len());
                        }
                        at = furthest;
                    };
                    expect(vec![letters(&markdown::plain(instrument.title.get(locale).text))]);
                    for section in &instrument.sections {
                        if let Some(label) = &section.label {
                            expect(vec![letters(&markdown::plain(label.get(locale).text))]);
                        }
                        for element in &section.elements {
                            let (questions, rounds) = match element {
                                Element::Question(question) => (std::slice::from_ref(&**question), 1),
                                Element::Repeat(repeat) => (repeat.questions.as_slice(), repeat.at_most.min(3)),
                            };
                            for question in (0..rounds).flat_map(|_| questions) {
                                texts(question, locale).into_iter().for_each(&mut expect);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A Thai text in which no letter with its marks follows itself. Typst draws a letter in two runs where its mark is raised, and gives
/// both runs the whole letter as `ActualText` (typst#7610, krilla#411), so that readers of the PDF find it twice.
fn once(text: &str) -> String {
    let mark = |letter: char| matches!(letter, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}');
    let letters: Vec<char> = text.chars().collect();
    let mut clusters: Vec<&[char]> = letters.chunk_by(|_, next| mark(*next)).collect();
    clusters.dedup_by(|next, before| next.len() > 1 && next == before);
    clusters.concat().into_iter().collect()
}
