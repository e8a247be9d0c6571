//! The letters to print with: the built-in ones, the site's own, the machine's only when asked.

use std::path::{Path, PathBuf};

use super::built_in::BUILT_IN;
use crate::source::folder::is_font;
use crate::source::project::Project;
use sha2::{Digest, Sha256};
use typst::foundations::Bytes;
use typst::text::Font;

/// Fonts in order of preference.
#[derive(Clone)]
pub struct Fonts {
    fonts: Vec<Font>,
    hash: Sha256,
}

impl Fonts {
    /// Only the built-in fonts: what is printed does not depend on the machine.
    pub fn built_in() -> Fonts {
        let mut fonts = Fonts { fonts: Vec::new(), hash: Sha256::new() };
        for data in BUILT_IN {
            fonts.add(Bytes::new(data));
        }
        fonts
    }

    /// The built-in fonts and those in the site's `fonts/`.
    pub fn of(project: &Project) -> Fonts {
        let files = project.fonts.iter().map(|file| project.sources.get(*file).bytes.clone());
        files.fold(Fonts::built_in(), Fonts::with)
    }

    /// Adds the fonts of one file; a file that holds none adds nothing.
    pub fn with(mut self, data: Vec<u8>) -> Fonts {
        self.add(Bytes::new(data));
        self
    }

    /// Adds every font file under a folder, in order of path; a folder that is not there adds nothing.
    pub fn with_folder(self, folder: &Path) -> Fonts {
        let mut files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
            .into_iter()
            .filter_map(Result::ok)
            .map(walkdir::DirEntry::into_path)
            .filter(|path| is_font(path))
            .collect();
        files.sort();
        files.iter().filter_map(|file| std::fs::read(file).ok()).fold(self, Fonts::with)
    }

    /// Adds the machine's own fonts, last: what is printed may then look different elsewhere.
    pub fn with_system(self) -> Fonts {
        system_folders().iter().fold(self, |fonts, folder| fonts.with_folder(folder))
    }

    /// The fonts in the order that they are looked through for a letter.
    pub fn iter(&self) -> impl Iterator<Item = &Font> {
        self.fonts.iter()
    }

    /// True if one of the fonts has the letter.
    pub fn have(&self, letter: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
    }

    /// Names of the families, each once, in order of preference.
    pub fn families(&self) -> Vec<String> {
        let mut families: Vec<String> = Vec::new();
        for font in &self.fonts {
            if !families.contains(&font.info().family.as_str().to_string()) {
                families.push(font.info().family.as_str().to_string());
            }
        }
        families
    }

    /// Changes when any font does.
    pub fn fingerprint(&self) -> Vec<u8> {
        self.hash.clone().finalize().to_vec()
    }

    fn add(&mut self, data: Bytes) {
        self.hash.update(Sha256::digest(&data));
        self.fonts.extend(Font::iter(data));
    }
}

fn system_folders() -> Vec<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let windows = std::env::var_os("WINDIR").map(PathBuf::from);
    let fixed = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts"];
    let mut folders: Vec<PathBuf> = fixed.iter().map(PathBuf::from).collect();
    if let Some(home) = home {
        folders.extend([home.join(".local/share/fonts"), home.join(".fonts"), home.join("Library/Fonts")]);
    }
    folders.extend(windows.map(|windows| windows.join("Fonts")));
    folders
}
