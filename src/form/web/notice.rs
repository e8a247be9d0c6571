//! The privacy notice before the first question.

use crate::locale::date;

use super::writer::Writer;

/// Who is responsible for the data, why they may be asked for, whom to ask, until when they are kept; as much of it as the
/// study says.
pub(crate) fn notice(w: &mut Writer) {
    let Some(notice) = &w.instrument.study.notice else { return };
    w.raw("<section class=notice aria-labelledby=notice-title>");
    w.element("h3", " id=notice-title", w.message("form-notice"));
    w.raw("<dl>");
    let parts = [
        ("form-notice-controller", &notice.controller),
        ("form-notice-basis", &notice.legal_basis),
        ("form-notice-contact", &notice.contact),
        ("form-notice-kept", &notice.kept_until),
    ];
    for (id, text) in parts {
        let Some(text) = text else { continue };
        w.element("dt", "", w.message(id));
        w.element("dd", "", w.told(text, date::in_words));
    }
    w.raw("</dl></section>\n");
}
