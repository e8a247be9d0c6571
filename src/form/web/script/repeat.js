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
  return roundsOf(name).map((_, index) => index + 1);
}

/**
 * Adds a round after the last.
 * @param {string} name
 */
function addRound(name) {
  const all = roundsOf(name);
  const first = firstRounds.get(name);
  if (!first) return;
  const round = /** @type {HTMLElement} */ (first.cloneNode(true));
  renumber(round, `${name}.1.`, `${name}.${all.length + 1}.`);
  all[all.length - 1].after(round);
  translate(round);
  refresh();
  focusRound(name, all.length);
}

/**
 * Takes a round away, its answers with it; those after it move up.
 * @param {string} name
 * @param {number} number - from 1
 */
function removeRound(name, number) {
  const all = roundsOf(name);
  if (all.length < 2) return;
  all[number - 1].remove();
  for (const [index, round] of all.entries()) {
    if (index >= number) renumber(round, `${name}.${index + 1}.`, `${name}.${index}.`);
  }
  refresh();
  focusRound(name, Math.min(number, all.length - 1) - 1);
}

/**
 * @param {string} name
 * @returns {HTMLElement[]}
 */
function roundsOf(name) {
  return Array.from(need("r-" + name).querySelectorAll(".round"));
}

/**
 * @param {string} name
 * @param {number} index
 */
function focusRound(name, index) {
  const title = roundsOf(name)[index]?.querySelector(".round-title");
  if (title instanceof HTMLElement) title.focus();
}

/**
 * Gives the names and ids of a round another number.
 * @param {HTMLElement} round
 * @param {string} own - how they begin: `stay.1.`
 * @param {string} renamed - how they shall begin
 */
function renumber(round, own, renamed) {
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
      const all = roundsOf(part.repeat);
      const label = repeat.querySelector(":scope > h3")?.textContent;
      for (const [index, round] of all.entries()) {
        const number = index + 1;
        const name = label ? say("print-round", { label, round: number }) : say("round", { round: number });
        const title = round.querySelector(".round-title");
        if (title instanceof HTMLElement) put(title, name);
        const remove = round.querySelector("[data-less]");
        if (!(remove instanceof HTMLElement)) continue;
        remove.hidden = all.length < 2;
        remove.dataset.less = String(number);
        const of = remove.querySelector(".vh");
        if (of) of.textContent = ": " + name;
      }
      const more = repeat.querySelector("[data-more]");
      if (more instanceof HTMLElement) more.hidden = all.length >= part.most;
    }
  }
}
