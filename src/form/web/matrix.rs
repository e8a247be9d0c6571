//! Many inputs under one question: a matrix as one group of radio buttons per item, a grid as a table of boxes.

use crate::model::control::{Item, MissingAnswer, Scale};

use super::asset;
use super::choice::drawing;
use super::missing;
use super::placed::Placed;
use super::writer::{Writer, escape};

/// So many items stand under the question at most; then it stands there again, over parts of about the same length.
const ITEMS: usize = 7;

/// One fieldset per item, every option with its label beside it: on a phone a list, on a wide screen it looks like a
/// grid. From time to time the question stands there again, with how far it is.
pub(crate) fn matrix(w: &mut Writer, field: &Placed, items: &[Item], scale: &Scale) {
    let mut reasons: Vec<MissingAnswer> = scale.missing.clone();
    for answer in &field.question.missing {
        if !reasons.iter().any(|known| known.code == answer.code) {
            reasons.push(answer.clone());
        }
    }
    w.raw(format!("<div class=\"items w{}\">", (scale.choices.len() + reasons.len()).min(9)));
    let part = items.len().div_ceil(items.len().div_ceil(ITEMS).max(1)).max(1);
    for (index, item) in items.iter().enumerate() {
        if index > 0 && index % part == 0 {
            let last = (index + part).min(items.len());
            let part = if last == index + 1 { last.to_string() } else { format!("{}–{last}", index + 1) };
            let whole = items.len().to_string();
            w.raw("<p class=stem>");
            w.element("span", "", w.text(&field.question.label));
            w.raw(" ");
            let place = w.filled("results-part-of", &[("part", (&part).into()), ("whole", (&whole).into())]);
            w.element("span", " class=far", place);
            w.raw("</p>");
        }
        let name = format!("{}.{}", field.name, escape(&item.name));
        w.raw(format!("<fieldset class=item id=\"q-{name}\"><legend>"));
        let picture = asset::picture(w.options, item.image.as_deref());
        w.raw(picture);
        w.element("span", "", w.text(&item.label));
        w.raw("</legend><div class=across>");
        for choice in &scale.choices {
            let value = escape(&choice.name);
            w.raw(format!("<label class=choice><input type=radio name=\"{name}\" value=\"{value}\">"));
            drawing(w, choice);
            w.element("span", "", w.text(&choice.label));
            w.raw("</label>");
        }
        missing::buttons(w, &name, &reasons);
        w.raw("</div>");
        w.raw("</fieldset>");
    }
    w.raw("</div>");
}

/// Rows by columns. A real table where there is room; on a phone each row stands alone, and every box is named by its row and
/// column.
pub(crate) fn grid(w: &mut Writer, field: &Placed, rows: &[Item], columns: &[Item]) {
    let name = &field.name;
    w.raw(format!("<table class=cells aria-labelledby=\"l-{name}\"><thead><tr><td></td>"));
    for column in columns {
        w.raw("<th scope=col>");
        w.element("span", "", w.text(&column.label));
        w.raw("</th>");
    }
    w.raw("</tr></thead><tbody>");
    for row in rows {
        let row_name = escape(&row.name);
        w.raw(format!("<tr><th scope=row id=\"r-{name}.{row_name}\">"));
        let picture = asset::picture(w.options, row.image.as_deref());
        w.raw(picture);
        w.element("span", "", w.text(&row.label));
        w.raw("</th>");
        for column in columns {
            let value = format!("{row_name}.{}", escape(&column.name));
            w.raw(format!("<td><label class=choice><input type=checkbox name=\"{name}\" value=\"{value}\">"));
            w.raw("<span class=vh>");
            w.element("span", "", w.text(&row.label));
            w.raw(", </span>");
            w.element("span", " class=column", w.text(&column.label));
            w.raw("</label></td>");
        }
        w.raw("</tr>");
    }
    w.raw("</tbody></table>");
}
