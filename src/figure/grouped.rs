//! A breakdown as small multiples: for each answer (or thing ranked), a bar per group on one scale.

use super::bars::{BAR, scaled, value};
use super::canvas::{Canvas, LEADING, Lettering, WIDTH};
use super::ink::Ink;
use super::number::Number;
use super::order;
use super::subject::{Kind, Line, Subject};
use super::unit::{Unit, drawn};
use super::words::{Label, Words};
use super::wrap;

/// One answer with its number in each group.
struct Block<'w> {
    name: Label,
    bars: Vec<(&'w Label, Number)>,
}

/// A block per answer: its name, then a bar per group with the group's name before it. Groups keep the order of the
/// instrument and have a colour each, as far as the palette goes; their names say which is which.
pub fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let mut canvas = Canvas::new();
    let Some(first) = subject.panels.first() else { return canvas };
    let groups: Vec<Label> = drawn(&first.lines).skip(1).map(|line| words.label(line.wording)).collect();
    let blocks = blocks(subject, &groups, words, unit);
    let names = groups.iter().map(|group| wrap::width(&group.text)).fold(0.0, f64::max).min(112.0) + 10.0;
    let bars = || blocks.iter().flat_map(|block| &block.bars);
    let largest = bars().filter_map(|(_, number)| number.size()).fold(0.0, f64::max);
    let room = if unit == Unit::Percent { 92.0 } else { 40.0 };
    for block in &blocks {
        let rows = canvas.label((0.0, canvas.y + 13.0), &block.name, WIDTH, Lettering::STRONG);
        canvas.y += rows as f64 * LEADING + 5.0;
        for ((group, number), place) in block.bars.iter().zip((0u8..4).cycle()) {
            let rows = canvas.label((0.0, canvas.y + 13.0), group, names - 10.0, Lettering::PLAIN);
            let length = number.size().map_or(0.0, |size| scaled(size, largest, WIDTH - names - room));
            let (top, bottom) = (canvas.y, canvas.y + BAR);
            if length > 0.0 {
                canvas.block((names, names + length), (top, bottom), Ink::Group(place + 1));
            }
            canvas.line((names, top - 2.0), (names, bottom + 2.0), Ink::Axis);
            value(&mut canvas, (names + length + 6.0, bottom - 3.0), *number, words);
            canvas.y += (rows as f64 * LEADING).max(BAR) + 4.0;
        }
        canvas.y += 14.0;
    }
    canvas.y -= 14.0;
    canvas
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
