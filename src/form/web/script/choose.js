/** What one choice means for the others of its question, and how many are chosen. */

/**
 * @typedef {{question: Question, prefix: string}} Place
 */

// A way to take a chosen radio back, which only a script can give.
for (const group of document.querySelectorAll(".q.one, .q.range, .q.rank, .item")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "clear";
  button.dataset.clear = group.id.slice(2);
  group.append(button);
}

function drawClear() {
  for (const button of document.querySelectorAll("button.clear")) put(/** @type {HTMLElement} */ (button), say("clear"));
}

/**
 * Every question of the form as it now is, with the prefix of its round.
 * @returns {Place[]}
 */
function places() {
  return plan.sections.flatMap((section) =>
    section.parts.flatMap((part) =>
      isRepeat(part)
        ? rounds(part.repeat).flatMap((round) => part.parts.map((question) => ({ question, prefix: `${part.repeat}.${round}.` })))
        : [{ question: part, prefix: "" }],
    ),
  );
}

/**
 * An input has changed: a missing answer or "none of these" stands alone; writing is an answer.
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 */
function settle(input) {
  if ("other" in input.dataset) return settleOther(input);
  const group = input.closest(".q");
  const place = places().find(({ question, prefix }) => group?.id === "q-" + prefix + question.name);
  if (!place || place.question.kind === "matrix") return;
  const name = place.prefix + place.question.name;
  const isBox = input instanceof HTMLInputElement && input.type === "checkbox";
  if (isBox && !input.checked) return count(place);
  const boxes = inputs(name).filter((other) => other instanceof HTMLInputElement && other.type === "checkbox");
  const alone = isBox && ("missing" in input.dataset || "solo" in input.dataset);
  let cleared = false;
  for (const box of boxes) {
    if (!(box instanceof HTMLInputElement) || box === input || !box.checked) continue;
    if (alone || "missing" in box.dataset || "solo" in box.dataset) {
      box.checked = false;
      cleared = cleared || alone;
    }
  }
  if (isBox && "missing" in input.dataset) wipeTyped(place);
  count(place);
  if (cleared && isBox && "solo" in input.dataset) {
    const label = input.closest("label")?.textContent?.trim() || "";
    announce(name, say("solo", { choice: label }));
  }
}

/**
 * Typing "other, which?" chooses it.
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 */
function settleOther(input) {
  const choice = input.closest(".other")?.querySelector("input[type=radio], input[type=checkbox]");
  if (choice instanceof HTMLInputElement && input.value.trim() && !choice.checked) {
    choice.checked = true;
    settle(choice);
  }
}

/**
 * Empties the boxes of a question that is now answered by "don't know".
 * @param {Place} place
 */
function wipeTyped({ question, prefix }) {
  for (const box of need("q-" + prefix + question.name).querySelectorAll("input[type=text], textarea")) {
    /** @type {HTMLInputElement} */ (box).value = "";
  }
  if (question.kind === "rank") drawRank(question, prefix);
}

/**
 * Says how many are chosen, where there is a limit.
 * @param {Place} place
 */
function count({ question, prefix }) {
  if (question.kind !== "several" && question.kind !== "grid") return;
  const name = prefix + question.name;
  const chosen = inputs(name).filter(
    (input) => input instanceof HTMLInputElement && input.checked && !("missing" in input.dataset),
  ).length;
  const { least, most } = question;
  if (least === undefined && most === undefined) return;
  announce(name, !chosen ? "" : most === undefined ? say("chosen", { chosen }) : say("chosen-of", { chosen, most }));
}

/**
 * @param {string} name
 * @param {string} text
 */
function announce(name, text) {
  const line = document.getElementById("s-" + name);
  if (line) line.textContent = text;
}

/**
 * Takes an answer back.
 * @param {string} name
 */
function clearAnswer(name) {
  for (const input of inputs(name)) if (input instanceof HTMLInputElement) input.checked = false;
  const place = places().find(({ question, prefix }) => prefix + question.name === name);
  if (place && place.question.kind === "rank") wipeTyped(place);
  const first = document.getElementById("q-" + name)?.querySelector("input:not([hidden]), button");
  if (first instanceof HTMLElement) first.focus();
}
