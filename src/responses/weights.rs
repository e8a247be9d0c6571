//! What respondents weigh.

use crate::diagnostic::{Diagnostic, Place, Sources};
use crate::model::codebook::Codebook;
use crate::model::instrument::Weight;
use crate::source::project::SurveyFiles;

use super::dataset::{Code, Column, Dataset};

/// What each respondent weighs, in millionths; `None` where all weigh the same. (There is no response without a weight.)
pub(crate) fn weights(data: &Dataset, codebook: &Codebook) -> Option<Vec<i64>> {
    let Column::Numbers { values, codes } = data.column(codebook.weight()?) else { return None };
    let units = |(value, code): (&f64, &Code)| Weight::units(*value).filter(|_| *code == Code::ANSWERED).unwrap_or(0);
    Some(values.iter().zip(codes).map(units).collect())
}

/// On average weights are 1 within this factor; else they may have been multiplied up to the population, or be another column.
const FAR: f64 = 1.25;

/// Warns of weights that are far from 1 on average.
pub(super) fn far_from_one(
    data: &Dataset,
    codebook: &Codebook,
    files: &SurveyFiles,
    sources: &Sources,
) -> Option<Diagnostic> {
    let weights = weights(data, codebook)?;
    let known: Vec<f64> = weights.iter().filter(|units| **units > 0).map(|units| *units as f64).collect();
    let mean = known.iter().sum::<f64>() / known.len() as f64 / Weight::UNITS;
    if known.is_empty() || (1.0 / FAR..=FAR).contains(&mean) {
        return None;
    }
    let name = &codebook.get(codebook.weight()?).name;
    let place = files.responses.first().map_or(Place::Site, |file| Place::Path(sources.get(*file).path.clone()));
    let what = if mean > 1.0 { "above" } else { "below" };
    let message = format!("the weights `{name}` are far {what} 1 on average");
    let hint =
        "shares are the same, but look whether it is the right column; usually weights are divided by their mean";
    Some(Diagnostic::warning(place, message).hint(hint))
}
