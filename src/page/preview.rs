//! The picture that stands beside a link to a page where the link is passed on (Open Graph, ogp.me): the site's name on its accent, and
//! who publishes it. Nothing about people stands in it.

use super::Design;
use crate::figure::wrap;
use crate::locale::Locale;
use crate::locale::markdown::{self, escape};
use crate::model::output::OutputFile;
use crate::print::raster::Raster;
use crate::source::project::Project;

/// The picture of a language.
pub struct Preview {
    /// The language of its words.
    pub locale: Locale,
    svg: String,
    png: Vec<u8>,
}

/// Its measures, so that with the margin of a [`Raster`] it is 1200 by 630 pixels, as programs expect.
const SIZE: (f64, f64) = (1168.0, 598.0);
/// Room at its sides.
const EDGE: f64 = 72.0;
/// The letters of a name, from large to small: the first that need no more lines than stand with them.
const LETTERS: [(f64, usize); 4] = [(84.0, 3), (64.0, 4), (48.0, 6), (36.0, 8)];
/// The letters of who publishes it.
const SMALL: f64 = 32.0;

/// One for each language; none where the site has no address, since such a link needs one, or where a letter is in no font.
pub fn previews(project: &Project, design: &Design, raster: Option<&Raster>) -> Vec<Preview> {
    let raster = raster.filter(|_| project.site.address.is_some());
    let preview = |locale: &Locale| {
        let svg = drawing(project, &design.accent, locale);
        Some(Preview { locale: locale.clone(), png: raster?.png(&svg)?, svg })
    };
    project.site.languages.iter().filter_map(preview).collect()
}

impl Preview {
    /// Where the picture lies under `public/`.
    pub(super) fn path(&self) -> String {
        format!("{}/preview.png", self.locale)
    }

    /// The picture, and the drawing that it is made of, which the auditor reads.
    pub(super) fn files(&self) -> [OutputFile; 2] {
        let drawing = OutputFile { path: format!("{}/preview.svg", self.locale), bytes: self.svg.clone().into_bytes() };
        [drawing, OutputFile { path: self.path(), bytes: self.png.clone() }]
    }
}

fn drawing(project: &Project, accent: &str, locale: &Locale) -> String {
    let (width, height) = SIZE;
    let rtl = locale.direction() == "rtl";
    let (x, anchor) = if rtl { (width - EDGE, "end") } else { (EDGE, "start") };
    let title = markdown::plain(project.site.title.get(locale).text);
    let wrapped = |(size, most): (f64, usize)| (size, most, wrap::lines_of(&title, width - 2.0 * EDGE, size));
    let mut sizes = LETTERS.into_iter().map(wrapped);
    let fits = sizes.find(|(_, most, lines)| lines.len() <= *most);
    let (size, most, lines) = fits.unwrap_or_else(|| wrapped(LETTERS[LETTERS.len() - 1]));
    let text = |y: f64, size: f64, weight: &str, text: &str| {
        format!(
            r#"<text x="{x}" y="{y:.1}" font-size="{size}" font-weight="{weight}" text-anchor="{anchor}">{}</text>"#,
            escape(text)
        )
    };
    let title = lines.iter().take(most).zip(1_u8..);
    let title = title.map(|(line, number)| text(EDGE + size * 1.2 * f64::from(number), size, "bold", line));
    let publisher = project.site.publisher.as_ref();
    let publisher = publisher.and_then(|publisher| {
        let lines = wrap::lines_of(&publisher.name, width - 2.0 * EDGE, SMALL);
        Some(text(height - EDGE, SMALL, "normal", lines.first()?))
    });
    let texts: String = title.chain(publisher).collect();
    format!(
        concat!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" lang="{}" width="{}" height="{}" viewBox="0 0 {} {}" "#,
            r#"font-family="Noto Sans, sans-serif" fill="white"><rect width="{}" height="{}" fill="{}"/>{}</svg>"#
        ),
        locale, width, height, width, height, width, height, accent, texts
    )
}
