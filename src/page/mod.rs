//! Pages of the site: Markdown and templates, in every language.
