//! A PDF written by hand, read.

use super::*;

/// A PDF written by hand: a subset font whose codes are not letters, text that is invisible, a table in tags, a
/// picture's alternative text, a keyword, and an attached file.
fn by_hand(attachment: bool) -> Vec<u8> {
    let content = "BT /F1 12 Tf /TH <</MCID 0>> BDC <0001 0002> Tj EMC /TD <</MCID 1>> BDC [<0003> -20 <0002>] TJ EMC \
                   /P <</MCID 2>> BDC <0003> Tj EMC /P <</MCID 3>> BDC <0002> Tj EMC 3 Tr (\0\x01) Tj ET";
    drawing(content, attachment)
}

/// The same with this on its page.
fn drawing(content: &str, attachment: bool) -> Vec<u8> {
    let map = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange \
               5 beginbfchar <0001> <0041> <0002> <00660069> <0003> <0037> \
               <0004> <0e040e38> <0005> <0e040e38> endbfchar endcmap";
    let stream = |text: &str, more: &str| format!("<<{more} /Length {}>> stream\n{text}\nendstream", text.len());
    let mut objects = vec![
        "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R>>".to_string(),
        "<</Type /Pages /Kids [3 0 R] /Count 1>>".to_string(),
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>".into(),
        stream(content, ""),
        "<</Type /Font /Subtype /Type0 /ToUnicode 6 0 R>>".into(),
        stream(map, ""),
        "<</Type /StructTreeRoot /K [<</S /H2 /Pg 3 0 R /K 0>> 8 0 R <</S /P /Pg 3 0 R /K [2 3]>>]>>".into(),
        "<</S /Table /Pg 3 0 R /K <</S /TR /K [<</S /TH /K 0>> <</S /TD /K <</Type /MCR /MCID 1>>>>]>> \
         /Alt (117 people)>>"
            .into(),
        "<</Keywords (my sister) /Creator (canvass)>>".into(),
    ];
    if attachment {
        objects.push(stream("region,count", "/Type /EmbeddedFile"));
    }
    let mut pdf = "%PDF-1.7\n".to_string();
    let mut places = vec![];
    for (number, object) in (1..).zip(&objects) {
        places.push(pdf.len());
        pdf += &format!("{number} 0 obj\n{object}\nendobj\n");
    }
    let table = pdf.len();
    pdf += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    places.iter().for_each(|place| pdf += &format!("{place:010} 00000 n \n"));
    pdf += &format!("trailer <</Size {} /Root 1 0 R /Info 9 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    pdf.into_bytes()
}

#[test]
fn text_is_read_through_the_font_and_hidden_text_too() {
    let document = read(&by_hand(false)).unwrap();
    assert_eq!(document.runs, ["Afi", "7fi", "fi", "A"], "the last one is invisible");
    assert_eq!(document.described, ["117 people", "my sister"]);
    assert_eq!(document.numbered, [("7".to_string(), "7 fi".to_string())], "told with the words that it stands before");
    assert_eq!(document.beside, ["canvass"]);
    assert!(document.foreign.is_empty());
}

/// As Typst writes a Thai consonant with its vowel: of either sign the font says that it is both.
#[test]
fn what_signs_spell_is_read_once_and_digits_wherever_they_stand() {
    let runs = |content: &str| read(&drawing(content, false)).unwrap().runs;
    let spelt = |drawn: &str| format!("/P <</MCID 0>> BDC <0001> Tj /Span <</ActualText (fi)>> BDC {drawn} Tj EMC EMC");
    assert_eq!(runs(&format!("BT /F1 12 Tf {} ET", spelt("<0002 0002>"))), ["A fi"]);
    assert_eq!(runs(&format!("BT /F1 12 Tf {} ET", spelt("<0002 0003>"))), ["A fi fi7"], "a digit under letters");
    assert_eq!(runs(&format!("BT /F1 12 Tf {} ET", spelt("<0009>"))), ["A fi \u{fffd}"], "a sign of no letter");
    // Of one syllable, and of two that are the same; in pieces of their own, too. Latin ligatures are letters each.
    assert_eq!(runs("BT /F1 12 Tf /P <</MCID 0>> BDC <00040005> Tj EMC ET"), ["คุ"]);
    assert_eq!(runs("BT /F1 12 Tf /P <</MCID 0>> BDC <0004000500040005> Tj EMC ET"), ["คุคุ"]);
    assert_eq!(
        runs("BT /F1 12 Tf /P <</MCID 0>> BDC <0004> Tj EMC /P <</MCID 1>> BDC <00050001> Tj EMC ET"),
        ["คุ", "A"]
    );
    assert_eq!(runs("BT /F1 12 Tf /P <</MCID 0>> BDC <00020002> Tj EMC ET"), ["fifi"]);
    // The vowel of a consonant that came before, and another syllable that is spelt the same.
    let spelt = "/Span <</ActualText <FEFF0E040E38>>> BDC";
    let twice =
        |rest: &str| runs(&format!("BT /F1 12 Tf /P <</MCID 0>> BDC <0004> Tj {spelt} {rest} Tj EMC <0001> Tj EMC ET"));
    assert_eq!((twice("<0005>"), twice("<00040005>")), (vec!["คุ A".to_string()], vec!["คุ คุ A".to_string()]));
    // Begun in one piece and ended in the next, both spelt out.
    let parted = format!(
        "BT /F1 12 Tf /P <</MCID 0>> BDC {spelt} <0004> Tj EMC EMC /P <</MCID 1>> BDC {spelt} <0005> Tj EMC <0001> Tj EMC ET"
    );
    assert_eq!(runs(&parted), ["คุ", "A"]);
}

#[test]
fn tables_are_read_by_their_tags() {
    let tables = read(&by_hand(false)).unwrap().tables;
    assert_eq!((tables.len(), tables[0].heading.as_str()), (1, "Afi"));
    assert_eq!(tables[0].rows, [["Afi", "7fi"]]);
}

#[test]
fn attachments_and_earlier_versions_are_foreign() {
    let attached = read(&by_hand(true)).unwrap();
    assert_eq!(attached.foreign.len(), 1);
    assert!(attached.beside.contains(&"region,count".to_string()));
    let twice = [by_hand(false), b"startxref\n0\n%%EOF".to_vec()].concat();
    assert!(read(&twice).is_ok_and(|document| document.foreign.len() == 1));
}

#[test]
fn what_is_no_pdf_is_said() {
    assert!(read(b"").is_err());
    assert!(read(b"%PDF-1.7 and nothing").is_err());
}

#[test]
fn a_range_is_one_word_however_it_is_drawn() {
    for (drawn, read) in [
        ("1– 5 %", "1–5 %"),
        ("19 – 24 (45 – 63 ٪)", "19–24 (45–63 ٪)"),
        ("٥ – ٩", "٥–٩"),
        ("۱ – ۲ ٫۵ (۱ ٬۰۰۰)", "۱–۲٫۵ (۱٬۰۰۰)"),
        ("3 – often", "3 – often"),
        ("– 5", "– 5"),
        ("–", "–"),
    ] {
        assert_eq!(super::tags::rejoined(drawn), read);
    }
}
