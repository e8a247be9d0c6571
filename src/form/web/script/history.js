/**
 * The browser's own Back and Forward go from page to page. An entry of the history holds the number of a step and nothing
 * else: which page that was is known here, until the form is handed in.
 *
 * Where the study has a way out, safety comes first: nothing is added to the history, and closing never asks.
 */

const keepsHistory = !plan.exit;

/** The pages that were on the screen, by their step. */
let trail = [need("before")];
let step = 0;

/**
 * Goes to a page.
 * @param {HTMLElement} page
 */
function go(page) {
  if (keepsHistory) {
    step += 1;
    trail = [...trail.slice(0, step), page];
    history.pushState(step, "");
  }
  show(page);
}

/**
 * Goes back to a page: by the history where it is the step before, so that Back does not lead forward.
 * @param {HTMLElement} page
 */
function goBackTo(page) {
  if (keepsHistory && step > 0 && trail[step - 1] === page) history.back();
  else go(page);
}

/** What was on the screen before is of no more use: another response begins. */
function forgetTrail() {
  trail = [current];
  step = 0;
}

window.addEventListener("popstate", (event) => {
  if (!keepsHistory || desk.mode === "entry") return;
  const page = typeof event.state === "number" ? trail[event.state] : trail[0];
  step = page ? event.state || 0 : 0;
  const all = pages();
  const first = desk.mode ? all[1] : all[0];
  show(page && all.includes(page) && (page !== all[0] || !desk.mode) ? page : first);
});

/** Whether closing would lose what somebody has said. */
function wouldLose() {
  if (desk.done.length) return true;
  return keepsHistory && current !== need("thanks") && Object.keys(walk().answers).length > 0;
}

window.addEventListener("beforeunload", (event) => {
  if (wouldLose()) event.preventDefault();
});
