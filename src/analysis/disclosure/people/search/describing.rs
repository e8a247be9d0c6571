//! What stands beside means: standard deviations and medians, each only as far as other people prove every number all the same.

use super::assembling::Altered;
use super::{Search, Yields};
use crate::analysis::disclosure::draw::{Draws, Place, Purpose};
use crate::analysis::disclosure::people::beside::{self, Beside};
use crate::analysis::disclosure::people::means::Given;
use crate::analysis::disclosure::published::{Described, Measure};
use crate::model::table::RowKey;

/// What may be said beside a mean.
#[derive(Clone, Copy)]
enum Saying {
    Deviation(u8),
    Median,
}

impl Search<'_> {
    /// Says the deviations and then the medians of what has a mean; of one in sixteen none, so that it tells nothing that there is none. A later
    /// edition says what an earlier one said of as many people, or has no mean either: nothing is proven of the difference.
    pub(super) fn say_beside(
        &mut self,
        mut said: Vec<(usize, Described)>,
        draws: Draws,
        given: &dyn Fn(Place) -> Given,
    ) -> Vec<(usize, Described)> {
        for (mean, _) in &said {
            let levels = self.page.levels(&self.page.means[*mean], &Default::default());
            let of = &self.page.means[*mean];
            let is_whole = levels.iter().map(|(_, people)| people).sum::<i64>() == self.page.facts[of.base].value;
            let beside = Beside::new(&levels, of.scale, self.policy.min_count).filter(|_| is_whole);
            for (at, fact) in of.counted_beside().enumerate() {
                let adds = |(value, people): &(i64, i64)| people * beside.as_ref().map_or(0, |of| of.adds(*value)[at]);
                self.page.facts[fact].value = levels.iter().map(adds).sum();
            }
            self.page.means[*mean].beside = beside;
        }
        self.made.clear();
        let fixed: Vec<bool> = self.page.facts.iter().map(|fact| fact.fixed).collect();
        let before: Vec<Altered> =
            self.witnesses.iter().map(|witness| (witness.altered.clone(), witness.whole.clone())).collect();
        let mut described = said.clone();
        for is_median in [false, true] {
            for (mean, described) in &mut described {
                let place = self.page.means[*mean].place;
                let may_be_said = match given(place) {
                    Given::Nothing => true,
                    Given::Unsaid => false,
                    Given::This(then, _) => {
                        if is_median {
                            then.median.is_some()
                        } else {
                            then.deviation.is_some()
                        }
                    }
                };
                match is_median {
                    _ if !may_be_said => {}
                    false => described.deviation = self.say_deviation(*mean, described.mean, draws),
                    true if draws.happens(Purpose::Median, place, 1.0 / 16.0) => {}
                    true => described.median = self.say(*mean, Saying::Median).and_then(|beside| beside.median),
                }
            }
        }
        if described != said {
            if self.holds() {
                said = described;
            } else {
                said.iter().for_each(|(mean, _)| self.unsay_beside(*mean));
                self.page.facts.iter_mut().zip(fixed).for_each(|(fact, fixed)| fact.fixed = fixed);
                let before = before.into_iter().filter_map(|(altered, whole)| self.judged(altered, whole));
                self.witnesses = before.collect();
                if !self.holds() {
                    said.iter().for_each(|(mean, _)| self.unsay(*mean));
                    return vec![];
                }
            }
        }
        let stood =
            |search: &Search, (mean, described): &(usize, Described)| match given(search.page.means[*mean].place) {
                Given::This(then, _) => then == *described,
                Given::Nothing | Given::Unsaid => true,
            };
        let (stand, fall): (Vec<_>, Vec<_>) = said.into_iter().partition(|said| stood(self, said));
        fall.iter().for_each(|(mean, _)| {
            self.unsay_beside(*mean);
            self.unsay(*mean);
        });
        stand
    }

    /// With as many digits as the mean, or none.
    fn say_deviation(&mut self, mean: usize, printed: Measure, draws: Draws) -> Option<Measure> {
        let of = &self.page.means[mean];
        let (place, people) = (of.place, self.page.facts[of.base].value);
        // Sums of squares are whole numbers that a computer can hold.
        let wide = (of.scale.most - of.scale.least).checked_pow(2)?.checked_mul(people)?;
        if people < beside::FEWEST || wide > i64::MAX / 4 || draws.happens(Purpose::Deviation, place, 1.0 / 16.0) {
            return None;
        }
        let is_coarse = draws.happens(Purpose::Deviation, Place { row: RowKey::Total, ..place }, 1.0 / 16.0);
        let digits = if is_coarse { 0 } else { printed.digits };
        (0..=digits).rev().find_map(|digits| self.say(mean, Saying::Deviation(digits))?.deviation)
    }

    /// Says it, if other people prove every number all the same.
    fn say(&mut self, mean: usize, saying: Saying) -> Option<&Beside> {
        let of = &self.page.means[mean];
        let levels = self.page.levels(of, &Default::default());
        let total = self.page.facts[of.total].range?;
        let fixed: Vec<bool> = of.levels().map(|(_, level)| self.page.facts[level].fixed).collect();
        of.beside.as_ref()?;
        match saying {
            Saying::Deviation(digits) => {
                let said = beside::deviation(&levels, digits)?;
                let may_have = |value: i64| of.level(value).is_some_and(|level| !self.page.facts[level].fixed);
                let survive = beside::survivors(&levels, (said, total), self.policy.min_count, &may_have);
                if levels.iter().zip(&survive).any(|((_, people), survives)| *people > 0 && !survives) {
                    return None;
                }
                let facts: Vec<usize> = of.levels().map(|(_, level)| level).collect();
                // Nobody has it, and nobody can believe that somebody has.
                facts.into_iter().zip(survive).for_each(|(level, survives)| self.page.facts[level].fixed = !survives);
                self.page.means[mean].beside.as_mut()?.deviation = Some(said);
            }
            Saying::Median => {
                let enough = self.page.facts[of.base].value > 2 * i64::from(self.policy.min_count);
                let said = of.beside.as_ref()?.median_of(&levels).filter(|_| enough)?;
                self.page.means[mean].beside.as_mut()?.median = Some(said);
            }
        }
        self.bound(mean);
        if self.is_proven() {
            return self.page.means[mean].beside.as_ref();
        }
        let of = &mut self.page.means[mean];
        let beside = of.beside.as_mut()?;
        match saying {
            Saying::Deviation(_) => beside.deviation = None,
            Saying::Median => beside.median = None,
        }
        let levels: Vec<usize> = of.levels().map(|(_, level)| level).collect();
        levels.into_iter().zip(fixed).for_each(|(level, fixed)| self.page.facts[level].fixed = fixed);
        self.bound(mean);
        self.refit();
        self.list();
        None
    }

    /// Whether other people prove every number under what is said now; looks for them.
    fn is_proven(&mut self) -> bool {
        debug_assert!(self.yields == Yields::Mean);
        self.sliding = self.sliding();
        self.refit();
        self.mend();
        self.list();
        (0..self.numbers.len()).all(|number| self.secure(number))
    }

    /// Says nothing beside a mean.
    fn unsay_beside(&mut self, mean: usize) {
        if let Some(beside) = &mut self.page.means[mean].beside {
            (beside.deviation, beside.median) = (None, None);
        }
        self.bound(mean);
        self.refit();
    }

    /// The ends between which what is counted beside a mean stays.
    fn bound(&mut self, mean: usize) {
        let of = &self.page.means[mean];
        let levels = self.page.levels(of, &Default::default());
        let total = self.page.facts[of.total].range;
        let rooms = of.beside.as_ref().zip(total).map(|(beside, total)| beside.rooms(&levels, total));
        for (fact, room) in of.counted_beside().zip(rooms.unwrap_or_default()) {
            self.page.facts[fact].range = room;
        }
    }
}
