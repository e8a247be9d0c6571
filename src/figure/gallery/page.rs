//! The gallery as a page to look at.

use std::fmt::Write;

use crate::figure::{Figure, FigureRow};
use crate::locale::Locale;

/// The figures as one page, each beside its table, with the site's own style sheets.
pub fn page(figures: &[Figure], locale: &Locale) -> String {
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
    for figure in figures {
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
            figure.table.rows.iter().map(row).collect::<String>(),
        );
    }
    out + "</main></html>"
}

fn row(row: &FigureRow) -> String {
    let cells: String = row.cells.iter().map(|cell| format!("<td>{cell}</td>")).collect();
    let class = if row.apart { " class=\"apart\"" } else { "" };
    format!("<tr{class}><th scope=\"row\">{}</th>{cells}</tr>", row.label)
}
