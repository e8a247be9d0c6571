//! Asks for passphrases, without showing them.

/// For scripts and tests: used instead of asking.
const VARIABLE: &str = "CANVASS_PASSPHRASE";
/// Shorter ones are guessed.
const SHORTEST: usize = 12;

/// A new passphrase, typed twice.
pub(super) fn choose() -> Result<String, String> {
    if let Ok(passphrase) = std::env::var(VARIABLE) {
        return long_enough(passphrase);
    }
    let ask = |prompt| rpassword::prompt_password(prompt).map_err(|error| format!("no passphrase was read: {error}"));
    let passphrase = long_enough(ask("A passphrase for the private key (four or five words): ")?)?;
    if ask("Once more: ")? == passphrase { Ok(passphrase) } else { Err("the two are not the same".into()) }
}

/// The passphrase of a key that exists.
pub(super) fn ask(file: &str) -> Result<String, String> {
    if let Ok(passphrase) = std::env::var(VARIABLE) {
        return Ok(passphrase);
    }
    rpassword::prompt_password(format!("Passphrase of {file}: "))
        .map_err(|error| format!("no passphrase was read: {error}"))
}

fn long_enough(passphrase: String) -> Result<String, String> {
    if passphrase.chars().count() < SHORTEST {
        return Err(format!(
            "a passphrase has at least {SHORTEST} characters; four or five words are easy to remember"
        ));
    }
    Ok(passphrase)
}
