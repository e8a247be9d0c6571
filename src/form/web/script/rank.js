/**
 * A ranking by buttons: choose what comes next, move it up and down, take it out. The places are kept in the boxes that
 * stand there without script; who types in paper forms uses the boxes themselves.
 */

/**
 * @param {Question} question
 * @param {string} prefix
 */
function ranking(question, prefix) {
  const list = need("q-" + prefix + question.name).querySelector(".ranking");
  const rows = Array.from(list?.querySelectorAll("li") || []).map((row) => {
    const box = /** @type {HTMLInputElement} */ (row.querySelector(".place"));
    return { row, box, place: Number(digits(box.value)) || 0 };
  });
  return { list, rows, order: rows.filter((entry) => entry.place).sort((a, b) => a.place - b.place) };
}

/**
 * Puts the rows in their order, with the buttons that each needs.
 * @param {Question} question
 * @param {string} prefix
 */
function drawRank(question, prefix) {
  const { list, rows, order } = ranking(question, prefix);
  if (!list) return;
  const typing = desk.mode === "entry";
  const unplaced = (question.choices || []).flatMap((name) => rows.filter(({ row, place }) => !place && row.dataset.choice === name));
  list.append(...(typing ? rows : [...order, ...unplaced]).map(({ row }) => row));
  for (const entry of rows) {
    const { row, box } = entry;
    const at = order.indexOf(entry);
    for (const old of row.querySelectorAll(".badge, button")) old.remove();
    box.hidden = !typing;
    row.classList.toggle("in", at >= 0);
    if (typing) continue;
    const label = row.querySelector(".placed span:last-child")?.textContent || "";
    const badge = document.createElement("span");
    badge.className = "badge";
    badge.textContent = at >= 0 ? String(at + 1) : "";
    box.after(badge);
    /** @type {[string, number][]} */
    const buttons = at < 0 ? [["rank-pick", order.length]] : [["rank-up", at - 1], ["rank-down", at + 1], ["rank-out", -1]];
    for (const [id, to] of buttons) {
      if (at >= 0 && to >= order.length) continue;
      if (id === "rank-up" && to < 0) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.rank = id;
      put(button, say(id));
      const of = document.createElement("span");
      of.className = "vh";
      of.textContent = ": " + label;
      button.append(of);
      button.addEventListener("click", () => moveRank(question, prefix, row.dataset.choice || "", to, id));
      row.append(button);
    }
  }
}

/**
 * @param {Question} question
 * @param {string} prefix
 * @param {string} choice
 * @param {number} to - its new place from 0; -1 takes it out
 * @param {string} button - what was pressed, so that the focus can stay on it
 */
function moveRank(question, prefix, choice, to, button) {
  const { rows, order } = ranking(question, prefix);
  const moved = rows.find(({ row }) => row.dataset.choice === choice);
  if (!moved) return;
  const rest = order.filter((entry) => entry !== moved);
  if (to >= 0) rest.splice(to, 0, moved);
  for (const entry of rows) entry.box.value = rest.includes(entry) ? String(rest.indexOf(entry) + 1) : "";
  for (const input of inputs(prefix + question.name)) if (input instanceof HTMLInputElement) input.checked = false;
  drawRank(question, prefix);
  const label = moved.row.querySelector(".placed span:last-child")?.textContent || "";
  const place = to >= 0 ? say("rank-place", { place: to + 1, places: rows.length }) : say("rank-out");
  announce(prefix + question.name, `${label}: ${place}`);
  // Who picks goes on with the next to pick; who moves stays on what moves.
  const next = moved.row.parentElement?.querySelector("li:not(.in) button");
  const same = moved.row.querySelector(`button[data-rank="${button}"]`) || moved.row.querySelector("button");
  const focus = button === "rank-pick" ? next || same : same;
  if (focus instanceof HTMLElement) focus.focus();
  reveal();
}
