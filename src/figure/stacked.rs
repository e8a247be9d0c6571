//! Stacked bars for a scale: one bar for a question, for each item of a matrix, for each group of a breakdown.
//!
//! What is hidden in a bar: where the base is published, the length that is left over is drawn as one hatched block
//! behind the published steps. It is the base less what is published, an equation that every reader of the table has and
//! that disclosure control has counted as published; how it divides is not in it. Of a range its lower end is a step, and the rest in
//! the hatched block. Where the base is hidden too, the hatched block has one length for all such bars, whatever it stands for.

use super::canvas::{Anchor, Canvas, LEADING, Lettering, WIDTH};
use super::ink::Ink;
use super::key::{self, Step, Swatch};
use super::number::{Number, sign};
use super::subject::{Answer, Kind, Line, Subject};
use super::unit::{Unit, compared, shown};
use super::words::{Label, Words};
use super::wrap;
use crate::analysis::disclosure::{Mark, Range, Value};
use crate::model::waves::CourseKind;

const BAR: f64 = 24.0;
/// Between two steps of a bar.
const SLIT: f64 = 1.5;
/// Between two numbers under a bar.
const GAP: f64 = 5.0;
/// Length of a hidden block that must not be to scale.
const UNSCALED: f64 = 34.0;

/// A key, then a bar per item and group. Percentages fill the width: 100 % of those who answered. Counts are drawn on one scale,
/// with the missing answers muted at the end.
pub(crate) fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let inks = inks(subject);
    let mut canvas = Canvas::new();
    let lines: Vec<&Line> = subject.panels.iter().flat_map(|panel| compared(subject, &panel.lines, unit)).collect();
    let reasons = reasons(subject, &lines, unit);
    let most = lines.iter().map(|line| people(line, &reasons)).max().unwrap_or(0);
    // One scale for all bars; where a base is hidden, room is kept for the block that is not to scale.
    let full = if lines.iter().any(|line| line.base.range().is_none()) { WIDTH - UNSCALED } else { WIDTH };
    let alone = subject.by.is_none() && subject.panels.len() == 1;
    if let (true, Some(line)) = (alone, lines.first()) {
        let bar = Stacked { line, unit, most, full, inks: &inks, reasons: &reasons, alone };
        head(&mut canvas, None, bar.people(words));
        bar.draw(&mut canvas, words);
        canvas.y += 14.0;
        let step = |(index, (answer, ink)): (usize, (&Answer, &Ink))| Step {
            name: words.label(answer.wording),
            ink: *ink,
            number: line.number(index, unit),
        };
        let steps: Vec<Step> = subject.answers.iter().zip(&inks).enumerate().map(step).collect();
        key::steps(&mut canvas, &steps, words);
        return canvas;
    }
    let steps = subject.answers.iter().zip(&inks);
    let steps = steps.map(|(answer, ink)| (Swatch::Ink(*ink), words.label(answer.wording)));
    let missing = reasons.iter().map(|index| (reason_ink(*index), words.own(reason_name(subject, *index, words))));
    let missing: Vec<(Swatch, Label)> = missing.map(|(ink, label)| (Swatch::Ink(ink), label)).collect();
    let hides = lines.iter().any(|line| is_hidden(line));
    let id = if lines.iter().any(|line| is_marked(line)) { "results-key-hidden" } else { "results-key-open" };
    let hidden = hides.then(|| (Swatch::Hatched, words.own(words.say(id, &[]))));
    key::key(&mut canvas, &steps.chain(missing).chain(hidden).collect::<Vec<_>>());
    let several = subject.by.is_some();
    for panel in &subject.panels {
        if let (Some(name), true) = (panel.wording, several) {
            let rows = canvas.label((0.0, canvas.y + 13.0), &words.label(name), WIDTH, Lettering::STRONG);
            canvas.y += rows as f64 * LEADING + 4.0;
        }
        for line in compared(subject, &panel.lines, unit) {
            let name = if several { Some(line.wording) } else { panel.wording };
            let bar = Stacked { line, unit, most, full, inks: &inks, reasons: &reasons, alone };
            head(&mut canvas, name.map(|name| words.label(name)), bar.people(words));
            bar.draw(&mut canvas, words);
            canvas.y += 14.0;
        }
        canvas.y += if several { 10.0 } else { 0.0 };
    }
    canvas.y -= if several { 22.0 } else { 12.0 };
    canvas
}

/// The paint of each answer, in the order of the instrument: the highest score is the last step of the palette. Without
/// scores the first choice is taken for the highest, as scales are commonly written. What is no position on the scale is muted.
fn inks(subject: &Subject) -> Vec<Ink> {
    let on_scale = |index: &usize| subject.answers.get(*index).is_some_and(Answer::is_on_scale);
    let mut order: Vec<usize> = (0..subject.answers.len()).filter(on_scale).rev().collect();
    let steps = Ink::steps(order.len());
    if subject.rises() {
        order.reverse();
    }
    let score = |index: &usize| subject.answers.get(*index).and_then(|answer| answer.score);
    if order.iter().all(|index| score(index).is_some()) {
        order.sort_by(|a, b| score(a).unwrap_or(0.0).total_cmp(&score(b).unwrap_or(0.0)));
    }
    let mut inks = vec![Ink::Missing; subject.answers.len()];
    for (place, index) in order.iter().enumerate() {
        // Spread over the palette where a scale has more steps than it.
        let step = place * steps.len() / order.len().max(1);
        if let (Some(ink), Some(step)) = (inks.get_mut(*index), steps.get(step)) {
            *ink = Ink::Step(*step);
        }
    }
    inks
}

/// The grey of a reason for no answer.
fn reason_ink(index: usize) -> Ink {
    Ink::Reason(u8::try_from(index).unwrap_or(u8::MAX))
}

/// The name of a reason for no answer.
fn reason_name(subject: &Subject, index: usize, words: &Words) -> String {
    match subject.missing.get(index) {
        Some(wording) => words.label(*wording).text,
        None => words.label(subject.skipped()).text,
    }
}

/// How many answered, over a bar or a row of columns.
pub(crate) fn people_of(line: &Line, words: &Words) -> String {
    let written = words.number(Number::Count(line.base));
    match words.argument(line.base, &written) {
        Some(n) => words.say("results-n-is", &[("n", n)]),
        None => words.say("results-n-hidden", &[]),
    }
}

/// The name of a bar, and how many answered it.
pub(crate) fn head(canvas: &mut Canvas, name: Option<Label>, n: String) {
    let room = wrap::width(&n) + 10.0;
    let rows = match name {
        Some(name) => canvas.label((0.0, canvas.y + 13.0), &name, WIDTH - room, Lettering::PLAIN),
        None => 1,
    };
    canvas.text((WIDTH, canvas.y + 13.0 + (rows - 1) as f64 * LEADING), n, Anchor::End, Ink::Quiet);
    canvas.y += rows as f64 * LEADING + 2.0;
}

/// One bar.
struct Stacked<'l, 'a> {
    line: &'l Line<'a>,
    unit: Unit,
    /// People in the longest bar, for bars of counts.
    most: u32,
    /// Length of a whole bar.
    full: f64,
    inks: &'l [Ink],
    reasons: &'l [usize],
    alone: bool,
}

impl Stacked<'_, '_> {
    fn draw(&self, canvas: &mut Canvas, words: &Words) {
        let (top, bottom) = (canvas.y, canvas.y + BAR);
        let mut x = 0.0;
        let mut small = Small::default();
        for (index, ink) in self.inks.iter().enumerate() {
            let Some(length) = self.least(index) else { continue };
            let label = words.number(self.line.number(index, self.unit).drawn());
            let piece = Piece { x, length, label };
            x += length;
            small.0.extend(piece.draw(canvas, *ink));
        }
        let hidden = self.hidden_length();
        if hidden > 0.0 {
            let ends = (x, (x + hidden - SLIT).max(x + 0.5));
            canvas.hatched(ends, (top, bottom));
            if hidden >= UNSCALED && is_marked(self.line) {
                let middle = ((ends.0 + ends.1) / 2.0, bottom - 7.0);
                canvas.text(middle, sign(Mark::Hidden), Anchor::Middle, Ink::OnMissing);
            }
            x += hidden;
        }
        for index in self.reasons {
            let count = reason(self.line, *index);
            if let Some(Range { low, high }) = count.range() {
                let piece = Piece { x, length: self.length(low), label: words.number(Number::Count(count)) };
                x += piece.length;
                small.0.extend(piece.draw(canvas, reason_ink(*index)));
                let more = self.length(high - low);
                if more > 0.0 {
                    canvas.between((x, (x + more - SLIT).max(x + 0.5)), (top, bottom));
                    x += more;
                }
            }
        }
        canvas.y = bottom;
        // A bar that stands alone has its numbers in the key.
        if !self.alone {
            small.draw(canvas);
        }
    }

    /// Of a step, at its lower end; `None` where it is hidden.
    fn least(&self, answer: usize) -> Option<f64> {
        if let (Number::CountShareWeighted(.., share), true) = (self.line.number(answer, self.unit), self.is_weighted())
        {
            return share.known().map(|share| self.full * share.percent() / 100.0);
        }
        self.line.count(answer).range().map(|range| self.length(range.low))
    }

    /// Whether all its steps are weighted shares: then nothing is hidden, and they fill the bar but for their rounding.
    fn is_weighted(&self) -> bool {
        self.line.is_weighted
    }

    fn length(&self, count: u32) -> f64 {
        let whole = match self.unit {
            // A share of a base that is a range is at least that of its upper end. No percentages of a hidden base, so no lengths
            // either.
            Unit::Percent => self.line.base.range().map_or(0, |base| base.high),
            Unit::People => self.most,
        };
        if whole == 0 { 0.0 } else { self.full * f64::from(count) / f64::from(whole) }
    }

    fn hidden_length(&self) -> f64 {
        if !is_hidden(self.line) {
            return 0.0;
        }
        match self.line.base.range() {
            Some(base) => self.length(base.high.saturating_sub(answered(self.line))),
            None => UNSCALED,
        }
    }

    /// How many answered, and the mark where the bar has no room for it.
    fn people(&self, words: &Words) -> String {
        let n = people_of(self.line, words);
        let has_room = self.hidden_length() >= UNSCALED;
        if is_marked(self.line) && !has_room { format!("{n} · {}", sign(Mark::Hidden)) } else { n }
    }
}

/// A step of a bar, from `x`, and its number.
struct Piece {
    x: f64,
    length: f64,
    label: String,
}

impl Piece {
    /// Draws it with its number in it; gives itself back where the number has no room there.
    fn draw(self, canvas: &mut Canvas, ink: Ink) -> Option<Piece> {
        let Piece { x, length, .. } = self;
        if length <= 0.0 {
            return None;
        }
        let (top, bottom) = (canvas.y, canvas.y + BAR);
        canvas.block((x, (x + length - SLIT).max(x + 0.5)), (top, bottom), ink);
        if wrap::width(&self.label) + 2.0 > length {
            return Some(self);
        }
        canvas.strong((self.middle(), bottom - 7.0), self.label, Anchor::Middle, ink.text());
        None
    }

    fn middle(&self) -> f64 {
        self.x + (self.length - SLIT) / 2.0
    }
}

/// Steps that are too short to hold their numbers: these stand under the bar.
#[derive(Default)]
struct Small(Vec<Piece>);

impl Small {
    /// Each under its step, or as near to it as its neighbours leave room; in as many lines as they need, in turn.
    fn draw(&self, canvas: &mut Canvas) {
        let of_line = |line: usize, lines: usize| self.0.iter().skip(line).step_by(lines);
        let fits = |lines: usize| {
            let room =
                |line: usize| of_line(line, lines).map(|piece| wrap::width(&piece.label) + GAP).sum::<f64>() - GAP;
            (0..lines).all(|line| room(line) <= WIDTH)
        };
        let most = self.0.len();
        let lines = (1..most).find(|lines| fits(*lines)).unwrap_or(most);
        for line in 0..lines {
            for (middle, label) in beside(of_line(line, lines)) {
                canvas.text((middle, canvas.y + 12.0), label, Anchor::Middle, Ink::Quiet);
            }
            canvas.y += LEADING;
        }
    }
}

/// Labels of one line, moved as little as they must so that none lies over another or outside the drawing.
fn beside<'l>(pieces: impl Iterator<Item = &'l Piece>) -> Vec<(f64, &'l str)> {
    let half = |label: &str| wrap::width(label) / 2.0;
    let mut placed: Vec<(f64, &str)> = pieces.map(|piece| (piece.middle(), piece.label.as_str())).collect();
    let mut from = 0.0;
    for (middle, label) in &mut placed {
        *middle = middle.max(from + half(label));
        from = *middle + half(label) + GAP;
    }
    let mut to = WIDTH;
    for (middle, label) in placed.iter_mut().rev() {
        *middle = middle.min(to - half(label));
        to = *middle - half(label) - GAP;
    }
    placed
}

/// Whether the published steps leave something over.
fn is_hidden(line: &Line) -> bool {
    line.cells.iter().any(|count| count.known().is_none()) || matches!(line.base, Value::Between(_))
}

/// Whether of some step nothing is published.
fn is_marked(line: &Line) -> bool {
    line.cells.iter().any(|count| count.mark().is_some())
}

/// The sum of the published steps, of ranges their lower ends.
fn answered(line: &Line) -> u32 {
    line.cells.iter().filter_map(|count| count.range()).map(|range| range.low).sum()
}

/// The people in a bar of counts: those who answered (known or published in part), and the published missing answers that are drawn;
/// as many as there can be.
fn people(line: &Line, reasons: &[usize]) -> u32 {
    let most = |count: Value<u32>| count.range().map(|range| range.high);
    let missing: u32 = reasons.iter().filter_map(|index| most(reason(line, *index))).sum();
    most(line.base).unwrap_or(answered(line)) + missing
}

/// Which reasons for no answer are drawn: those that anybody has, in bars of counts. Bars of percentages are 100 % of
/// those who answered, and who is in another bar is no part of this one.
fn reasons(subject: &Subject, lines: &[&Line], unit: Unit) -> Vec<usize> {
    let drawn =
        |index: &usize| lines.iter().any(|line| reason(line, *index).range().is_some_and(|range| range.high > 0));
    let has_none = unit == Unit::Percent || matches!(subject.course, Some(CourseKind::Attrition { .. }));
    if has_none { vec![] } else { (0..4).filter(drawn).collect() }
}

/// Missing answers in the order of their codes, then skipped. (Who was not asked is in no bar.)
fn reason(line: &Line, index: usize) -> Value<u32> {
    line.reasons().get(index).copied().unwrap_or(Value::HIDDEN)
}

/// What the hatched blocks of a subject that is drawn as stacked bars stand for, where it has any: the message.
pub(crate) fn hatched(subject: &Subject) -> Option<&'static str> {
    let is_drawn = matches!(subject.kind, Kind::Scale) && shown(subject).any(is_hidden);
    is_drawn.then(|| if shown(subject).any(is_marked) { "results-hatched" } else { "results-hatched-open" })
}
