//! What readers and search engines of a site with an address are told of it: a feed of its dated pages (Atom, RFC 4287), and all pages in all
//! languages (sitemaps.org). Nothing stands there that the pages do not say.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jiff::civil::Date;

use super::Site;
use super::link::encoded;
use crate::locale::Locale;
use crate::locale::markdown::escape;
use crate::model::output::OutputFile;
use crate::report;

/// The feed of a language, relative to its folder.
pub(crate) const FILE: &str = "feed.xml";

/// So many pages it tells of.
const MOST: usize = 30;

/// Whether the site has anything to tell of, and where it is.
pub(super) fn address<'s>(site: &'s Site) -> Option<&'s str> {
    let address = site.project.site.address.as_deref()?;
    site.content.iter().any(|page| date(page).is_some()).then_some(address)
}

/// The feed of a language: its dated pages, the latest first.
pub(super) fn feed(site: &Site, locale: &Locale) -> Option<OutputFile> {
    let address = address(site)?;
    let mut pages: Vec<(Date, &report::Page)> =
        site.content.iter().filter_map(|page| Some((date(page)?, page))).collect();
    pages.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.content.name.cmp(&other.1.content.name)));
    pages.truncate(MOST);
    let latest = pages.first()?.0;
    let title = super::phrase::Phrase::of(&site.project.site.title, locale);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let here = format!("{address}{locale}/");
    // Writing to a text cannot fail.
    let _ = writeln!(xml, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{locale}\">");
    let _ = writeln!(
        xml,
        "<title>{}</title>\n<id>{here}</id>\n<updated>{latest}T00:00:00Z</updated>",
        escape(&title.plain)
    );
    let _ = writeln!(xml, "<link rel=\"self\" href=\"{here}{FILE}\"/>\n<link href=\"{here}index.html\"/>");
    if let Some(publisher) = &site.project.site.publisher {
        let _ = writeln!(xml, "<author><name>{}</name></author>", escape(&publisher.name));
    }
    for (day, page) in pages {
        let (written, _) = page.get(locale);
        let href = format!("{here}{}", encoded(&page.file()));
        let _ = writeln!(
            xml,
            "<entry>\n<title>{}</title>\n<id>{href}</id>\n<link href=\"{href}\"/>",
            escape(&written.title)
        );
        let _ = writeln!(xml, "<updated>{day}T00:00:00Z</updated>");
        for author in &written.front.authors {
            let _ = writeln!(xml, "<author><name>{}</name></author>", escape(author));
        }
        if let Some(lead) = &written.front.lead {
            let _ = writeln!(xml, "<summary>{}</summary>", escape(lead));
        }
        xml.push_str("</entry>\n");
    }
    xml.push_str("</feed>\n");
    Some(OutputFile { path: format!("{locale}/{FILE}"), bytes: xml.into_bytes() })
}

/// All pages of a site that has an address, each with those that say the same in other languages.
pub(crate) fn sitemap(address: Option<&str>, languages: &[Locale], files: &[OutputFile]) -> Option<OutputFile> {
    let address = address?;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let pages: BTreeSet<&str> =
        files.iter().map(|file| file.path.as_str()).filter(|path| path.ends_with(".html")).collect();
    for path in &pages {
        let _ = write!(xml, "<url><loc>{address}{}</loc>", encoded(path));
        let rest = path.split_once('/').filter(|(first, _)| languages.iter().any(|locale| locale.tag() == *first));
        if let Some((_, rest)) = rest {
            for locale in languages {
                let other = format!("{locale}/{rest}");
                if pages.contains(other.as_str()) {
                    let href = format!("{address}{}", encoded(&other));
                    let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{locale}\" href=\"{href}\"/>");
                }
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    Some(OutputFile { path: "sitemap.xml".into(), bytes: xml.into_bytes() })
}

fn date(page: &report::Page) -> Option<Date> {
    page.content.written.iter().find_map(|written| written.front.date)
}
