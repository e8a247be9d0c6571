//! How the site looks: its templates, its style sheet and its accent colour.

use super::colour::{Accent, Colour, LEAST, WHITE, contrast};
use super::policy::Hashed;
use super::template::Templates;
use crate::diagnostic::{Checked, Diagnostic, Findings, Place};
use crate::source::project::Project;

/// The style sheet, layer by layer; a site overrides a file by one of the same name.
const STYLE: &[(&str, &str)] = &[
    ("tokens.css", include_str!("../../templates/tokens.css")),
    ("base.css", include_str!("../../templates/base.css")),
    ("layout.css", include_str!("../../templates/layout.css")),
    ("figure.css", include_str!("../../templates/figure.css")),
    ("print.css", include_str!("../../templates/print.css")),
];

/// Templates and style, ready for every page.
pub struct Design {
    pub(super) templates: Templates,
    /// The whole style sheet, which every page holds.
    pub(super) style: String,
    /// The same as it stands in the built-in template, and its hash.
    pub(super) hashed: Hashed,
    /// The accent on light ground, `#RRGGBB`.
    pub accent: String,
}

impl Design {
    /// The built-in design with the site's own templates, styles and accent.
    ///
    /// # Errors
    /// A template or a style sheet of the site cannot be used.
    pub fn of(project: &Project) -> Checked<Design> {
        let mut findings = Findings::default();
        let accent = accent(project, &mut findings);
        let light = accent.light.hex();
        let style = style(project, accent, &mut findings);
        let templates = findings.take(Templates::of(project));
        // The template has a line feed before it.
        let hashed = Hashed::new(format!("\n{style}"));
        findings.finish(templates.map(|templates| Design { templates, style, hashed, accent: light }))
    }
}

fn accent(project: &Project, findings: &mut Findings) -> Accent {
    let Some(given) = &project.site.accent else { return Accent::default() };
    let warn = |message: String, hint: &str| {
        Diagnostic::warning(Place::Path("site.yaml".into()), message).hint(hint.to_string())
    };
    let Some(colour) = Colour::parse(given) else {
        let message = format!("`{given}` is not a colour; the built-in accent is used");
        findings.push(warn(message, "write `theme.accent` as six hexadecimal digits: \"#12436D\""));
        return Accent::default();
    };
    Accent::of(colour).unwrap_or_else(|| {
        let ratio = contrast(colour, WHITE);
        let message = format!(
            "the accent `{given}` is too pale to read on white (contrast {ratio:.1}, needed {LEAST:.1}); the built-in \
             accent is used"
        );
        findings.push(warn(message, "choose a darker colour"));
        Accent::default()
    })
}

fn style(project: &Project, accent: Accent, findings: &mut Findings) -> String {
    let mut style = String::from("@layer tokens, base, layout, figure, print;\n");
    for (name, built_in) in STYLE {
        let path = format!("templates/{name}");
        let own = project.templates.iter().find(|file| project.sources.get(**file).path == path);
        match own.map(|file| std::str::from_utf8(&project.sources.get(*file).bytes)) {
            Some(Ok(text)) => style.push_str(text),
            Some(Err(_)) => findings.error(Place::Path(path), "this style sheet is not valid UTF-8"),
            None => style.push_str(built_in),
        }
    }
    // Inside an HTML page the first `</style` ends the style sheet, wherever it stands.
    if style.contains("</style") {
        findings.error(Place::Path("templates".into()), "a style sheet contains `</style`");
    }
    let (light, dark) = (accent.light.hex(), accent.dark.hex());
    style.push_str(&format!(
        "@layer tokens {{ :root {{ --accent: {light} }} @media (prefers-color-scheme: dark) {{ :root {{ --accent: {dark} }} }} \
         @media print {{ :root {{ --accent: {light} }} }} }}\n"
    ));
    style
}
