//! Links between the pages of a site: relative, so that it opens from a folder as well as from a server.

/// The way from one file of the site to another; both are paths under `public/`.
pub fn relative(from: &str, to: &str) -> String {
    let mut from: Vec<&str> = from.split('/').collect();
    from.pop();
    let to: Vec<&str> = to.split('/').collect();
    let folders = to.len() - 1;
    let shared = from.iter().zip(&to[..folders]).take_while(|(a, b)| a == b).count();
    let mut way = vec![".."; from.len() - shared];
    way.extend(&to[shared..]);
    way.iter().map(|part| encode(part)).collect::<Vec<_>>().join("/")
}

/// Percent-encodes what may not stand in a path as it is (RFC 3986, `pchar`, without `:` and the sub-delimiters).
pub(super) fn encode(part: &str) -> String {
    let mut out = String::new();
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The same of a path: what parts its folders stays.
pub(super) fn encoded(path: &str) -> String {
    path.split('/').map(encode).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_goes_up_only_as_far_as_it_must() {
        assert_eq!(relative("da/pulse/index.html", "da/pulse/results.html"), "results.html");
        assert_eq!(relative("da/pulse/index.html", "en/pulse/index.html"), "../../en/pulse/index.html");
        assert_eq!(relative("da/pulse/index.html", "data/pulse/a.csv"), "../../data/pulse/a.csv");
        assert_eq!(relative("index.html", "da/index.html"), "da/index.html");
        assert_eq!(relative("da/index.html", "index.html"), "../index.html");
        assert_eq!(relative("a/b.html", "a/b.html"), "b.html");
        assert_eq!(relative("a/b.html", "a/æ b.html"), "%C3%A6%20b.html");
    }
}
