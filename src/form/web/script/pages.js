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
  next.textContent = last ? one : say(at === 0 ? "start" : "next");
  next.hidden = thanks || (last && !canSave);
  back.textContent = say("back");
  back.hidden = typing || thanks || at <= 0;
  need("progress").textContent =
    typing || at <= 0 || last ? "" : say("part", { part: at, parts: all.length - 2 });
  for (const id of ["unsealable", "unsealable-finish"]) {
    const warning = document.getElementById(id);
    if (warning) warning.hidden = canSave;
  }
  drawDesk();
  drawRounds();
  for (const place of places()) {
    count(place);
    if (place.question.kind === "rank") drawRank(place.question, place.prefix);
  }
  drawListen();
  if (shown.size) showProblems(shown, false);
  const file = /** @type {HTMLAnchorElement} */ (need("again")).download;
  need("thanks-file").textContent = file ? say("thanks-file", { file }) : "";
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
  if (at < all.length - 1) return show(all[at + 1]);
  void (desk.mode ? finishOne() : handIn());
}

function goBack() {
  const all = pages();
  const at = all.indexOf(current);
  if (at > 0) show(all[at - 1]);
}

function showThanks() {
  show(need("thanks"));
}

/** A blank form from its start; in a mode for many responses, from its first question. */
function startOver() {
  if (desk.mode === "entry") {
    show(need("before"), false);
    const first = form.querySelector(".page:not([hidden]) input, .page:not([hidden]) textarea");
    if (first instanceof HTMLElement) first.focus();
    window.scrollTo(0, 0);
  } else show(desk.mode ? pages()[1] : need("before"));
}
