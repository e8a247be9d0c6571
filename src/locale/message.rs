//! Interface texts: what the program itself says to respondents and readers, by Fluent, one file per language.
