//! The preview's server: on 127.0.0.1 only, from memory.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::Router;
use axum::extract::{Path as UrlPath, Request, State as With};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch;

use super::jump::Changed;
use super::page::{self, Said, State};
use crate::diagnostic::Sources;
use crate::model::output::OutputFile;

/// What is being shown, and how often it has changed.
pub(super) struct Preview {
    shown: RwLock<Shown>,
    version: watch::Sender<u64>,
}

#[derive(Default)]
struct Shown {
    /// The last site that was right.
    files: BTreeMap<String, Vec<u8>>,
    /// What is worth knowing of it.
    warnings: Option<Said>,
    /// What is wrong with the one being written.
    problems: Option<Said>,
    /// What changed last.
    changed: Option<Changed>,
    /// The files that it was built from.
    sources: Sources,
}

impl Default for Preview {
    fn default() -> Self {
        Preview { shown: RwLock::default(), version: watch::Sender::new(0) }
    }
}

impl Preview {
    /// Shows a new site, built from `sources`.
    pub(super) fn show(
        &self,
        files: Vec<OutputFile>,
        warnings: Option<Said>,
        changed: Option<Changed>,
        sources: Sources,
    ) {
        let files = files.into_iter().map(|file| (file.path, file.bytes)).collect();
        self.change(|shown| *shown = Shown { files, warnings, problems: None, changed, sources });
    }

    /// Says what is wrong, over the last site that was right.
    pub(super) fn explain(&self, problems: Said) {
        self.change(|shown| (shown.problems, shown.changed) = (Some(problems), None));
    }

    /// The files that the site on the screen was built from; `None` before the first one.
    pub(super) fn built(&self) -> Option<Sources> {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        (!shown.files.is_empty()).then(|| shown.sources.clone())
    }

    fn change(&self, change: impl FnOnce(&mut Shown)) {
        change(&mut self.shown.write().unwrap_or_else(PoisonError::into_inner));
        self.version.send_modify(|version| *version += 1);
    }
}

/// Serves until the process ends.
///
/// # Errors
/// The port is taken.
pub(super) fn serve(port: u16, preview: Arc<Preview>, started: impl FnOnce(SocketAddr)) -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        started(listener.local_addr()?);
        axum::serve(listener, router(preview)).await
    })
}

fn router(preview: Arc<Preview>) -> Router {
    Router::new()
        .route(&format!("{}{{version}}", page::CHANGED), get(changed))
        .fallback(file)
        .layer(middleware::from_fn(only_this_computer))
        .with_state(preview)
}

/// Refuses a request that was made under another name: a page on the web could give its own name our address, and read
/// the preview (DNS rebinding).
async fn only_this_computer(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !["127.0.0.1", "localhost"].contains(&name) {
        return (StatusCode::FORBIDDEN, "the preview is for this computer only").into_response();
    }
    next.run(request).await
}

/// Answers as soon as the site is no longer the given version, or after a while, with the version that it is, and what was
/// changed: `7 pulse food`.
async fn changed(With(preview): With<Arc<Preview>>, UrlPath(known): UrlPath<u64>) -> String {
    let mut version = preview.version.subscribe();
    let moved = version.wait_for(|version| *version != known);
    let _ = tokio::time::timeout(Duration::from_secs(25), moved).await;
    let version = preview.version.borrow().to_string();
    let shown = preview.shown.read().unwrap_or_else(PoisonError::into_inner);
    match &shown.changed {
        Some(Changed { survey, question }) => format!("{version} {survey} {question}"),
        None => version,
    }
}

async fn file(With(preview): With<Arc<Preview>>, request: Request) -> Response {
    let path = decode(request.uri().path());
    let shown = preview.shown.read().unwrap_or_else(PoisonError::into_inner);
    let path = path.trim_start_matches('/');
    let index = format!("{}/index.html", path.trim_end_matches('/'));
    let found = [path, index.trim_start_matches('/')].into_iter().find(|path| shown.files.contains_key(*path));
    // A folder without its slash would break the page's relative links.
    if found == Some(index.as_str()) && !path.ends_with('/') {
        return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, format!("/{path}/"))]).into_response();
    }
    let version = *preview.version.borrow();
    let bytes = found.and_then(|path| shown.files.get(path));
    let state = State { version, warnings: shown.warnings.as_ref(), problems: shown.problems.as_ref() };
    let name = found.unwrap_or("index.html");
    let (status, body) = match bytes {
        Some(bytes) if name.ends_with(".html") => {
            (StatusCode::OK, page::served(&String::from_utf8_lossy(bytes), &state).into_bytes())
        }
        Some(bytes) => (StatusCode::OK, bytes.clone()),
        None => (StatusCode::NOT_FOUND, page::served(page::NOTHING, &state).into_bytes()),
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(name)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (status, headers, body).into_response()
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("json") => "application/json",
        Some("pdf") => "application/pdf",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Takes percent-encoding out of a path.
fn decode(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match hex.filter(|_| byte == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = &after[2..];
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
