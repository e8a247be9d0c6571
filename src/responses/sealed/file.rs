//! A sealed file, opened line by line: every response is sealed on its own, so one damaged line loses one response.

use aes_gcm::aead::{Aead, Payload as Message};
use aes_gcm::{Aes128Gcm, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Deserialize;

use super::key::PrivateKey;
use super::payload::Payload;
use super::{Failure, hpke};

const FIRST_LINE: &str = "canvass-sealed/1";
const STEP: usize = 4096;

/// The private keys at hand, each with its fingerprint as files name it.
pub struct Keyring(Vec<(String, PrivateKey)>);

impl Keyring {
    /// These keys.
    pub fn new(keys: Vec<PrivateKey>) -> Keyring {
        Keyring(keys.into_iter().map(|key| (key.public().fingerprint().replace(' ', "").to_lowercase(), key)).collect())
    }

    fn find(&self, fingerprint: &str) -> Option<&PrivateKey> {
        self.0.iter().find(|(name, _)| name == fingerprint).map(|(_, key)| key)
    }
}

/// What a sealed file held: each response by its line (from 1), and what is wrong with the file as a whole.
pub struct Opened {
    /// Each response by its line (from 1), or why it could not be opened.
    pub responses: Vec<(u64, Result<Payload, Failure>)>,
    /// What is wrong with the file as a whole.
    pub file: Option<Failure>,
}

/// Opens a sealed file for the surveys of these names.
pub fn open(text: &str, keys: &Keyring, surveys: &[&str]) -> Opened {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let whole = |failure| Opened { responses: vec![], file: Some(failure) };
    match lines.first() {
        Some(&FIRST_LINE) => {}
        Some(first) if first.starts_with("canvass-sealed/") => return whole(Failure::LaterVersion),
        _ => return whole(Failure::NotSealed),
    }
    let end = lines.iter().position(|line| line.starts_with("end "));
    let responses: Vec<_> = (2..)
        .zip(&lines[1..end.unwrap_or(lines.len()).max(1)])
        .filter(|(_, line)| !line.is_empty())
        .map(|(number, line)| (number, open_line(line, keys, surveys)))
        .collect();
    let counted = end.and_then(|at| lines[at].strip_prefix("end ")?.parse::<usize>().ok());
    let more = end.is_some_and(|at| lines[at + 1..].iter().any(|line| !line.is_empty()));
    let file = match counted == Some(responses.len()) {
        true => more.then_some(Failure::AfterEnd),
        false => Some(Failure::CutShort),
    };
    Opened { responses, file }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    keys: Vec<SealedKey>,
    nonce: String,
    ciphertext: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SealedKey {
    key: String,
    enc: String,
    sealed: String,
}

fn open_line(line: &str, keys: &Keyring, surveys: &[&str]) -> Result<Payload, Failure> {
    let line: Line = serde_json::from_str(line).map_err(|_| Failure::Damaged)?;
    let ours: Vec<(&SealedKey, &PrivateKey)> =
        line.keys.iter().filter_map(|sealed| Some((sealed, keys.find(&sealed.key)?))).collect();
    if ours.is_empty() {
        return Err(if line.keys.is_empty() { Failure::Damaged } else { Failure::OtherKey });
    }
    let nonce = decode(&line.nonce)?;
    let ciphertext = decode(&line.ciphertext)?;
    for survey in surveys {
        for (sealed, key) in &ours {
            let info = format!("{FIRST_LINE} content-key {survey}");
            let (enc, ciphertext_of_key) = (decode(&sealed.enc)?, decode(&sealed.sealed)?);
            let message = hpke::Message { enc: &enc, ciphertext: &ciphertext_of_key };
            let Some(content_key) = hpke::open(key, &message, info.as_bytes(), b"") else { continue };
            let padded = open_content(&content_key, &nonce, &ciphertext, survey).ok_or(Failure::Altered)?;
            if padded.is_empty() || padded.len() % STEP != 0 {
                return Err(Failure::Altered);
            }
            let payload = Payload::read(&padded)?;
            return if payload.instrument == *survey { Ok(payload) } else { Err(Failure::Altered) };
        }
    }
    Err(Failure::Altered)
}

fn open_content(key: &[u8], nonce: &[u8], ciphertext: &[u8], survey: &str) -> Option<Vec<u8>> {
    let cipher = Aes128Gcm::new_from_slice(key).ok()?;
    let nonce: [u8; 12] = nonce.try_into().ok()?;
    let aad = format!("{FIRST_LINE} answers {survey}");
    cipher.decrypt(&nonce.into(), Message { msg: ciphertext, aad: aad.as_bytes() }).ok()
}

fn decode(base64: &str) -> Result<Vec<u8>, Failure> {
    BASE64.decode(base64).map_err(|_| Failure::Damaged)
}

#[cfg(test)]
mod tests {
    use super::super::key::PublicKey;
    use super::super::testing::{answers, key, seal};
    use super::*;

    fn open_one(text: &str, key: PrivateKey, surveys: &[&str]) -> Result<String, Failure> {
        let opened = open(text, &Keyring::new(vec![key]), surveys);
        if let Some(failure) = opened.file {
            return Err(failure);
        }
        opened.responses.into_iter().next().map_or(Err(Failure::Damaged), |(_, r)| r.map(|payload| payload.answers))
    }

    #[test]
    fn either_of_two_keys_opens_it() {
        let keys: Vec<PublicKey> = [1, 2].map(|n| key(n).public()).into();
        let text = seal(&answers("pulse", 1), "pulse", &keys);
        for n in [1, 2] {
            assert_eq!(open_one(&text, key(n), &["other", "pulse"]), Ok(r#"{"q":"a1"}"#.into()));
        }
        assert_eq!(open_one(&text, key(3), &["pulse"]), Err(Failure::OtherKey));
        assert_eq!(open_one(&text, key(1), &["other"]), Err(Failure::Altered));
    }

    #[test]
    fn mail_programs_line_ends_are_read() {
        let text = seal(&answers("pulse", 1), "pulse", &[key(1).public()]).replace('\n', "\r\n");
        assert!(open_one(&text, key(1), &["pulse"]).is_ok());
    }

    #[test]
    fn every_way_of_being_cut_short_is_seen() {
        let text = seal(&answers("pulse", 1), "pulse", &[key(1).public()]);
        for length in (0..text.len() - 1).step_by(13).chain([text.len() - 2]) {
            assert!(open_one(&text[..length], key(1), &["pulse"]).is_err(), "cut at {length}");
        }
    }

    #[test]
    fn every_altered_character_is_seen() {
        let text = seal(&answers("pulse", 1), "pulse", &[key(1).public()]);
        // Every character of the frame, and one in forty of the long ciphertext.
        let frame = text.find("\"ciphertext\"").expect("a ciphertext");
        for at in (0..frame).chain((frame..text.len() - 1).step_by(40)) {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = if bytes[at] == b'5' { b'6' } else { b'5' };
            let altered = String::from_utf8(bytes).expect("ASCII");
            assert!(open_one(&altered, key(1), &["pulse"]).is_err(), "altered at {at}");
        }
    }

    #[test]
    fn what_stands_after_the_end_is_told() {
        let keys = [key(1).public()];
        let [first, second] = [1, 2].map(|n| seal(&answers("pulse", n), "pulse", &keys));
        let opened = open(&format!("{first}{second}"), &Keyring::new(vec![key(1)]), &["pulse"]);
        assert_eq!((opened.responses.len(), opened.file), (1, Some(Failure::AfterEnd)));
        let opened = open(&format!("{first}\n\r\n"), &Keyring::new(vec![key(1)]), &["pulse"]);
        assert_eq!((opened.responses.len(), opened.file), (1, None));
    }

    #[test]
    fn one_damaged_line_loses_one_response() {
        let keys = [key(1).public()];
        let lines: Vec<String> =
            (1..=3).map(|n| seal(&answers("pulse", n), "pulse", &keys).lines().nth(1).unwrap_or("").into()).collect();
        let damaged = lines[1].replacen("\"nonce\":\"", "\"nonce\":\"AA", 1);
        let text = format!("{FIRST_LINE}\n{}\n{damaged}\n{}\nend 3\n", lines[0], lines[2]);
        let opened = open(&text, &Keyring::new(vec![key(1)]), &["pulse"]);
        let fine: Vec<u64> = opened.responses.iter().filter(|(_, r)| r.is_ok()).map(|(line, _)| *line).collect();
        assert_eq!((fine, opened.responses.len(), opened.file), (vec![2, 4], 3, None));
    }
}
