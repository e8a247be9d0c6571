//! The gallery as a page to look at.

use std::fmt::Write;

use super::made::Shown;
use crate::locale::Locale;

/// The figures as one page, each beside its table, with the site's own style sheets.
pub(crate) fn page(shown: &Shown, locale: &Locale) -> String {
    let styles = [
        include_str!("../../../templates/tokens.css"),
        include_str!("../../../templates/base.css"),
        include_str!("../../../templates/layout.css"),
        include_str!("../../../templates/figure.css"),
        include_str!("../../../templates/print.css"),
    ];
    let mut out = format!(
        "<!doctype html><html lang=\"{locale}\" dir=\"{}\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>Figures</title><style>@layer tokens, base, layout, figure, print;{}</style><main>",
        locale.direction(),
        styles.concat(),
    );
    for (figure, rows) in shown.figures.iter().zip(&shown.rows) {
        let _ = write!(
            out,
            "<section class=\"finding\"><h2>{}</h2><p class=\"sentence\">{}</p><figure>{}<figcaption><p class=\"question\">\
             {}</p><p class=\"base\">{}</p><ul class=\"notes\">{}</ul></figcaption></figure><div class=\"table-scroll\"><table>\
             <caption>{}</caption><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div></section>",
            figure.title,
            figure.sentence,
            figure.svg,
            figure.question,
            figure.base,
            figure.notes.iter().map(|note| format!("<li>{note}</li>")).collect::<String>(),
            figure.table.caption,
            figure.table.header.iter().map(|cell| format!("<th scope=\"col\">{cell}</th>")).collect::<String>(),
            figure.table.rows.iter().zip(rows).map(|(row, cells)| self::row(row.apart, cells)).collect::<String>(),
        );
    }
    out + "</main></html>"
}

fn row(apart: bool, (label, cells): &(String, Vec<String>)) -> String {
    let cells: String = cells.iter().map(|cell| format!("<td>{cell}</td>")).collect();
    let class = if apart { " class=\"apart\"" } else { "" };
    format!("<tr{class}><th scope=\"row\">{label}</th>{cells}</tr>")
}
