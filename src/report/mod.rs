//! What the author's pages ask for, worked out on what may be published: numbers, names and claims of their prose.

mod bounds;
mod cells;
mod counted;
mod proof;
mod said;
mod shown;
mod typed;

use rayon::prelude::*;

use crate::analysis::disclosure::quotation::Quotation;
use crate::diagnostic::{Checked, Diagnostic, Findings};
use crate::locale::Locale;
use crate::locale::markdown::Inserted;
use crate::model::report::{Assertion, Content, Formula, InsertKind, QuotesRequest, Said, Written};
use crate::survey::Survey;

use said::Missing;

/// A page with everything that is worked out in it.
pub struct Page {
    /// The page as it is written.
    pub content: Content,
    /// For each language that it is written in, what stands in the place of each insert; nothing of figures and boxes, which the
    /// page itself makes.
    pub inserted: Vec<Vec<Inserted>>,
}

impl Page {
    /// The page as a reader of this language gets it: in that language, or in the first that it is written in.
    pub fn get(&self, locale: &Locale) -> (&Written, &[Inserted]) {
        // A page is written in one language at least.
        let position = self.content.written.iter().position(|written| written.locale == *locale).unwrap_or(0);
        (&self.content.written[position], self.inserted.get(position).map_or(&[], Vec::as_slice))
    }
}

/// Works out what all pages ask for.
///
/// # Errors
/// A claim or an order that is not shown by what is published. A number that is hidden, where the sentence has no other words for
/// that, is a warning.
pub fn pages(contents: Vec<Content>, surveys: &[Survey]) -> Checked<Vec<Page>> {
    let mut findings = Findings::default();
    let worked_out = contents.into_par_iter().map(|content| {
        let mut findings = Findings::default();
        let inserted = content.written.iter().map(|written| {
            findings.extend(typed::warnings(written, surveys));
            // What is wrong with a summary is wrong with its report, which tells it.
            let mut found = Findings::default();
            let inserted = inserted(written, surveys, &mut found);
            if written.front.summary_of.is_none() {
                findings.extend(found.into_all());
            }
            inserted
        });
        let inserted = inserted.collect();
        (Page { content, inserted }, findings)
    });
    let worked_out: Vec<(Page, Findings)> = worked_out.collect();
    let pages = worked_out.into_iter().map(|(page, found)| {
        findings.extend(found.into_all());
        page
    });
    let pages = pages.collect();
    findings.finish(Some(pages))
}

fn inserted(written: &Written, surveys: &[Survey], findings: &mut Findings) -> Vec<Inserted> {
    let inserts = written.inserts.iter().map(|insert| match &insert.kind {
        InsertKind::Number(formula) => {
            let said = said::said(&formula.said, &written.locale, surveys);
            if let Err(why) = said {
                findings.extend(missing(formula, why, insert.span));
            }
            shown::shown(formula, &said, written, surveys)
        }
        InsertKind::Assertion(assertion) => {
            if !is_shown(assertion, surveys) {
                let problem = Diagnostic::error(insert.span, "not shown by what is published");
                findings.push(
                    problem.hint("say less, or leave the claim out: it may hold, but a reader could not know it"),
                );
            }
            Inserted::default()
        }
        InsertKind::Literal => {
            let html = crate::locale::markdown::escape(&insert.written);
            Inserted { html, plain: insert.written.clone(), ..Inserted::default() }
        }
        InsertKind::Anchor(id) => Inserted { html: format!("<span id=\"{id}\"></span>"), ..Inserted::default() },
        InsertKind::Quotes(request) => {
            if passages(request, surveys).is_empty() {
                let message = format!("no passage about `{}` is published, and nothing stands here", request.theme);
                findings.push(Diagnostic::warning(insert.span, message));
            }
            Inserted::default()
        }
        InsertKind::Figure(_)
        | InsertKind::Theory(_)
        | InsertKind::Reference(_)
        | InsertKind::Box(_)
        | InsertKind::BoxEnd
        | InsertKind::Citation => Inserted::default(),
    });
    inserts.collect()
}

/// What an author is told where nothing can be said.
fn missing(formula: &Formula, why: Missing, span: crate::diagnostic::Span) -> Option<Diagnostic> {
    let is_order = matches!(formula.said, Said::Ranked(_));
    if formula.otherwise.is_some() {
        return None;
    }
    Some(match why {
        Missing::NotShown if is_order => {
            let problem = Diagnostic::error(span, "which answer this is, is not shown by what is published");
            problem.hint("say something else where it is not: `else: \"…\"`")
        }
        Missing::Hidden => {
            let problem = Diagnostic::warning(span, "this number is hidden, and the sentence shows `[c]`");
            problem.hint("say something else where it is: `else: \"too few to show\"`")
        }
        Missing::NoAnswers => Diagnostic::warning(span, "there are no answers yet, and the sentence shows `[x]`"),
        Missing::FewPeople => {
            let problem =
                Diagnostic::warning(span, "too few people answered for percentages, and the sentence shows `[x]`");
            problem.hint("compare numbers of people, or say something else: `else: \"…\"`")
        }
        Missing::NotShown | Missing::NotComputable => {
            Diagnostic::warning(span, "this cannot be worked out from what is published, and the sentence shows `[x]`")
        }
    })
}

fn is_shown(assertion: &Assertion, surveys: &[Survey]) -> bool {
    match assertion {
        Assertion::Order { left, operator, right } => proof::is_ordered(left, *operator, right, surveys),
        Assertion::Bound { left, operator, right } => proof::is_bound(left, *operator, *right, surveys),
        Assertion::Ranked { ranked, answer } => {
            let survey = ranked.answers.first().map_or("", |answer| answer.people.survey.as_str());
            proof::of(survey, surveys).is_some_and(|of| proof::is_in_place(ranked, *answer, of))
        }
    }
}

/// The passages that are asked for, as far as they are published.
pub fn passages<'s>(request: &QuotesRequest, surveys: &'s [Survey]) -> Vec<(&'s Survey, &'s Quotation)> {
    let Some(survey) = surveys.iter().find(|survey| survey.instrument.name == request.survey) else { return vec![] };
    let theme = survey.quotations.themes.iter().find(|(theme, _)| theme.name == request.theme);
    let all = theme.into_iter().flat_map(|(_, quotations)| quotations);
    all.take(request.at_most.unwrap_or(usize::MAX)).map(|quotation| (survey, &**quotation)).collect()
}
