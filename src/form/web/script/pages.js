/** One section at a time: what comes before, the sections that are asked, the end. */

/** The page on the screen. */
let current = need("before");

/** Whether the last attempt to go on already asked for what was left open. */
let prompted = false;

/** @returns {HTMLElement[]} */
function pages() {
  const { asked } = walk();
  const sections = plan.sections.filter(({ id }) => asked.get(id)).map(({ id }) => need(id));
  return [need("before"), ...sections, need("finish")];
}

/**
 * Puts a page on the screen and the focus on its title.
 * @param {HTMLElement} page
 * @param {boolean} [focus]
 */
function show(page, focus = true) {
  quiet();
  current = page;
  prompted = false;
  changing = false;
  showProblems(new Map(), false);
  refresh();
  const title = page.querySelector("h2");
  if (!focus || !title) return;
  window.scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

/** Everything that the script writes, as it now is and in the language on the screen. */
function refresh() {
  const { asked } = reveal();
  const all = pages();
  const at = all.indexOf(current);
  const thanks = current === need("thanks");
  const typing = desk.mode === "entry" && !thanks;
  for (const page of [...all, ...plan.sections.map(({ id }) => need(id)), need("thanks")]) {
    page.hidden = typing ? !asked.get(page.id) : page !== current;
  }
  need("extra").hidden = typing || at !== 0;
  const [next, back] = [/** @type {HTMLButtonElement} */ (need("next")), need("back")];
  const last = at === all.length - 1 || typing;
  const one = desk.mode ? say("entry-done") : say("save");
  put(next, last ? one : say(changing ? "review-return" : at === 0 ? "start" : "next"));
  next.hidden = thanks || (last && !canSave);
  put(back, say("back"));
  back.hidden = typing || thanks || at <= 0;
  put(need("progress"), typing || at <= 0 || last ? "" : howFar(at, all.length - 2));
  for (const id of ["unsealable", "unsealable-finish"]) {
    const warning = document.getElementById(id);
    if (warning) warning.hidden = canSave;
  }
  drawDesk();
  drawRounds();
  drawClear();
  drawReview();
  for (const place of places()) {
    count(place);
    if (place.question.kind === "rank") drawRank(place.question, place.prefix);
  }
  drawListen();
  if (shown.size) showProblems(shown, false);
  const file = /** @type {HTMLAnchorElement} */ (need("again")).download;
  put(need("thanks-file"), file ? say("thanks-file", { file }) : "");
}

/**
 * "Part 2 of 5". Where every question has a page of its own, "7 of 20": of all that could be asked, because how many
 * will be is not known before.
 * @param {number} part
 * @param {number} parts
 */
function howFar(part, parts) {
  if (!plan.steps) return say("part", { part, parts });
  const place = plan.sections.findIndex(({ id }) => id === current.id) + 1;
  return say("results-part-of", { part: place, whole: plan.sections.length });
}

/** Goes on, unless an answer on this page must be put right; what was left open is asked for once. */
function goOn() {
  const found = walk();
  const wrong = new Map();
  for (const [id, problems] of found.problems) {
    const here = desk.mode === "entry" || current.contains(document.getElementById(id));
    const hard = problems.filter((problem) => !problem.soft);
    const list = prompted || desk.mode === "entry" ? hard : problems;
    if (here && list.length) wrong.set(id, list);
  }
  if (wrong.size) {
    prompted = true;
    showProblems(wrong);
    return;
  }
  if (desk.mode === "entry") return void finishOne();
  const all = pages();
  const at = all.indexOf(current);
  if (changing) return go(need("finish"));
  if (at < all.length - 1) return go(all[at + 1]);
  if (goToWrong(found)) return;
  void (desk.mode ? finishOne() : handIn());
}

/**
 * Nothing is handed in that the form could not read: the browser's Forward passes over what "Next" would have said.
 * @param {Walk} found
 */
function goToWrong(found) {
  const wrong = [...found.problems].filter(([, problems]) => problems.some((problem) => !problem.soft));
  const page = wrong.length && need(wrong[0][0]).closest(".page");
  if (!(page instanceof HTMLElement)) return false;
  go(page);
  showProblems(new Map(wrong.filter(([id]) => page.contains(need(id)))));
  return true;
}

function goBack() {
  const all = pages();
  const at = all.indexOf(current);
  if (at > 0) goBackTo(all[at - 1]);
}

function showThanks() {
  show(need("thanks"));
  forgetTrail();
}

/** A blank form from its start; in a mode for many responses, from its first question. */
function startOver() {
  if (desk.mode === "entry") {
    show(need("before"), false);
    const first = form.querySelector(".page:not([hidden]) input, .page:not([hidden]) textarea");
    if (first instanceof HTMLElement) first.focus();
    window.scrollTo(0, 0);
  } else show(desk.mode ? pages()[1] : need("before"));
  forgetTrail();
}
