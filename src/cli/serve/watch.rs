//! Notices that a file of the site was saved.

use std::path::{Component, Path};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// Editors save a file in several steps: wait until there has been no further change for so long.
const QUIET: Duration = Duration::from_millis(150);

/// Calls `changed` after every save in the folder, until the watcher is dropped.
///
/// # Errors
/// The system cannot watch the folder.
pub(super) fn watch(dir: &Path, changed: impl Fn() + Send + 'static) -> notify::Result<RecommendedWatcher> {
    let root = dir.canonicalize().map_err(notify::Error::io)?;
    let (sender, receiver) = mpsc::channel();
    let of_site = root.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| matters(&event, &of_site)) {
            let _ = sender.send(());
        }
    })?;
    watcher.watch(&root, RecursiveMode::Recursive)?;
    std::thread::spawn(move || {
        while receiver.recv().is_ok() {
            loop {
                match receiver.recv_timeout(QUIET) {
                    Ok(()) => {}
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
            changed();
        }
    });
    Ok(watcher)
}

/// A change of something that the site is made of: reading is none, and the folders of the build and of git are not.
fn matters(event: &Event, root: &Path) -> bool {
    let ours = |path: &Path| {
        let inside = path.strip_prefix(root).unwrap_or(path);
        let mut parts = inside.components();
        let first = parts.next();
        let hidden = |part: Component| part.as_os_str().to_string_lossy().starts_with('.');
        let left_out = ["public", "private", "target", "node_modules"];
        first.is_some_and(|first| !hidden(first) && !left_out.iter().any(|name| first.as_os_str() == *name))
            && !parts.any(hidden)
    };
    !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| ours(path))
}
