//! What a printed sheet says of who answers what, in every language, before anything is laid out.

use super::compose::compose;
use super::sheet::Block;
use super::{Subject, Variant};
use crate::diagnostic::{Source, Sources};
use crate::locale::{Locale, Text, message};
use crate::model::instrument::Instrument;
use crate::model::site::Site;
use crate::source::instrument::check;
use crate::source::project::SurveyFiles;

/// Every rule that paper can say, as `relevant` of a question; 1 to 4 are the questions that rules are about.
const RULES: [&str; 19] = [
    "lives = yes",
    "lives != yes",
    "lives = yes or lives = no",
    "lives = yes and age >= 18",
    "selected(needs, food) or selected(needs, rest)",
    "not selected(needs, food)",
    "services.one = bad",
    "age = 3",
    "age != 3",
    "age < 3",
    "age <= 3",
    "age > 3",
    "count(needs) = 1",
    "count(needs) != 1",
    "count(needs) < 2",
    "count(needs) <= 1",
    "count(needs) > 1",
    "answered(age)",
    "not answered(age) or lives = no",
];

const SURVEY: &str = "
title: Rules
scales:
  ways: {choices: [{name: good, label: G}, {name: bad, label: B}]}
questions:
  - {name: lives, type: select_one, label: L, choices: [{name: yes, label: Y}, {name: no, label: N}]}
  - {name: needs, type: select_multiple, label: L, choices: [{name: food, label: F}, {name: rest, label: R}]}
  - {name: age, type: integer, label: L, constraint: age >= 0 and age <= 120}
  - {name: services, type: matrix, label: L, scale: ways, items: [{name: one, label: I}]}
";

fn instrument() -> Instrument {
    let questions = RULES
        .iter()
        .enumerate()
        .map(|(index, rule)| format!("  - {{name: q{index}, type: text, label: L, relevant: \"{rule}\"}}\n"));
    let survey = questions.fold(SURVEY.to_string(), |survey, question| survey + &question);
    let mut sources = Sources::default();
    let path = "surveys/rules/survey.yaml".to_string();
    let file = sources.add(Source { path, bytes: survey.into_bytes(), confidential: false });
    let site = Site {
        title: Text::new(Locale::english(), "Test"),
        publisher: None,
        languages: vec![Locale::english()],
        address: None,
        accessibility_statement: None,
        accent: None,
        logo: None,
        citation: false,
        profile: Default::default(),
    };
    check::check(&SurveyFiles::new("rules", file), &site, &sources).expect("a right survey").value
}

/// What stands above each question that has a rule.
fn said(instrument: &Instrument, language: &str, variant: &Variant) -> Vec<String> {
    let subject = Subject { instrument, publisher: None, pictures: Default::default(), logo: None };
    let sheet = compose(&subject, &Locale::parse(language).expect("a tag"), variant).value;
    let lines = sheet.blocks.iter().filter_map(|block| match block {
        Block::Question(asked) => asked.only_if.as_ref().map(|line| line.first.plain()),
        _ => None,
    });
    lines.collect()
}

/// A sentence with two clauses and one that denies, in each language: what a speaker has to look at. Written by hand.
const SENTENCES: [(&str, &str, &str); 16] = [
    (
        "ar",
        "فقط إذا كانت إجابتك عن السؤال 1 هي «\u{2068}Y\u{2069}»، وكانت الإجابة عن السؤال 3 هي 18 أو أكثر.",
        "يُطرح السؤال فقط إذا لم تكن هناك علامة × عند «\u{2068}F\u{2069}» في السؤال 2.",
    ),
    (
        "bg",
        "Само ако отговорът Ви на въпрос 1 е „Y“ и отговорът на въпрос 3 е 18 или повече.",
        "Питайте само ако на въпрос 2 няма кръстче до „F“.",
    ),
    (
        "da",
        "Kun hvis du har svaret »Y« på spørgsmål 1, og svaret på spørgsmål 3 er 18 eller mere.",
        "Stil kun spørgsmålet, hvis der ikke er kryds ved »F« i spørgsmål 2.",
    ),
    (
        "de",
        "Nur wenn Sie auf Frage 1 mit „Y“ geantwortet haben und die Antwort auf Frage 3 mindestens 18 ist.",
        "Fragen Sie nur, wenn bei Frage 2 kein Kreuz bei „F“ steht.",
    ),
    (
        "en",
        "Only if you answered “Y” to question 1, and the answer to question 3 is 18 or more.",
        "Ask only if “F” has no cross in question 2.",
    ),
    (
        "es",
        "Solo si respondió «Y» a la pregunta 1, y la respuesta a la pregunta 3 es 18 o más.",
        "Pregunte solo si no hay una cruz en «F» en la pregunta 2.",
    ),
    (
        "fa",
        "فقط اگر پاسخ شما به پرسش 1، «\u{2068}Y\u{2069}» باشد و پاسخ به پرسش 3 دست‌کم ۱۸ باشد.",
        "فقط در صورتی بپرسید که در پرسش 2 کنار «\u{2068}F\u{2069}» ضربدر نباشد.",
    ),
    (
        "fr",
        "Seulement si vous avez répondu «\u{a0}Y\u{a0}» à la question 1, et si la réponse à la question 3 est 18 ou plus.",
        "Posez la question seulement si aucune croix ne se trouve à «\u{a0}F\u{a0}» dans la question 2.",
    ),
    (
        "pl",
        "Tylko jeśli Twoja odpowiedź na pytanie 1 to „Y” i odpowiedź na pytanie 3 to 18 lub więcej.",
        "Zadaj to pytanie tylko wtedy, gdy w odpowiedzi na pytanie 2 nie ma krzyżyka przy „F”.",
    ),
    (
        "pt",
        "Só se você respondeu “Y” à pergunta 1, e a resposta à pergunta 3 é 18 ou mais.",
        "Pergunte só se não há um X em “F” na pergunta 2.",
    ),
    (
        "ro",
        "Numai dacă ați răspuns „Y” la întrebarea 1 și răspunsul la întrebarea 3 este cel puțin 18.",
        "Puneți întrebarea numai dacă nu este nicio cruciuliță la „F” la întrebarea 2.",
    ),
    (
        "ru",
        "Только если ваш ответ на вопрос 1 — «Y» и ответ на вопрос 3 — 18 или больше.",
        "Спрашивайте, только если в ответе на вопрос 2 нет крестика возле слов «F».",
    ),
    (
        "th",
        "ตอบข้อนี้เฉพาะเมื่อคุณตอบ “Y” ในคำถามข้อ 1 และคำตอบของคำถามข้อ 3 คือ 18 ขึ้นไป",
        "ถามข้อนี้เฉพาะเมื่อไม่มีกากบาทที่ “F” ในคำถามข้อ 2",
    ),
    (
        "tr",
        "Yalnızca 1. soru için yanıtınız “Y” ise ve 3. soru için yanıt en az 18 ise.",
        "Bu soruyu yalnızca 2. soru için “F” yanıtında çarpı yoksa sorun.",
    ),
    (
        "uk",
        "Тільки якщо ваша відповідь на запитання 1 — «Y» і відповідь на запитання 3 — 18 або більше.",
        "Запитуйте, тільки якщо у відповіді на запитання 2 немає хрестика біля слів «F».",
    ),
    (
        "vi",
        "Chỉ trả lời nếu quý vị trả lời “Y” cho câu hỏi 1 và câu trả lời cho câu hỏi 3 là 18 trở lên.",
        "Chỉ hỏi câu này nếu không có dấu X ở “F” trong câu hỏi 2.",
    ),
];

#[test]
fn rules_are_sentences_in_every_language() {
    let instrument = instrument();
    let languages: Vec<String> = message::languages().iter().map(|locale| locale.tag().to_string()).collect();
    assert_eq!(SENTENCES.map(|(language, ..)| language).as_slice(), languages);
    let english: [Vec<String>; 2] = [Variant::Standard, Variant::Guide].map(|way| said(&instrument, "en", &way));
    for (language, two_clauses, denied) in SENTENCES {
        let respondent = said(&instrument, language, &Variant::Standard);
        let interviewer = said(&instrument, language, &Variant::Guide);
        assert_eq!(respondent[3], two_clauses);
        assert_eq!(interviewer[5], denied);
        for (index, line) in respondent.iter().chain(&interviewer).enumerate() {
            let rule = RULES[index % RULES.len()];
            assert!(!line.contains("  ") && !line.contains(['{', '$']), "{language}, {rule}: {line}");
            let quoted = ["yes", "food", "bad"].iter().any(|answer| rule.contains(answer));
            assert!(!quoted || line.contains(['Y', 'F', 'B']), "{language}, {rule}: no answer in {line}");
            let foreign = language == "en" || !english.concat().contains(line);
            assert!(foreign, "{language}, {rule}: English");
        }
        assert_eq!((respondent.len(), interviewer.len()), (RULES.len(), RULES.len()), "{language}");
    }
}

#[test]
fn crosses_are_counted_in_their_number() {
    let lines = said(&instrument(), "en", &Variant::Standard);
    let counted: Vec<&str> =
        (0..RULES.len()).filter(|rule| RULES[*rule].starts_with("count")).map(|rule| lines[rule].as_str()).collect();
    assert_eq!(
        counted,
        [
            "Only if question 2 has exactly 1 cross.",
            "Only if question 2 does not have exactly 1 cross.",
            "Only if question 2 has fewer than 2 crosses.",
            "Only if question 2 has 1 cross or none.",
            "Only if question 2 has more than 1 cross.",
        ]
    );
}
