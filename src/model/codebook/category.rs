//! What the categories of a variable are called.

use super::{Category, Domain};

impl Domain {
    /// The categories that the instrument names; none of a number, whose classes have edges instead, and of ticks and places.
    pub fn categories(&self) -> &[Category] {
        match self {
            Domain::Category { categories, .. } => categories,
            Domain::Tick | Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => &[],
        }
    }

    /// The name of a category in the ledger and in the author's report, or what stands for it. Never changed: an edition that
    /// was published is recognised by it.
    pub fn category_name(&self, code: u8) -> String {
        match self {
            Domain::Category { categories, .. } => {
                categories.get(usize::from(code)).map_or_else(|| code.to_string(), |category| category.name.clone())
            }
            Domain::Tick => tick(code),
            Domain::Rank { .. } => place(code),
            Domain::Number { bins, .. } => {
                bins.get(usize::from(code)).map_or_else(|| code.to_string(), |from| format!("from {from}"))
            }
            Domain::Date { .. } | Domain::Text => code.to_string(),
        }
    }

    /// What a category is called in a terminal: its label in the source language, or English words.
    pub fn category_label(&self, code: u8) -> String {
        match self {
            Domain::Category { categories, .. } => {
                let category = categories.get(usize::from(code));
                category.map_or_else(String::new, |category| category.label.source().to_string())
            }
            Domain::Tick => tick(code),
            Domain::Rank { .. } => place(code),
            Domain::Number { bins, .. } => match (bins.get(usize::from(code)), bins.get(usize::from(code) + 1)) {
                (Some(_), Some(to)) if code == 0 => format!("under {to}"),
                (Some(from), Some(to)) => format!("{from} to under {to}"),
                (Some(from), None) => format!("{from} or more"),
                (None, _) => String::new(),
            },
            Domain::Date { .. } | Domain::Text => String::new(),
        }
    }
}

fn tick(code: u8) -> String {
    if code == 1 { "ticked" } else { "not ticked" }.to_string()
}

fn place(code: u8) -> String {
    format!("place {}", u32::from(code) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Locale, Text};

    #[test]
    fn every_category_has_a_name_and_a_label() {
        let yes = Category {
            name: "yes".into(),
            label: Text::new(Locale::english(), "Yes, often"),
            score: None,
            is_number: false,
        };
        let category = Domain::Category { categories: vec![yes], ordered: false };
        let number = Domain::Number { decimal: false, bins: vec![18.0, 30.0, 50.0] };
        let said = |domain: &Domain, code| (domain.category_name(code), domain.category_label(code));
        let pair = |name: &str, label: &str| (name.to_string(), label.to_string());
        assert_eq!(said(&category, 0), pair("yes", "Yes, often"));
        assert_eq!(said(&category, 1), pair("1", ""));
        assert_eq!(said(&Domain::Tick, 1), pair("ticked", "ticked"));
        assert_eq!(said(&Domain::Tick, 0), pair("not ticked", "not ticked"));
        assert_eq!(said(&Domain::Rank { of: 3 }, 2), pair("place 3", "place 3"));
        assert_eq!(said(&number, 0), pair("from 18", "under 30"));
        assert_eq!(said(&number, 1), pair("from 30", "30 to under 50"));
        assert_eq!(said(&number, 2), pair("from 50", "50 or more"));
        assert_eq!(said(&Domain::Text, 0), pair("0", ""));
    }
}
