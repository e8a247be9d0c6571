//! What a language calls itself: the words of every language picker.

use super::Locale;

/// The language's own name for itself, as it stands alone in a list; its tag where we do not know.
pub fn endonym(locale: &Locale) -> &str {
    let tag = locale.tag();
    let find = |tag| NAMES.iter().find(|(known, _)| *known == tag).map(|(_, name)| *name);
    find(tag).or_else(|| find(tag.split('-').next().unwrap_or(tag))).unwrap_or(tag)
}

/// Source: CLDR 48, each language's own `localeDisplayNames`, with a first letter as it stands in a list.
const NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("bs", "Bosanski"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fo", "Føroyskt"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("kl", "Kalaallisut"),
    ("ko", "한국어"),
    ("ku", "Kurdî (kurmancî)"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tl", "Filipino"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
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
    }
}
