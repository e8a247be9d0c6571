//! The numbers of a figure as a table: what the drawing shows, and everything that it leaves out.

use super::base::reasons;
use super::number::Number;
use super::order;
use super::subject::{Kind, Line, Subject};
use super::unit::{Unit, interval};
use super::words::{Label, Wording, Words};
use super::{FigureRow, FigureTable};
use crate::analysis::disclosure::{Mark, Measure, Value};
use crate::model::waves::CourseKind;

/// The table of a figure. Every cell is a number or a mark.
pub(crate) fn table(subject: &Subject, words: &Words, unit: Unit, caption: &str) -> FigureTable {
    let table = Maker { subject, words, unit, order: order::answers(subject) };
    let (header, rows) = match (&subject.kind, &subject.by) {
        (Kind::Grid { rows, columns }, _) => table.grid(rows, columns),
        (Kind::Tally, _) => table.one_group(),
        _ if subject.panels.len() > 1 => table.items(),
        (_, None) => table.one_group(),
        (_, Some(_)) => table.groups(),
    };
    let (header, header_lang) = header.into_iter().map(|label| (label.text, label.lang)).unzip();
    FigureTable { caption: caption.to_string(), header, header_lang, rows }
}

struct Maker<'s, 'a> {
    subject: &'s Subject<'a>,
    words: &'s Words<'s>,
    unit: Unit,
    order: Vec<usize>,
}

type Made = (Vec<Label>, Vec<FigureRow>);

impl<'a> Maker<'_, 'a> {
    /// Answers down, people and percentages across.
    fn one_group(&self) -> Made {
        let Some(line) = self.subject.panels.first().and_then(|panel| panel.lines.first()) else {
            return (vec![], vec![]);
        };
        let percent = self.unit == Unit::Percent && !self.subject.answers.is_empty();
        let mut header = vec![self.head("results-answer"), self.head("results-people")];
        header.extend(percent.then(|| self.head("results-percent")));
        let of_population = |answer: usize| interval(line.count(answer), line.base);
        let intervals = percent
            && self.subject.is_sample
            && (0..line.cells.len()).any(|answer| of_population(answer).known().is_some());
        header.extend(intervals.then(|| self.head("results-interval")));
        let is_weighted =
            |answer: usize| (percent && line.is_weighted).then(|| line.weighted(answer).known()).flatten();
        let weighted = (0..line.cells.len()).any(|answer| is_weighted(answer).is_some());
        let population = (0..line.cells.len()).filter_map(is_weighted).any(|share| share.interval().is_some());
        header.extend(weighted.then(|| self.head("results-weighted")));
        header.extend(population.then(|| self.head("results-interval")));
        let mut rows = vec![];
        for index in &self.order {
            let Some(answer) = self.subject.answers.get(*index) else { continue };
            let count = line.count(*index);
            let mut cells = vec![Number::Count(count)];
            cells.extend(percent.then(|| Number::Share(count.share_of(line.base))));
            cells.extend(intervals.then(|| Number::Interval(of_population(*index))));
            cells.extend(weighted.then(|| Number::Weighted(line.weighted(*index))));
            cells.extend(population.then(|| Number::WeightedInterval(line.weighted(*index))));
            rows.push(row(self.words.label(answer.wording), cells, false));
        }
        for (name, counts) in self.apart(&[line]) {
            let mut cells: Vec<Number> = counts.into_iter().map(Number::Count).collect();
            cells.extend(percent.then_some(Number::Share(Value::Marked(Mark::NotApplicable))));
            cells.extend(intervals.then_some(Number::Interval(Value::Marked(Mark::NotApplicable))));
            cells.extend(weighted.then_some(Number::Weighted(Value::Marked(Mark::NotApplicable))));
            cells.extend(population.then_some(Number::WeightedInterval(Value::Marked(Mark::NotApplicable))));
            rows.push(row(self.words.own(name), cells, true));
        }
        (header, rows)
    }

    /// Answers down, groups across.
    fn groups(&self) -> Made {
        let Some(panel) = self.subject.panels.first() else { return (vec![], vec![]) };
        let lines: Vec<&Line> = panel.lines.iter().filter(|line| !line.is_nobody()).collect();
        let mut header = vec![self.head("results-answer")];
        header.extend(lines.iter().map(|line| self.words.label(line.wording)));
        let mut rows = vec![];
        for index in &self.order {
            let Some(answer) = self.subject.answers.get(*index) else { continue };
            let cells = lines.iter().map(|line| self.number(line, *index)).collect();
            rows.push(row(self.words.label(answer.wording), cells, false));
        }
        for (name, counts) in self.apart(&lines) {
            rows.push(row(self.words.own(name), counts.into_iter().map(Number::Count).collect(), true));
        }
        if self.subject.is_measured() {
            rows.push(row(self.head(self.mean()), lines.iter().map(|line| Number::Mean(line.mean)).collect(), true));
            for (id, number) in beside_mean(&lines) {
                rows.push(row(self.head(id), lines.iter().map(|line| Number::Mean(number(line))).collect(), true));
            }
        }
        (header, rows)
    }

    /// Items down (each with its groups, where there are any), answers across, then who is not in the base.
    fn items(&self) -> Made {
        let lines: Vec<&Line> = self.subject.panels.iter().flat_map(|panel| &panel.lines).collect();
        let reasons = self.reasons(&lines);
        let scored = matches!(self.subject.kind, Kind::Scale)
            && self.subject.answers.iter().all(|answer| answer.score.is_some());
        let mut header = vec![self.head("results-item")];
        header.extend(self.subject.answers.iter().map(|answer| self.words.label(answer.wording)));
        header.push(self.head("results-n"));
        header.extend(reasons.iter().map(|(_, name)| self.words.own(name.clone())));
        let scored = scored || self.subject.is_measured();
        header.extend(scored.then(|| self.head(self.mean())));
        let beside = beside_mean(&lines);
        header.extend(beside.iter().map(|(id, _)| self.head(id)));
        let mut rows = vec![];
        for panel in &self.subject.panels {
            let item = panel.wording.map(|wording| self.words.label(wording)).unwrap_or_else(|| self.words.own(""));
            for line in panel.lines.iter().filter(|line| !line.is_nobody()) {
                let answers = 0..line.cells.len();
                let mut cells: Vec<Number> = answers.map(|answer| self.number(line, answer)).collect();
                cells.push(Number::Count(line.base));
                cells.extend(reasons.iter().map(|(index, _)| Number::Count(line.reasons()[*index])));
                cells.extend(scored.then_some(Number::Mean(line.mean)));
                cells.extend(beside.iter().map(|(_, number)| Number::Mean(number(line))));
                rows.push(row(self.of_group(&item, line), cells, false));
            }
        }
        (header, rows)
    }

    /// Rows and columns as on the form.
    fn grid(&self, rows: &[Wording<'a>], columns: &[Wording<'a>]) -> Made {
        let Some(panel) = self.subject.panels.first() else { return (vec![], vec![]) };
        let lines: Vec<&Line> = panel.lines.iter().filter(|line| !line.is_nobody()).collect();
        let mut header = vec![self.head("results-answer")];
        header.extend(columns.iter().map(|column| self.words.label(*column)));
        let mut made = vec![];
        for line in &lines {
            for (index, name) in rows.iter().enumerate() {
                let place = |column| index * columns.len() + column;
                let cells = (0..columns.len()).map(|column| self.number(line, place(column)));
                made.push(row(self.of_group(&self.words.label(*name), line), cells.collect(), false));
            }
            for (name, counts) in self.apart(&[*line]) {
                // The same people answered every cell.
                let cells = counts.iter().flat_map(|count| vec![Number::Count(*count); columns.len()]);
                made.push(row(self.of_group(&self.words.own(name), line), cells.collect(), true));
            }
        }
        (header, made)
    }

    /// How many of a line gave an answer; of a random sample with the interval of their share.
    fn number(&self, line: &Line, answer: usize) -> Number {
        match line.number(answer, self.unit) {
            Number::CountAndShare(count, share) if self.subject.is_sample => {
                match interval(line.count(answer), line.base) {
                    found @ Value::Known(_) => Number::CountShareInterval(count, share, found),
                    Value::Between(_) | Value::Marked(_) => Number::CountAndShare(count, share),
                }
            }
            number => number,
        }
    }

    /// The rows that are no substantive answer: the base, the reasons for having none (where anybody has one), all.
    fn apart(&self, lines: &[&Line]) -> Vec<(String, Vec<Value<u32>>)> {
        let mut rows = vec![(self.words.say("results-n", &[]), lines.iter().map(|line| line.base).collect())];
        for (index, name) in self.reasons(lines) {
            rows.push((name, lines.iter().map(|line| line.reasons()[index]).collect()));
        }
        rows.push((self.words.say("results-total", &[]), lines.iter().map(|line| line.total).collect()));
        rows
    }

    /// The reasons for having no answer that anybody has, or may have: their places in [`Line::reasons`] and their names.
    fn reasons(&self, lines: &[&Line]) -> Vec<(usize, String)> {
        let names = lines.first().map_or(vec![], |line| reasons(self.subject, line, self.words));
        let has_any = |index: usize| lines.iter().any(|line| line.reasons()[index].known() != Some(0));
        names.into_iter().map(|(name, _)| name).enumerate().filter(|(index, _)| has_any(*index)).collect()
    }

    /// What a mean is of: scores, numbers that were worked out, or by how much they changed.
    fn mean(&self) -> &'static str {
        match self.subject.course {
            Some(CourseKind::Changes) => "results-mean-change",
            None if self.subject.is_worked_out => "results-mean-number",
            Some(CourseKind::Waves | CourseKind::Attrition { .. }) | None => "results-mean",
        }
    }

    fn head(&self, id: &str) -> Label {
        self.words.own(self.words.say(id, &[]))
    }

    /// The name of a row; with its group, in a breakdown.
    fn of_group(&self, name: &Label, line: &Line) -> Label {
        if self.subject.by.is_none() {
            return name.clone();
        }
        let group = self.words.label(line.wording);
        Label { text: format!("{} · {}", name.text, group.text), lang: name.lang.clone() }
    }
}

/// What is read of a line.
type OfLine = fn(&Line) -> Value<Measure>;

/// What stands beside the means: each where some line says it.
fn beside_mean(lines: &[&Line]) -> Vec<(&'static str, OfLine)> {
    let all: [(&str, OfLine); 3] = [
        ("results-weighted-mean", |line| line.mean_by_weight),
        ("results-deviation", |line| line.deviation),
        ("results-halfway", |line| line.halfway),
    ];
    all.into_iter().filter(|(_, number)| lines.iter().any(|line| number(line).mark().is_none())).collect()
}

fn row(label: Label, cells: Vec<Number>, apart: bool) -> FigureRow {
    FigureRow { label: label.text, lang: label.lang, cells, apart }
}
