/**
 * Many responses on one device: interviews one after another, or paper forms typed in. Each response is sealed the
 * moment it is finished; all of them are saved as one file.
 *
 * @typedef {object} Desk
 * @property {"" | "interview" | "entry"} mode
 * @property {boolean} twice - every paper form is typed twice
 * @property {Answers | null} first - the form as it was typed the time before
 * @property {string[]} done - finished responses
 */

/** @type {Desk} */
const desk = { mode: "", twice: false, first: null, done: [] };

/** @param {"interview" | "entry"} mode */
function openDesk(mode) {
  desk.mode = mode;
  desk.twice = mode === "entry" && /** @type {HTMLInputElement} */ (need("twice")).checked;
  wipe();
  document.documentElement.classList.add(mode);
  startOver();
}

/** Leaves the mode; asks first, where responses would be lost. */
function closeDesk() {
  if (desk.done.length && !window.confirm(say("interviewer-lose", { count: desk.done.length }))) return;
  Object.assign(desk, { mode: "", twice: false, first: null, done: [] });
  document.documentElement.classList.remove("interview", "entry");
  wipe();
  startOver();
}

/** One person, or one sheet, is done. */
async function finishOne() {
  const next = /** @type {HTMLButtonElement} */ (need("next"));
  if (!canSave || next.disabled) return;
  const { answers } = walk();
  if (desk.twice && !sameTwice(answers)) return;
  next.disabled = true;
  try {
    desk.done.push(await closeResponse(answers));
    desk.first = null;
    wipe();
    startOver();
  } finally {
    next.disabled = false;
  }
}

/**
 * Whether a form has now been typed twice in the same way. Else what differs is emptied and asked for again.
 * @param {Answers} answers
 */
function sameTwice(answers) {
  const first = desk.first;
  desk.first = answers;
  if (!first) {
    wipe();
    startOver();
    note(say("interviewer-twice"));
    return false;
  }
  const names = new Set([...Object.keys(first), ...Object.keys(answers)]);
  const different = [...names].filter((name) => JSON.stringify(first[name]) !== JSON.stringify(answers[name]));
  if (!different.length) return true;
  /** @type {Map<string, Problem[]>} */
  const problems = new Map();
  for (const name of different) {
    const owner = places().find(({ question }) => question.name === name || question.other?.some(([, other]) => other === name));
    const element = document.getElementById(owner ? "q-" + owner.prefix + owner.question.name : "r-" + name);
    if (!element) continue;
    for (const input of element.querySelectorAll("input, textarea")) {
      if (input instanceof HTMLInputElement && input.type !== "text") input.checked = false;
      else /** @type {HTMLTextAreaElement} */ (input).value = "";
    }
    problems.set(element.id, [{ at: element.querySelector("input, textarea") || element, text: () => say("error-twice") }]);
  }
  // The next typing is compared with this one, so what was right stays right.
  refresh();
  showProblems(problems);
  return false;
}

/** Saves everything that is finished. */
function saveAll() {
  if (!desk.done.length) return;
  save(desk.done);
  desk.done = [];
  showThanks();
}

/** @param {string} text */
function note(text) {
  put(need("desk-note"), text);
}

/** The bar of the mode. */
function drawDesk() {
  need("desk").hidden = !desk.mode;
  put(need("desk-count"), say("interviewer-done", { count: desk.done.length }));
  /** @type {HTMLButtonElement} */ (need("desk-save")).disabled = !desk.done.length;
  if (!desk.first) note("");
}
