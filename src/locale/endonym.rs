//! What a language calls itself: the words of every language picker.

use super::Locale;

/// The language's own name for itself, as it stands alone in a list; its tag where we do not know.
pub fn endonym(locale: &Locale) -> &str {
    let tag = locale.tag();
    let find = |tag: &str| NAMES.iter().find(|(known, _)| *known == tag).map(|(_, name)| *name);
    // `zh-Hant-TW` is `zh-Hant` before it is `zh`.
    let two = tag.match_indices('-').nth(1).map_or(tag, |(end, _)| &tag[..end]);
    find(tag).or_else(|| find(two)).or_else(|| find(locale.language())).unwrap_or(tag)
}

/// The names of several languages, as they stand in one list: those that would be the same are told apart by what is
/// written of script or region.
pub fn endonyms(locales: &[Locale]) -> Vec<String> {
    let name = |locale: &Locale| {
        let own = endonym(locale);
        let more = locale.tag().strip_prefix(locale.language()).unwrap_or_default().trim_start_matches('-');
        let is_shared = locales.iter().filter(|other| endonym(other) == own).count() > 1;
        if is_shared && !more.is_empty() { format!("{own} ({})", more.replace('-', ", ")) } else { own.to_string() }
    };
    locales.iter().map(name).collect()
}

/// Source: CLDR 48, each language's own `localeDisplayNames`, with a first letter as it stands in a list.
const NAMES: &[(&str, &str)] = &[
    ("af", "Afrikaans"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "Azərbaycanca"),
    ("az-Cyrl", "Азәрбајҹан (кирил)"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("bs", "Bosanski"),
    ("bs-Cyrl", "Босански (ћирилица)"),
    ("ca", "Català"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fa-AF", "دری"),
    ("fi", "Suomi"),
    ("fo", "Føroyskt"),
    ("fr", "Français"),
    ("ga", "Gaeilge"),
    ("gl", "Galego"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("id", "Bahasa Indonesia"),
    ("ig", "Igbo"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "Қазақша"),
    ("kl", "Kalaallisut"),
    ("km", "ខ្មែរ"),
    ("ko", "한국어"),
    ("ku", "Kurdî (kurmancî)"),
    ("ku-Arab", "کوردی"),
    ("ky", "Кыргызча"),
    ("lb", "Lëtzebuergesch"),
    ("ln", "Lingála"),
    ("lo", "ລາວ"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mn", "Монгол"),
    ("mr", "मराठी"),
    ("ms", "Bahasa Melayu"),
    ("mt", "Malti"),
    ("my", "မြန်မာ"),
    ("nb", "Norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("om", "Afaan Oromoo"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pa-Arab", "پنجابی"),
    ("pl", "Polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("rm", "Rumantsch"),
    ("rn", "Ikirundi"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("rw", "Ikinyarwanda"),
    ("sd", "سنڌي"),
    ("se", "Davvisámegiella"),
    ("si", "සිංහල"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-Cyrl", "Српски (ћирилица)"),
    ("sr-Latn", "Srpski (latinica)"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("tg", "Тоҷикӣ"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tl", "Filipino"),
    ("tr", "Türkçe"),
    ("ug", "ئۇيغۇرچە"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "Oʻzbekcha"),
    ("uz-Arab", "اوزبیک"),
    ("uz-Cyrl", "Ўзбекча (кирил)"),
    ("vi", "Tiếng Việt"),
    ("yi", "ייִדיש"),
    ("yo", "Èdè Yorùbá"),
    ("zh", "中文"),
    ("zh-CN", "简体中文"),
    ("zh-HK", "繁體中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zh-MO", "繁體中文"),
    ("zh-SG", "简体中文"),
    ("zh-TW", "繁體中文"),
    ("zu", "isiZulu"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_called_by_its_own_name() {
        let name = |tag| endonym(&Locale::parse(tag).expect("a tag")).to_string();
        assert_eq!(name("ro"), "Română");
        assert_eq!(name("da-DK"), "Dansk");
        assert_eq!(name("pt-BR"), "Português (Brasil)");
        assert_eq!(name("gsw"), "gsw");
        assert_eq!(name("zh-Hant-TW"), "繁體中文");
        assert_eq!(name("zh-TW"), "繁體中文");
        assert_eq!(name("sr-Latn"), "Srpski (latinica)");
    }

    #[test]
    fn languages_of_one_name_are_told_apart() {
        let names = |tags: &[&str]| {
            let locales: Vec<Locale> = tags.iter().map(|tag| Locale::parse(tag).expect("a tag")).collect();
            endonyms(&locales)
        };
        assert_eq!(names(&["en", "da-DK"]), ["English", "Dansk"]);
        assert_eq!(names(&["zh-Hans", "zh-Hant"]), ["简体中文", "繁體中文"]);
        assert_eq!(names(&["en-GB", "en-US"]), ["English (GB)", "English (US)"]);
        assert_eq!(names(&["es", "es-MX"]), ["Español", "Español (MX)"]);
    }
}
