//! Drawings as pictures (PNG), for what cannot show an SVG.
//!
//! Only the program's and the site's own letters are used, so that the same drawing gives the same bytes on every machine:
//! the auditor draws each picture again.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Group, Node, Options, Tree};

use super::built_in::BUILT_IN;
use crate::source::project::Project;

/// White around a drawing, in pixels: a picture may come to stand on any ground.
const MARGIN: u32 = 16;

/// Draws pictures with a site's letters.
pub struct Raster {
    options: Options<'static>,
}

impl Raster {
    /// With the built-in letters, and those in the site's `fonts/`.
    pub fn new(project: &Project) -> Raster {
        let mut options = Options { font_family: "Noto Sans".into(), ..Options::default() };
        let fonts = options.fontdb_mut();
        BUILT_IN.iter().for_each(|data| fonts.load_font_data(data.to_vec()));
        project.fonts.iter().for_each(|file| fonts.load_font_data(project.sources.get(*file).bytes.clone()));
        fonts.set_sans_serif_family("Noto Sans");
        Raster { options }
    }

    /// A drawing on white, as large as it says of itself and a margin. `None` where it is none, or where a letter of it is in no font.
    pub fn png(&self, svg: &str) -> Option<Vec<u8>> {
        let tree = Tree::from_str(svg, &self.options).ok()?;
        if !has_letters(tree.root()) {
            return None;
        }
        let size = tree.size().to_int_size();
        let mut picture = Pixmap::new(size.width() + 2 * MARGIN, size.height() + 2 * MARGIN)?;
        picture.fill(Color::WHITE);
        let inside = Transform::from_translate(MARGIN as f32, MARGIN as f32);
        resvg::render(&tree, inside, &mut picture.as_mut());
        encoded(&picture)
    }
}

/// Without transparency, as its ground has none. Large areas of one colour are smallest as they are (measured: 3.9 MB of 150 drawings, where
/// the filter that suits each row best gives 5.4), and choosing a filter for each row takes longer than drawing.
fn encoded(picture: &Pixmap) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    let mut colours = Vec::with_capacity(picture.data().len() / 4 * 3);
    picture.data().chunks_exact(4).for_each(|pixel| colours.extend_from_slice(&pixel[..3]));
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&colours).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// Whether every letter under here is in a font: glyph 0 stands for one that is in none.
fn has_letters(group: &Group) -> bool {
    group.children().iter().all(|node| match node {
        Node::Group(group) => has_letters(group),
        Node::Text(text) => {
            text.layouted().iter().flat_map(|span| &span.positioned_glyphs).all(|glyph| glyph.id.0 != 0)
        }
        Node::Path(_) | Node::Image(_) => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raster() -> Raster {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("site.yaml"), "title: T\nlanguages: [en]\n").expect("written");
        Raster::new(&Project::read(folder.path()).expect("the site is fine").value)
    }

    fn drawing(inside: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\" font-family=\"Noto Sans\">{inside}</svg>"
        )
    }

    #[test]
    fn a_drawing_is_a_picture_with_white_around_it_and_the_same_each_time() {
        let raster = raster();
        let png =
            raster.png(&drawing("<rect width=\"9\" height=\"9\"/><text y=\"15\">a ئ ท</text>")).expect("a picture");
        // The header (PNG, 11.2.2): width and height as 32 bits.
        assert_eq!(png[16..24], [0, 0, 0, 72, 0, 0, 0, 52]);
        assert_eq!(Some(png), raster.png(&drawing("<rect width=\"9\" height=\"9\"/><text y=\"15\">a ئ ท</text>")));
        assert_ne!(raster.png(&drawing("<text y=\"15\">12</text>")), raster.png(&drawing("<text y=\"15\">13</text>")));
    }

    #[test]
    fn a_letter_that_no_font_has_gives_no_picture() {
        assert_eq!(raster().png(&drawing("<text y=\"15\">中</text>")), None);
        assert_eq!(raster().png("no drawing"), None);
    }
}
