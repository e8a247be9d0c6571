//! How hard a text is to read: LIX, by C. H. Björnsson (Läsbarhet, 1968), as it is used of Danish, Swedish and other European languages.

/// Words a sentence plus long words (of more than six letters) in a hundred. Below 35 is easy, above 55 hard; `None` of no words.
/// Of scripts without spaces between words it says nothing.
pub fn lix<'t>(texts: impl Iterator<Item = &'t str>) -> Option<f64> {
    let (mut words, mut long, mut sentences) = (0_u32, 0_u32, 0_u32);
    for text in texts {
        let mut is_open = false;
        for piece in text.split_whitespace() {
            let letters = piece.chars().filter(|sign| sign.is_alphanumeric()).count();
            if letters > 0 {
                words += 1;
                long += u32::from(letters > 6);
                is_open = true;
            }
            // A mark inside a number ends nothing.
            if is_open
                && piece.trim_end_matches(['"', '”', '“', '»', '«', ')', '\u{2069}']).ends_with(['.', '!', '?', ':'])
            {
                sentences += 1;
                is_open = false;
            }
        }
        sentences += u32::from(is_open);
    }
    (words > 0).then(|| f64::from(words) / f64::from(sentences.max(1)) + 100.0 * f64::from(long) / f64::from(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_counts_words_sentences_and_long_words() {
        // By hand: 9 words, 2 sentences, 3 words of more than six letters: 4.5 + 33.3.
        let text = "Most people liked it. On average 2.3 answered satisfied";
        let lix = lix([text].into_iter()).expect("it has words");
        assert!((lix - (9.0 / 2.0 + 100.0 * 3.0 / 9.0)).abs() < 1e-9, "{lix}");
        assert_eq!(super::lix(["", "…"].into_iter()), None);
    }
}
