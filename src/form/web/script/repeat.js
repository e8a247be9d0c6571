/** Groups asked several times: the first round stands in the page, the others are copies of it. */

/** @type {Map<string, HTMLElement>} */
const firstRounds = new Map();

for (const repeat of document.querySelectorAll("[data-repeat]")) {
  const round = repeat.querySelector(".round");
  if (repeat instanceof HTMLElement && round) {
    firstRounds.set(repeat.dataset.repeat || "", /** @type {HTMLElement} */ (round.cloneNode(true)));
  }
}

/**
 * The rounds that a repeat now has, from 1.
 * @param {string} name
 * @returns {number[]}
 */
function rounds(name) {
  const here = need("r-" + name).querySelectorAll(".round").length;
  return Array.from({ length: here }, (_, index) => index + 1);
}

/**
 * Adds a round, or takes the last one away (its answers go with it).
 * @param {string} name
 * @param {boolean} more
 */
function changeRounds(name, more) {
  const repeat = need("r-" + name);
  const all = repeat.querySelectorAll(".round");
  const last = all[all.length - 1];
  if (more) {
    const first = firstRounds.get(name);
    if (!first) return;
    const round = /** @type {HTMLElement} */ (first.cloneNode(true));
    renumber(round, name, all.length + 1);
    last.after(round);
  } else if (all.length > 1) last.remove();
  refresh();
  const title = repeat.querySelector(".round:last-of-type .round-title") || repeat.querySelector(".round-title");
  if (title instanceof HTMLElement) title.focus();
}

/**
 * Gives the names and ids of a copied round its own number.
 * @param {HTMLElement} round
 * @param {string} name
 * @param {number} number
 */
function renumber(round, name, number) {
  const own = `${name}.1.`;
  const renamed = `${name}.${number}.`;
  for (const element of round.querySelectorAll("*")) {
    for (const attribute of ["id", "name", "for", "aria-describedby", "aria-labelledby", "data-clear", "data-rank"]) {
      const value = element.getAttribute(attribute);
      if (!value) continue;
      const parts = value.split(" ").map((part) => {
        const at = part.startsWith(own) ? 0 : part[1] === "-" && part.startsWith(own, 2) ? 2 : -1;
        return at < 0 ? part : part.slice(0, at) + renamed + part.slice(at + own.length);
      });
      element.setAttribute(attribute, parts.join(" "));
    }
  }
}

/** Titles and buttons of all repeats, as they now are. */
function drawRounds() {
  for (const section of plan.sections) {
    for (const part of section.parts) {
      if (!isRepeat(part)) continue;
      const repeat = need("r-" + part.repeat);
      repeat.querySelectorAll(".round-title").forEach((title, index) => {
        title.textContent = say("round", { round: index + 1 });
      });
      const here = rounds(part.repeat).length;
      for (const button of repeat.querySelectorAll("button")) {
        if ("more" in button.dataset) button.hidden = here >= part.most;
        if ("less" in button.dataset) button.hidden = here < 2;
      }
    }
  }
}
