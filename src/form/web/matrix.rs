//! Many inputs under one question: a matrix as one group of radio buttons per item, a grid as a table of boxes.

use crate::model::control::{Choose, Item, MissingAnswer, Scale};

use super::asset;
use super::choice::{chosen, drawing};
use super::question::{Field, clear, missing};
use super::writer::{Writer, escape};

/// Items between two repetitions of the question.
const STEM_EVERY: usize = 6;

/// One fieldset per item, every option with its label beside it: on a phone a list, on a wide screen it looks like a
/// grid.
pub fn matrix(w: &mut Writer, field: &Field, items: &[Item], scale: &Scale) {
    let mut reasons: Vec<MissingAnswer> = scale.missing.clone();
    for answer in &field.question.missing {
        if !reasons.iter().any(|known| known.code == answer.code) {
            reasons.push(answer.clone());
        }
    }
    w.raw(format!("<div class=\"items w{}\">", (scale.choices.len() + reasons.len()).min(9)));
    for (index, item) in items.iter().enumerate() {
        if index > 0 && index % STEM_EVERY == 0 {
            w.element("p", " class=stem", w.text(&field.question.label));
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
        missing(w, &name, &reasons, true);
        w.raw("</div>");
        clear(w, &name);
        w.raw("</fieldset>");
    }
    w.raw("</div>");
}

/// Rows by columns. A real table where there is room; on a phone each row stands alone, and every box is named by its row and
/// column.
pub fn grid(w: &mut Writer, field: &Field, rows: &[Item], columns: &[Item], choose: Choose) {
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
            w.element("span", " class=vh", w.text(&row.label));
            w.raw("<span class=vh>, </span>");
            w.element("span", " class=column", w.text(&column.label));
            w.raw("</label></td>");
        }
        w.raw("</tr>");
    }
    w.raw("</tbody></table>");
    chosen(w, name, choose);
    missing(w, name, &field.question.missing, false);
}
