//! Many pages of Markdown, beside a bare write of the same bytes. Work per page is constant: twice as many pages take twice
//! as long.
//!
//! `cargo bench --no-default-features --bench pages`; `PAGES=1000,10000` for other numbers, `SITE=FOLDER` writes the last of
//! the sites for others to build (`benches/peers/pages.py`). Best on a file system in memory: `TMPDIR=/dev/shm`.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use canvass::build;
use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;

/// A site of so many report pages in one language, in folders of a hundred.
fn site(folder: &Path, pages: usize) {
    fs::create_dir_all(folder.join("content")).expect("a folder");
    fs::write(folder.join("site.yaml"), "title: Reports\nlanguages: [en]\n").expect("written");
    fs::write(folder.join("content/index.en.md"), "# Reports\n\nAll of them.\n").expect("written");
    for page in 0..pages {
        let section = folder.join(format!("content/year-{:03}", page / 100));
        if page % 100 == 0 {
            fs::create_dir_all(&section).expect("a folder");
        }
        fs::write(section.join(format!("report-{page:05}.en.md")), text(page)).expect("written");
    }
}

/// Some four thousand letters: headings, paragraphs, a list and a table.
fn text(page: usize) -> String {
    let mut text = format!("# Report {page}\n\n");
    for part in 0..4 {
        let _ = write!(text, "## Part {part}\n\n");
        for sentence in 0..6 {
            let _ = write!(
                text,
                "What *people* said in house {} about question {sentence} is **not** the same. ",
                page % 17
            );
        }
        let _ = write!(text, "\n\n- first of {page}\n- second\n- third, with `code`\n\n");
        let _ = write!(text, "| year | people |\n|---|---|\n| 2024 | {} |\n| 2025 | {} |\n\n", page % 90, page % 70);
    }
    text
}

/// Builds the site and writes it: the time, and how many bytes in how many files it came to.
fn built(folder: &Path, out: &Path) -> (Duration, Vec<(String, Vec<u8>)>) {
    let start = Instant::now();
    let project = Project::read(folder).expect("the site is right").value;
    let options = BuildOptions { print: Printing::Nothing, ..BuildOptions::default() };
    let files = build(&project, &options).expect("it builds").value.public;
    let files: Vec<(String, Vec<u8>)> = files.into_iter().map(|file| (file.path, file.bytes)).collect();
    write(&files, out);
    (start.elapsed(), files)
}

fn write(files: &[(String, Vec<u8>)], out: &Path) {
    for (path, bytes) in files {
        let path = out.join(path);
        fs::create_dir_all(path.parent().unwrap_or(out)).expect("a folder");
        fs::write(path, bytes).expect("written");
    }
}

fn main() {
    let asked = std::env::var("PAGES").unwrap_or_else(|_| "1000,2000".into());
    let sizes: Vec<usize> = asked.split(',').filter_map(|size| size.trim().parse().ok()).collect();
    for pages in sizes {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = std::env::var_os("SITE").map(std::path::PathBuf::from);
        let root = kept.as_deref().unwrap_or(folder.path());
        site(root, pages);
        let mut shortest: Option<(Duration, Duration, usize)> = None;
        for run in 0..3 {
            let (ours, files) = built(root, &folder.path().join(format!("ours-{run}")));
            let start = Instant::now();
            write(&files, &folder.path().join(format!("bare-{run}")));
            let bare = start.elapsed();
            let bytes = files.iter().map(|(_, bytes)| bytes.len()).sum();
            if shortest.is_none_or(|(before, ..)| ours < before) {
                shortest = Some((ours, bare, bytes));
            }
        }
        let Some((ours, bare, bytes)) = shortest else { return };
        println!("{pages} pages, {:.1} MB:", bytes as f64 / 1e6);
        println!(
            "  built and written:  {ours:.2?}, {:.0} microseconds a page",
            ours.as_secs_f64() * 1e6 / pages as f64
        );
        println!("  the same bytes bare: {bare:.2?}; ratio {:.1}", ours.as_secs_f64() / bare.as_secs_f64());
    }
}
