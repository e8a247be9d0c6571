//! What the parts of a drawing are painted with: names for the stylesheet, never colours.

use plotters::style::RGBColor;

/// The role of a shape or a text. The stylesheet (`templates/figure.css`) gives it its colour on light, dark, forced
/// colours and paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ink {
    /// Text to be read first.
    Text,
    /// Text that explains.
    Quiet,
    /// The line that bars stand on.
    Axis,
    /// Between rows.
    Grid,
    /// A bar; of the first to fourth group.
    Group(u8),
    /// A step of a scale, from 1 (lowest) to 7 of the palette.
    Step(u8),
    /// Text on a step of the scale.
    OnStep(u8),
    /// Answers that are no position on the scale.
    Missing,
    /// The reasons for no answer, in the order of their codes, each a grey of its own: refused, don't know, not relevant, skipped.
    Reason(u8),
    /// Text on [`Ink::Missing`] and [`Ink::Reason`].
    OnMissing,
    /// A value beside its mark, on the line that it stands on.
    OnLine,
    /// The ground of what is hidden, and the lines across it.
    Hidden,
    Hatch,
    /// From the lower to the upper end of a range.
    Between,
    /// A cell of a heat table, from 0 (nobody) to 4.
    Heat(u8),
    /// Text on a cell of a heat table.
    OnHeat(u8),
}

/// Classes in the order of their tokens. A token is what plotters carries from a shape to our backend: it knows only
/// colours, so the class travels as one.
const CLASSES: [&str; 41] = [
    "text",
    "quiet",
    "axis",
    "missing",
    "on-missing",
    "hidden",
    "hatch",
    "group-1",
    "group-2",
    "group-3",
    "group-4",
    "step-1",
    "step-2",
    "step-3",
    "step-4",
    "step-5",
    "step-6",
    "step-7",
    "on-step-1",
    "on-step-2",
    "on-step-3",
    "on-step-4",
    "on-step-5",
    "on-step-6",
    "on-step-7",
    "heat-0",
    "heat-1",
    "heat-2",
    "heat-3",
    "heat-4",
    "on-heat-0",
    "on-heat-1",
    "on-heat-2",
    "on-heat-3",
    "on-heat-4",
    "grid",
    "unsure",
    "beside",
    "skipped",
    "between",
    "on-line",
];

impl Ink {
    /// The steps of a scale of so many choices, lowest first, as places in the palette of seven: the five of
    /// results.md (1, 2, 4, 6, 7) and two tints between them (3, 5). The middle of an odd scale is the neutral grey.
    /// A longer scale than seven has no palette: its choices are told apart by order alone.
    pub(crate) fn steps(choices: usize) -> &'static [u8] {
        match choices {
            0 | 1 => &[7],
            2 => &[1, 7],
            3 => &[1, 4, 7],
            4 => &[1, 2, 6, 7],
            5 => &[1, 2, 4, 6, 7],
            6 => &[1, 2, 3, 5, 6, 7],
            _ => &[1, 2, 3, 4, 5, 6, 7],
        }
    }

    /// What text on it is painted with.
    pub(crate) fn text(self) -> Ink {
        match self {
            Ink::Step(place) => Ink::OnStep(place),
            Ink::Heat(place) => Ink::OnHeat(place),
            Ink::Missing | Ink::Reason(_) => Ink::OnMissing,
            _ => Ink::Text,
        }
    }

    fn token(self) -> usize {
        let one_of =
            |first: usize, place: u8, least: u8, most: u8| first + usize::from(place.clamp(least, most) - least);
        match self {
            Ink::Text => 0,
            Ink::Quiet => 1,
            Ink::Axis => 2,
            Ink::Grid => 35,
            Ink::Missing | Ink::Reason(0) => 3,
            Ink::Reason(place) => one_of(36, place, 1, 3),
            Ink::Between => 39,
            Ink::OnLine => 40,
            Ink::OnMissing => 4,
            Ink::Hidden => 5,
            Ink::Hatch => 6,
            Ink::Group(place) => one_of(7, place, 1, 4),
            Ink::Step(place) => one_of(11, place, 1, 7),
            Ink::OnStep(place) => one_of(18, place, 1, 7),
            Ink::Heat(place) => one_of(25, place, 0, 4),
            Ink::OnHeat(place) => one_of(30, place, 0, 4),
        }
    }

    /// What plotters carries.
    pub(super) fn colour(self) -> RGBColor {
        RGBColor(0, 0, self.token() as u8)
    }

    /// Its name.
    pub(crate) fn class(self) -> &'static str {
        Ink::class_of((0, 0, self.token() as u8))
    }

    /// The class that a colour carried.
    pub(super) fn class_of((_, _, token): (u8, u8, u8)) -> &'static str {
        CLASSES.get(usize::from(token)).copied().unwrap_or_default()
    }
}
