/** Handing in: the answers become one file that the browser saves. Nothing is sent and nothing is kept. */

/** Whether answers can leave this page as they must. */
const canSave = !plan.sealed || (plan.keys.length > 0 && !!globalThis.crypto?.subtle);

/** Address of the file that was saved last, while it can be saved again. */
let saved = "";

/**
 * The same file as the device's own sharing takes it: as text, which it knows to carry.
 * @type {File | null}
 */
let shared = null;

/**
 * One response as `docs/sealed-format.md` has it.
 * @param {Answers} answers
 */
function payload(answers) {
  return JSON.stringify({
    format: "canvass-answers/1",
    instrument: plan.instrument,
    version: plan.version,
    language,
    response: randomHex(16),
    answers,
  });
}

/**
 * A response as it is kept until it is saved: sealed, where the survey has a key.
 * @param {Answers} answers
 * @returns {Promise<string>}
 */
function closeResponse(answers) {
  return plan.sealed ? seal(payload(answers), plan.instrument, plan.keys) : Promise.resolve(payload(answers));
}

/**
 * Saves responses as one file, under a name that says nothing.
 * @param {string[]} responses
 */
function save(responses) {
  const text = plan.sealed ? sealedFile(responses) : `[${shuffled(responses).join(",\n")}]\n`;
  const type = plan.sealed ? "application/octet-stream" : "application/json";
  forget();
  saved = URL.createObjectURL(new Blob([text], { type }));
  const link = /** @type {HTMLAnchorElement} */ (need("again"));
  link.href = saved;
  link.download = randomHex(8) + (plan.sealed ? ".sealed" : ".answers.json");
  link.click();
  const file = new File([text], link.download + ".txt", { type: "text/plain" });
  const canShare = !!navigator.canShare?.({ files: [file] });
  shared = canShare ? file : null;
  need("share").hidden = !canShare;
}

/** Hands the file to an app of the respondent's choice; who changes their mind there still has the file. */
function share() {
  if (shared) navigator.share({ files: [shared] }).catch(() => {});
}

/** Lets go of the file. */
function forget() {
  if (saved) URL.revokeObjectURL(saved);
  saved = "";
  shared = null;
  need("share").hidden = true;
  const link = /** @type {HTMLAnchorElement} */ (need("again"));
  link.removeAttribute("href");
  link.removeAttribute("download");
}

/** Empties the form: answers, rounds, remarks. */
function wipe() {
  form.reset();
  for (const round of document.querySelectorAll(".round ~ .round")) round.remove();
  for (const line of document.querySelectorAll(".chosen")) line.textContent = "";
  prompted = false;
  showProblems(new Map(), false);
}

/** The one respondent is done: save, blank, thank. */
async function handIn() {
  const next = /** @type {HTMLButtonElement} */ (need("next"));
  if (!canSave || next.disabled) return;
  next.disabled = true;
  try {
    save([await closeResponse(walk().answers)]);
    wipe();
    showThanks();
  } catch {
    const error = { at: next, text: () => say("failed") };
    showProblems(new Map([["finish", [error]]]));
  } finally {
    next.disabled = false;
  }
}
