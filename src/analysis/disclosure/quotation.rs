//! What may be published of what people said: a text that somebody has read, and an attribution that many share.

use sha2::{Digest, Sha256};

use super::Protected;
use super::structure::Structure;
use crate::analysis::table::{Cell, SiteTables};
use crate::analysis::tabulate::codes;
use crate::locale::Text;
use crate::model::codebook::{Codebook, VariableId};
use crate::model::policy::{Extent, Policy};
use crate::model::quotation::{Attribute, Draft};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::dataset::{Code, Dataset, State};

/// A passage that may be published.
#[derive(Clone, Debug)]
pub struct Quotation {
    /// What was said, redacted, in the languages that it was translated into.
    pub text: Text,
    /// What is said of the speaker; empty: nothing.
    pub by: Vec<Attribute>,
    /// What the speaker does, who agreed to be named by it.
    pub role: Option<Text>,
    /// The names of its themes; one at least, the first the one it stands under.
    pub themes: Vec<String>,
    /// The attribution is coarser than the author asked for.
    pub coarser: bool,
}

/// Why a passage is not published at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody has said that it was read for names and places.
    NotRedacted,
    /// So few people answered the survey that nothing but themes is published.
    FewRespondents,
    /// Fewer than k people answered its question.
    FewAnswered,
}

/// What becomes of drafts, each named by its position.
pub struct Verdicts {
    /// In the order of publication.
    pub passed: Vec<(usize, Protected<Quotation>)>,
    /// Drafts that are not published, each with the reason.
    pub refused: Vec<(usize, Refusal)>,
}

/// The people whom a passage could be from, and what is public of them.
pub struct Speakers<'a> {
    /// The answers of all respondents.
    pub data: &'a Dataset,
    /// Their variables.
    pub codebook: &'a Codebook,
    /// What is published of the survey's tables: an attribution must be in one of them.
    pub tables: &'a Protected<SiteTables<Cell>>,
    /// Which attributions are coarser ones of which.
    pub structure: &'a Structure,
    /// The thresholds.
    pub policy: &'a Policy,
}

/// Passes quotations on, in an order that says nothing about who spoke: that of a keyed hash.
///
/// An attribution is kept when at least k people share it, the table that counts them says so in public (so that the
/// attribution tells nothing new), and at least k of them answered the question. Else it falls back to the recode of its
/// variable, then to fewer attributes, then to none. k is the survey's threshold (disclosure.md, "Quotations").
pub fn quotations(drafts: &[Draft], speakers: &Speakers, key: &[u8]) -> Verdicts {
    let mut refused = vec![];
    let mut passed = vec![];
    for (index, draft) in drafts.iter().enumerate() {
        if let Some(why) = speakers.refusal(draft) {
            refused.push((index, why));
            continue;
        }
        let ways = fallbacks(&draft.by, speakers.structure).into_iter();
        let kept = ways.into_iter().find(|by| speakers.may_share(by, draft.question)).unwrap_or_default();
        let quotation = Quotation {
            text: draft.text.clone(),
            coarser: kept != draft.by,
            by: kept,
            role: draft.role.clone(),
            themes: draft.themes.clone(),
        };
        let hash: [u8; 32] = Sha256::new().chain_update(key).chain_update(draft.text.source()).finalize().into();
        passed.push((hash, index, quotation));
    }
    passed.sort_by_key(|(hash, index, _)| (*hash, *index));
    Verdicts {
        passed: passed.into_iter().map(|(_, index, quotation)| (index, Protected(quotation))).collect(),
        refused,
    }
}

/// The attribution, then coarser ones, none last.
fn fallbacks(by: &[Attribute], structure: &Structure) -> Vec<Vec<Attribute>> {
    let mut ways = vec![by.to_vec()];
    let mut coarse = by.to_vec();
    let coarser = |attribute: &Attribute| {
        let recode = structure.recodes.iter().find(|recode| recode.fine == attribute.variable)?;
        let category = recode.to.get(attribute.category as usize).copied().flatten()?;
        Some(Attribute { variable: recode.coarse, category })
    };
    for _ in 0..structure.recodes.len() {
        coarse = coarse.iter().map(|attribute| coarser(attribute).unwrap_or(*attribute)).collect();
        if ways.last() != Some(&coarse) {
            ways.push(coarse.clone());
        }
    }
    while coarse.len() > 1 {
        coarse.pop();
        ways.push(coarse.clone());
    }
    ways.push(vec![]);
    ways
}

impl Speakers<'_> {
    /// Why a passage cannot be published, whoever it is attributed to.
    fn refusal(&self, draft: &Draft) -> Option<Refusal> {
        let Speakers { data, codebook, policy, .. } = *self;
        if !draft.redacted {
            return Some(Refusal::NotRedacted);
        }
        // Who agreed to be named by what they do is none of those whose answers are protected.
        if draft.role.is_some() {
            return None;
        }
        if policy.extent(u32::try_from(data.rows()).unwrap_or(u32::MAX)) == Extent::Nothing {
            return Some(Refusal::FewRespondents);
        }
        let answers = draft.question.map(|question| codes(data, codebook, question))?;
        let answered = answers.iter().filter(|code| matches!(code.state(), State::Answered(_))).count();
        (answered < policy.min_count as usize).then_some(Refusal::FewAnswered)
    }

    /// Whether enough people share an attribution, in public and among those who answered the question.
    fn may_share(&self, by: &[Attribute], question: Option<VariableId>) -> bool {
        let Speakers { data, codebook, tables, policy, .. } = *self;
        // Of a range, everybody can read that at least so many share it.
        let least = |cell: &Cell| cell.published().or(cell.ends().map(|(least, _)| least));
        let is_public = |cell: Option<&Cell>| cell.and_then(least).is_some_and(|least| least >= policy.min_count);
        let public = match by {
            [] => return true,
            [one] => {
                let table = tables.get(TableSpec { rows: one.variable, by: None });
                is_public(table.and_then(|table| table.cell(RowKey::Category(one.category), ColumnKey::All)))
            }
            [one, other] => [(one, other), (other, one)].iter().any(|(rows, by)| {
                let table = tables.get(TableSpec { rows: rows.variable, by: Some(by.variable) });
                let column = ColumnKey::Category(by.category);
                is_public(table.and_then(|table| table.cell(RowKey::Category(rows.category), column)))
            }),
            // No table counts three things at once.
            _ => false,
        };
        let columns: Vec<_> =
            by.iter().map(|attribute| (codes(data, codebook, attribute.variable), attribute)).collect();
        let answers = question.map(|question| codes(data, codebook, question));
        let shares = |row: usize| columns.iter().all(|(codes, one)| codes.get(row) == Some(&Code(one.category)));
        let answered = |row: usize| match &answers {
            Some(codes) => codes.get(row).is_some_and(|code| matches!(code.state(), State::Answered(_))),
            None => true,
        };
        let sharing = (0..data.rows()).filter(|row| shares(*row) && answered(*row)).count();
        public && sharing >= policy.min_count as usize
    }
}
