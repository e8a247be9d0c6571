//! A breakdown: for each answer (or thing ranked) a bar per group, all on one scale, under one key of the groups.

use super::bars::{BAR, lengths, value, width};
use super::canvas::{Canvas, LEADING, Lettering, WIDTH};
use super::ink::Ink;
use super::key::{Swatch, key};
use super::number::Number;
use super::order;
use super::stacked::people_of;
use super::subject::{Kind, Line, Subject};
use super::unit::{Unit, drawn};
use super::words::{Label, Words};
use super::wrap;

/// One answer with its number in each group.
struct Block<'w> {
    name: Label,
    bars: Vec<(&'w Label, Number)>,
}

/// So many groups have a colour each; of more, each bar is named.
const COLOURS: usize = 4;
/// Height of a bar under a key.
const KEYED: f64 = 14.0;

/// A block per answer. Groups keep the order of the instrument, in the key as in each block.
pub(crate) fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let mut canvas = Canvas::new();
    let Some(first) = subject.panels.first() else { return canvas };
    let lines: Vec<&Line> = drawn(&first.lines).skip(1).collect();
    let groups: Vec<Label> = lines.iter().map(|line| words.label(line.wording)).collect();
    let blocks = blocks(subject, &groups, words, unit);
    if groups.len() > COLOURS {
        named(&mut canvas, &blocks, &groups, (words, unit));
        return canvas;
    }
    let entry = |(place, (line, group)): (u8, (&&Line, &Label))| {
        let text = format!("{} · {}", group.text, people_of(line, words));
        (Swatch::Ink(Ink::Group(place)), Label { text, lang: group.lang.clone() })
    };
    let entries: Vec<(Swatch, Label)> = (1..).zip(lines.iter().zip(&groups)).map(entry).collect();
    key(&mut canvas, &entries);
    let (largest, room) = (largest(&blocks), room(&blocks, words, unit));
    for block in &blocks {
        let rows = canvas.label((0.0, canvas.y + 13.0), &block.name, WIDTH, Lettering::PLAIN);
        canvas.y += rows as f64 * LEADING + 2.0;
        let top = canvas.y;
        for ((_, number), place) in block.bars.iter().zip(1..) {
            bar(&mut canvas, (0.0, KEYED), Bar { number: *number, ink: Ink::Group(place), largest, room }, words);
            canvas.y += KEYED + 3.0;
        }
        canvas.line((0.0, top - 2.0), (0.0, canvas.y - 1.0), Ink::Axis);
        canvas.y += 10.0;
    }
    canvas.y -= 8.0;
    canvas
}

/// With the group's name before each bar.
fn named(canvas: &mut Canvas, blocks: &[Block], groups: &[Label], (words, unit): (&Words, Unit)) {
    let names = groups.iter().map(|group| wrap::width(&group.text)).fold(0.0, f64::max).min(112.0) + 10.0;
    let (largest, room) = (largest(blocks), room(blocks, words, unit));
    for block in blocks {
        let rows = canvas.label((0.0, canvas.y + 13.0), &block.name, WIDTH, Lettering::STRONG);
        canvas.y += rows as f64 * LEADING + 5.0;
        for (group, number) in &block.bars {
            let rows = canvas.label((0.0, canvas.y + 13.0), group, names - 10.0, Lettering::PLAIN);
            let top = canvas.y;
            bar(canvas, (names, BAR), Bar { number: *number, ink: Ink::Group(1), largest, room }, words);
            canvas.line((names, top - 2.0), (names, top + BAR + 2.0), Ink::Axis);
            canvas.y += (rows as f64 * LEADING).max(BAR) + 4.0;
        }
        canvas.y += 14.0;
    }
    canvas.y -= 14.0;
}

struct Bar {
    number: Number,
    ink: Ink,
    /// The largest number of the drawing.
    largest: f64,
    /// What is kept free for the number.
    room: f64,
}

/// A bar from `start` on, so high, with its number behind it.
fn bar(canvas: &mut Canvas, (start, height): (f64, f64), bar: Bar, words: &Words) {
    let length = lengths(bar.number, bar.largest, WIDTH - start - bar.room);
    let (top, bottom) = (canvas.y, canvas.y + height);
    if length.low > 0.0 {
        canvas.block((start, start + length.low), (top, bottom), bar.ink);
    }
    if length.high > length.low {
        canvas.between((start + length.low, start + length.high), (top, bottom));
    }
    value(canvas, (start + length.high + 6.0, bottom - 2.0), bar.number, words);
}

fn largest(blocks: &[Block]) -> f64 {
    let numbers = blocks.iter().flat_map(|block| &block.bars).filter_map(|(_, number)| number.ends());
    numbers.map(|ends| ends.high).fold(0.0, f64::max)
}

/// What is kept free behind the longest bar.
fn room(blocks: &[Block], words: &Words, unit: Unit) -> f64 {
    let ranges = blocks.iter().flat_map(|block| &block.bars).filter(|(_, number)| number.is_range());
    let usual = if unit == Unit::Percent { 92.0 } else { 40.0 };
    ranges.map(|(_, number)| width(*number, words) + 8.0).fold(usual, f64::max)
}

/// The answers in the order of the figure for everybody; of a ranking, the things ranked by who placed them first.
fn blocks<'s>(subject: &Subject, groups: &'s [Label], words: &Words, unit: Unit) -> Vec<Block<'s>> {
    let block = |name, lines: &[Line], answer: usize| {
        let bars = groups.iter().zip(drawn(lines).skip(1)).map(|(group, line)| (group, line.number(answer, unit)));
        Block { name, bars: bars.collect() }
    };
    if let Kind::Rank = subject.kind {
        let panels = subject.panels.iter();
        return panels.filter_map(|panel| Some(block(words.label(panel.wording?), &panel.lines, 0))).collect();
    }
    let Some(panel) = subject.panels.first() else { return vec![] };
    let answers = order::answers(subject).into_iter();
    answers
        .filter_map(|index| Some(block(words.label(subject.answers.get(index)?.wording), &panel.lines, index)))
        .collect()
}
