//! The picture beside links to a site: it shows what its drawing says, and that says no number but those around every page.

use super::Draw;
use super::finding::Finding;
use super::read::html;
use super::read::number::numbers;
use crate::model::output::OutputFile;

/// Pictures that are not their drawings, and drawings with a number that does not stand around the start page of their language.
pub fn strange(files: &[OutputFile], draw: Draw) -> Vec<Finding> {
    let file = |path: &str| files.iter().find(|file| file.path == path);
    let strange = |picture: &OutputFile| {
        let language = picture.path.strip_suffix("/preview.png").filter(|language| !language.contains('/'))?;
        let drawing = file(&format!("{language}/preview.svg")).map(|file| String::from_utf8_lossy(&file.bytes));
        let drawn = drawing.as_ref().and_then(|drawing| draw(drawing));
        if drawn.as_ref() != Some(&picture.bytes) {
            let what = "a picture that is not its drawing".into();
            return Some(Finding { attack: "unread", place: picture.path.clone(), what });
        }
        let page =
            file(&format!("{language}/index.html")).map(|file| html::frame(&String::from_utf8_lossy(&file.bytes)));
        let known: Vec<f64> = numbers(&page.unwrap_or_default()).into_iter().flatten().collect();
        let said = html::texts(&drawing.unwrap_or_default());
        let is_known = |readings: &Vec<f64>| readings.iter().any(|reading| known.contains(reading));
        let stray = said.into_iter().find(|text| !numbers(text).iter().all(is_known))?;
        let what = format!("a number that was not published: {stray}");
        Some(Finding { attack: "side channel", place: picture.path.clone(), what })
    };
    files.iter().filter_map(strange).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(said: &str, picture: &str) -> Vec<String> {
        let file = |path: &str, text: String| OutputFile { path: path.into(), bytes: text.into_bytes() };
        let files = [
            file("en/index.html", "<title>Voices of 2024</title><main>117</main>".into()),
            file("en/preview.svg", format!("<svg width=\"40\"><text>{said}</text></svg>")),
            file("en/preview.png", format!("<svg width=\"40\"><text>{picture}</text></svg>")),
        ];
        let draw = |svg: &str| Some(svg.as_bytes().to_vec());
        strange(&files, &draw).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_picture_says_what_stands_around_every_page_and_nothing_else() {
        assert_eq!(found("Voices of 2024", "Voices of 2024"), Vec::<String>::new());
        assert_eq!(found("117 people", "117 people"), ["a number that was not published: 117 people"]);
        assert_eq!(found("Voices of 2024", "Voices"), ["a picture that is not its drawing"]);
    }
}
