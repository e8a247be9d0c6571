//! Composes the printed form of an instrument: every question as rows, boxes and lines, in the order asked.

use std::cell::RefCell;

use super::line::{Line, Voice, Writer};
use super::route::{Cross, Route, Target};
use super::sheet::{Asked, Block, Cover, How, Notice, Shape, Sheet, Words};
use super::{Subject, Variant, picture, skip};
use crate::diagnostic::{Diagnostic, Warned};
use crate::form::time;
use crate::locale::{Locale, date, endonym, markdown};
use crate::model::control::{Choice, Control, MissingAnswer, MissingCode};
use crate::model::expression::Expression;
use crate::model::instrument::{Element, Instrument, Question, Repeat};
use crate::print::words::{in_fours, language_and_region};
use crate::print::{PAGE, PAGES};

/// Rounds of a repeat that a sheet has room for; whoever needs more asks for another copy.
const ROUNDS: u32 = 3;

/// The whole questionnaire, with a warning for every rule that paper cannot say.
pub fn compose(subject: &Subject<'_>, locale: &Locale, variant: &Variant) -> Warned<Sheet> {
    let instrument = subject.instrument;
    let writer = Writer { locale, variant, overrides: &instrument.texts };
    let composer = Composer { subject, writer, route: Route::of(instrument), warnings: RefCell::default() };
    let mut blocks = Vec::new();
    for section in &instrument.sections {
        if section.label.is_some() || section.relevant.is_some() {
            let only_if = section.relevant.as_ref().map(|rule| {
                composer.only_if(rule, true).unwrap_or_else(|| {
                    composer.unsaid(rule, &format!("section `{}`", section.name));
                    writer.fixed("print-only-if-unsaid")
                })
            });
            blocks.push(Block::Section { label: section.label.as_ref().map(|label| writer.text(label)), only_if });
        }
        for element in &section.elements {
            match element {
                Element::Question(question) => {
                    let asked = composer.question(question, None);
                    blocks.push(Block::Question(Box::new(asked)));
                }
                Element::Repeat(repeat) => composer.repeat(repeat, &mut blocks),
            }
        }
    }
    let (lang, region) = language_and_region(locale);
    let guide = matches!(variant, Variant::Guide);
    let mut end = vec![writer.fixed(if guide { "print-end-guide" } else { "print-end" })];
    end.push(composer.hand_in(guide));
    let sheet = Sheet {
        lang,
        region,
        rtl: locale.direction() == "rtl",
        variant: variant.name(),
        title: writer.text(&instrument.title),
        plain_title: markdown::plain(instrument.title.get(locale).text),
        page: composer.say("print-page", |voice| {
            voice.messages.format("print-page", &[("page", PAGE.into()), ("pages", PAGES.into())])
        }),
        foot: composer.say("print-version", |voice| foot(instrument, variant, voice)),
        logo: subject.logo.as_ref().map(|logo| logo.path()),
        cover: composer.cover(),
        blocks,
        end,
        marks: Vec::new(),
        mark_modules: 0,
        words: Words {
            or: writer.fixed("form-or"),
            example: writer.fixed("print-example"),
            notes: writer.fixed("print-notes"),
            continued: writer.fixed("print-continued"),
        },
    };
    Warned { value: sheet, warnings: composer.warnings.into_inner() }
}

/// Message id of the built-in wording of a missing answer.
pub fn missing_label(code: MissingCode) -> &'static str {
    match code {
        MissingCode::Refused => "form-missing-refused",
        MissingCode::DontKnow => "form-missing-dont-know",
        MissingCode::NotApplicable => "form-missing-not-applicable",
    }
}

fn foot(instrument: &Instrument, variant: &Variant, voice: Voice<'_>) -> String {
    let version = in_fours(&instrument.version);
    let version = voice.messages.format("print-version", &[("version", (&version).into())]);
    let variant = voice.messages.text(&format!("print-variant-{}", variant.name()));
    format!("{} · {version} · {} · {variant}", instrument.name, endonym::endonym(voice.locale))
}

/// Makes the blocks of one questionnaire in one language.
pub struct Composer<'a> {
    /// What is printed.
    pub subject: &'a Subject<'a>,
    /// Chooses its texts in the sheet's languages.
    pub writer: Writer<'a>,
    route: Route<'a>,
    /// Each once, however often its reason is met.
    warnings: RefCell<Vec<Diagnostic>>,
}

impl Composer<'_> {
    fn cover(&self) -> Cover {
        let writer = &self.writer;
        let instrument = self.subject.instrument;
        let mut about = Vec::new();
        about.extend(instrument.intro.iter().map(|intro| writer.text(intro)));
        about.extend(instrument.study.purpose.iter().map(|purpose| {
            self.say("site-purpose-is", |voice| {
                let purpose = markdown::plain(purpose.get(voice.locale).text);
                voice.messages.format("site-purpose-is", &[("purpose", (&purpose).into())])
            })
        }));
        if let Some(publisher) = self.subject.publisher {
            about.push(self.say("print-asker", |voice| {
                voice.messages.format("print-asker", &[("publisher", (&publisher.name).into())])
            }));
            about.extend(publisher.contact.as_ref().map(|contact| {
                self.say("print-contact", |voice| {
                    voice.messages.format("print-contact", &[("contact", contact.into())])
                })
            }));
        }
        about.push(self.say("form-minutes", |voice| {
            voice.messages.format("form-minutes", &[("minutes", time::minutes(instrument).into())])
        }));
        about.extend(instrument.collect.hand_in.by.map(|day| {
            self.say("form-by", |voice| {
                let day = date::day(voice.locale, day);
                voice.messages.format("form-by", &[("date", (&day).into())])
            })
        }));
        let guide = matches!(writer.variant, Variant::Guide);
        let points = if guide {
            vec!["print-guide-voluntary", "print-guide-how", "print-guide-anonymous"]
        } else {
            vec!["print-voluntary", "print-anonymous"]
        };
        let example = ["print-example-one", "print-example-two", "print-example-three"];
        Cover {
            about,
            notice: self.notice(),
            points_title: writer.fixed(if guide { "print-guide-title" } else { "print-points-title" }),
            points: points.into_iter().map(|id| writer.fixed(id)).chain([self.hand_in(guide)]).collect(),
            how_title: writer.fixed("print-how-title"),
            how: How {
                circle: writer.fixed("print-how-circle"),
                square: writer.fixed("print-how-square"),
                mistake: writer.fixed("print-how-mistake"),
                circles: example[..2].iter().map(|id| writer.fixed(id)).collect(),
                squares: example.iter().map(|id| writer.fixed(id)).collect(),
            },
        }
    }

    /// What to do with the sheets: in the study's own words, where it has some.
    fn hand_in(&self, guide: bool) -> Line {
        match &self.subject.instrument.collect.hand_in.paper {
            Some(text) if !guide => self.writer.text(text),
            _ => self.writer.fixed(if guide { "print-guide-hand-in" } else { "print-hand-in" }),
        }
    }

    fn notice(&self) -> Option<Notice> {
        let notice = self.subject.instrument.study.notice.as_ref()?;
        let parts = [
            ("form-notice-controller", &notice.controller),
            ("form-notice-basis", &notice.legal_basis),
            ("form-notice-contact", &notice.contact),
            ("form-notice-kept", &notice.kept_until),
        ];
        let told = |text| self.writer.told(text, date::in_words);
        let parts = parts.into_iter().filter_map(|(id, text)| Some((self.writer.fixed(id), told(text.as_ref()?))));
        Some(Notice { title: self.writer.fixed("form-notice"), parts: parts.collect() })
    }

    fn repeat(&self, repeat: &Repeat, blocks: &mut Vec<Block>) {
        let rounds = repeat.at_most.clamp(1, ROUNDS);
        for round in 1..=rounds {
            let label = self.said("print-round", |voice| {
                let label = repeat.label.as_ref().map(|label| markdown::plain(label.get(voice.locale).text));
                Some(match label {
                    Some(label) => {
                        voice.messages.format("print-round", &[("label", (&label).into()), ("round", round.into())])
                    }
                    None => voice.messages.format("print-round-bare", &[("round", round.into())]),
                })
            });
            let only_if = repeat.relevant.as_ref().filter(|_| round == 1).map(|rule| {
                self.only_if(rule, true).unwrap_or_else(|| {
                    self.unsaid(rule, &format!("`{}`", repeat.name));
                    self.writer.fixed("print-only-if-unsaid")
                })
            });
            blocks.push(Block::Round { label, only_if });
            for question in &repeat.questions {
                blocks.push(Block::Question(Box::new(self.question(question, Some(round)))));
            }
        }
        if repeat.at_most > rounds {
            let more = self.said("print-rounds-more", |voice| {
                let arguments = [("rounds", rounds.into()), ("most", repeat.at_most.into())];
                Some(voice.messages.format("print-rounds-more", &arguments))
            });
            blocks.push(Block::Section { label: None, only_if: Some(more) });
        }
    }

    fn question(&self, question: &Question, round: Option<u32>) -> Asked {
        let writer = &self.writer;
        let only_if = question.relevant.as_ref().map(|rule| {
            self.only_if(rule, false).unwrap_or_else(|| {
                self.unsaid(rule, &format!("question `{}`", question.name));
                writer.fixed("print-only-if-unsaid")
            })
        });
        let (field, how) = self.field(question, round);
        // Those of a scale stand beside its steps.
        let missing: &[MissingAnswer] = if question.control.missing().is_empty() { &question.missing } else { &[] };
        let shape = match &question.control {
            Control::ChooseSeveral { .. } | Control::Grid { .. } => Shape::Square,
            Control::ChooseOne { .. }
            | Control::Matrix { .. }
            | Control::Range { .. }
            | Control::Number { .. }
            | Control::Date { .. }
            | Control::Text { .. }
            | Control::Rank { .. }
            | Control::Note => Shape::Circle,
        };
        Asked {
            name: question.name.clone(),
            span: question.span,
            number: question.number,
            round,
            label: writer.text(&question.label),
            hint: question.hint.as_ref().map(|hint| writer.text(hint)),
            only_if,
            how,
            interviewer_note: question
                .interviewer_note
                .as_ref()
                .filter(|_| matches!(writer.variant, Variant::Guide))
                .map(|note| writer.text(note)),
            image: self.picture(question.image.as_deref()),
            field,
            missing: missing.iter().map(|missing| self.missing(question, missing, shape, round)).collect(),
        }
    }

    fn only_if(&self, rule: &Expression, section: bool) -> Option<Line> {
        let id = if section { "print-only-if-section" } else { "print-only-if" };
        self.writer.said(id, |voice| {
            let clause = skip::clause(&rule.term, self.subject.instrument, voice)?;
            let reader = if voice.guide { "guide" } else { "self" };
            Some(
                voice.messages.format(
                    id,
                    &[("rule", (&clause).into()), ("reader", crate::locale::message::Argument::Form(reader))],
                ),
            )
        })
    }

    /// Where somebody goes on who gives this answer: "→ go to 7". `None` where it is the next question.
    pub fn go_to(&self, question: &Question, cross: Cross<'_>) -> Option<Line> {
        Some(match self.route.target(question, cross)? {
            Target::End => self.writer.fixed("print-go-to-end"),
            Target::Question(number) => {
                let number = number.to_string();
                self.say("print-go-to", |voice| voice.messages.format("print-go-to", &[("number", (&number).into())]))
            }
        })
    }

    /// The picture beside a choice, where the form has pictures and the choice one.
    pub fn choice_picture(&self, choice: &Choice) -> Option<String> {
        if !self.writer.variant.pictures() {
            return None;
        }
        self.picture(choice.image.as_deref()).or_else(|| choice.symbol.map(picture::symbol_path))
    }

    /// Where the layout finds a picture of the survey's, where the form has pictures. One that cannot be printed is warned of
    /// and left out.
    pub fn picture(&self, path: Option<&str>) -> Option<String> {
        let path = path.filter(|_| self.writer.variant.pictures())?;
        match picture::served(self.subject, path) {
            Ok(served) => Some(served),
            Err(warning) => {
                self.warn(warning);
                None
            }
        }
    }

    fn unsaid(&self, rule: &Expression, what: &str) {
        let hint = "the printed form asks everyone and says that not everyone needs to answer; \
                    say in the label for whom it is";
        self.warn(Diagnostic::warning(rule.span, format!("who is asked {what} cannot be said on paper")).hint(hint));
    }

    fn warn(&self, warning: Diagnostic) {
        let mut warnings = self.warnings.borrow_mut();
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }

    /// A text of the program's own that can always be said.
    pub fn say(&self, id: &'static str, say: impl Fn(Voice<'_>) -> String) -> Line {
        self.said(id, |voice| Some(say(voice)))
    }

    /// A text of the program's own that may not be sayable: then the message by itself.
    pub fn said(&self, id: &'static str, say: impl Fn(Voice<'_>) -> Option<String>) -> Line {
        self.writer.said(id, say).unwrap_or_else(|| self.writer.fixed(id))
    }
}
