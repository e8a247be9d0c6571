//! `canvass keys`: the key pair that web answers are sealed to.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::report::Report;
use super::{FINE, PROBLEMS, ignore, passphrase};
use crate::private;
use crate::responses::sealed::key::{PrivateKey, PublicKey};

/// Make and look at the keys that web answers are sealed to
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass keys new drop-in-centre --name key-2026\n  \
    canvass keys show surveys/drop-in-centre/key-2026.pub\n\n\
    The public half goes into the questionnaire; read its fingerprint to the people who use the form. The private half\n\
    is written to private/, readable only with its passphrase. Keep copies of both somewhere safe: without them nobody,\n\
    canvass included, can read the answers.")]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Make a key pair for a survey
    New {
        /// The survey: its folder's name under surveys/
        survey: String,
        /// What to call the key's files
        #[arg(long, default_value = "key")]
        name: String,
        /// Folder of the site
        #[arg(long, value_name = "DIR", default_value = ".")]
        site: PathBuf,
    },
    /// Show the fingerprint of a public key
    Show {
        /// A .pub file
        file: PathBuf,
    },
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let done = match &arguments.action {
        Action::New { survey, name, site } => new(survey, name, site),
        Action::Show { file } => show(file),
    };
    match done {
        Ok(message) => {
            report.done(&message);
            FINE
        }
        Err(message) => {
            report.failure(&message);
            PROBLEMS
        }
    }
}

fn new(survey: &str, name: &str, site: &Path) -> Result<String, String> {
    let is_name = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c));
    if !is_name(name) || name.starts_with('.') {
        return Err(format!("`{name}` is no name for a file: use letters, digits, `-` and `_`"));
    }
    let folder = site.join("surveys").join(survey);
    if !folder.join("survey.yaml").is_file() {
        return Err(format!("there is no survey `{survey}` in `{}`", site.join("surveys").display()));
    }
    let (public, secret) = (folder.join(format!("{name}.pub")), site.join(private::FOLDER).join(format!("{name}.key")));
    for file in [&public, &secret] {
        if file.exists() {
            return Err(format!("`{}` exists; a key is never overwritten. Choose another --name", file.display()));
        }
    }
    let passphrase = passphrase::choose()?;
    let key = PrivateKey::generate().map_err(|_| "this machine gave no random numbers".to_string())?;
    let pem = key.to_encrypted_pem(&passphrase).map_err(|_| "the private key could not be written".to_string())?;
    let failed = |file: &Path, error: io::Error| format!("`{}` was not written: {error}", file.display());
    ignore::private_files(site).map_err(|e| failed(&site.join(".gitignore"), e))?;
    private::make(site).map_err(|e| failed(&secret, e))?;
    write_new(&secret, &pem).map_err(|e| failed(&secret, e))?;
    write_new(&public, &key.public().to_pem()).map_err(|e| failed(&public, e))?;
    Ok(format!(
        "Public key:   {}\nPrivate key:  {}  (ignored by git; keep a copy elsewhere)\nFingerprint:  {}\n\n\
         Add to surveys/{survey}/survey.yaml:\n\ncollect:\n  seal_to: [{name}.pub]",
        public.display(),
        secret.display(),
        key.public().fingerprint()
    ))
}

fn show(file: &Path) -> Result<String, String> {
    let pem = fs::read_to_string(file).map_err(|error| format!("`{}` cannot be read: {error}", file.display()))?;
    match PublicKey::from_pem(&pem) {
        Ok(key) => Ok(key.fingerprint()),
        Err(_) => {
            Err(format!("`{}` is not a public key of the kind that answers are sealed to (P-256)", file.display()))
        }
    }
}

/// Writes a file that must not exist, readable by its owner only.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(if path.extension().is_some_and(|extension| extension == "key") { 0o600 } else { 0o644 });
    }
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
