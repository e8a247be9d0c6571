/**
 * Reads answers out of the form's inputs, which are the only place where they are kept.
 *
 * @typedef {{at: Element, text: () => string, soft?: boolean}} Problem
 * @typedef {{value?: Value, others?: Answers, problems: Problem[]}} Reading
 */

const CODES = ["refused", "dont_know", "not_applicable"];

/**
 * The answer to one question. `prefix` is empty, or the round of its repeat (`stay.1.`).
 * @param {Question} question
 * @param {string} prefix
 * @returns {Reading}
 */
function readAnswer(question, prefix) {
  const name = prefix + question.name;
  const ticked = inputs(name).filter((input) => input instanceof HTMLInputElement && input.checked);
  const missing = ticked.find((input) => "missing" in input.dataset);
  if (missing) return { value: missing.value, problems: [] };
  const values = ticked.map((input) => input.value);
  switch (question.kind) {
    case "one":
      return { value: values[0], others: otherTexts(question, prefix, values), problems: [] };
    case "several":
    case "grid":
      return {
        value: values.length ? values : undefined,
        others: otherTexts(question, prefix, values),
        problems: values.length ? wrongCount(question, name, values) : [],
      };
    case "range":
      return { value: values.length ? Number(values[0]) : undefined, problems: [] };
    case "matrix":
      return { value: readMatrix(question, name), problems: [] };
    case "number":
      return readTyped(question, name);
    case "text":
      return { value: typed(name).trim().replace(/\r\n?/g, "\n") || undefined, problems: [] };
    case "date":
      return readDateParts(name, question.parts || 3);
    case "rank":
      return readRank(question, name);
    default:
      return { problems: [] };
  }
}

/** @param {string} name */
function typed(name) {
  const box = inputs(name).find((input) => !(input instanceof HTMLInputElement) || input.type === "text");
  return box ? box.value : "";
}

/**
 * The texts of "other, which?" where it is chosen.
 * @param {Question} question
 * @param {string} prefix
 * @param {string[]} chosen
 */
function otherTexts(question, prefix, chosen) {
  /** @type {Answers} */
  const found = {};
  for (const [choice, variable] of question.other || []) {
    const text = typed(prefix + variable).trim();
    if (text && chosen.includes(choice)) found[variable] = text;
  }
  return found;
}

/**
 * @param {Question} question
 * @param {string} name
 * @param {string[]} values
 * @returns {Problem[]}
 */
function wrongCount(question, name, values) {
  const { least = 0, most = Infinity } = question;
  const chosen = values.length;
  if ((chosen >= least && chosen <= most) || values.some((value) => question.solo?.includes(value))) return [];
  const id = least === most ? "error-exactly" : chosen < least ? "error-at-least" : "error-at-most";
  const places = { chosen, count: least, least, most };
  // Too few may also be none at all.
  const way = () => (chosen < least ? " " + say("error-or-none") : "");
  return [{ at: inputs(name)[0], text: () => say(id, places) + way() }];
}

/**
 * @param {Question} question
 * @param {string} name
 */
function readMatrix(question, name) {
  /** @type {Record<string, string>} */
  const answers = {};
  for (const item of question.items || []) {
    const chosen = inputs(`${name}.${item}`).find((input) => input instanceof HTMLInputElement && input.checked);
    if (chosen) answers[item] = chosen.value;
  }
  return Object.keys(answers).length ? answers : undefined;
}

/**
 * A number; where it is none, what is allowed.
 * @param {Question} question
 * @param {string} name
 * @returns {Reading}
 */
function readTyped(question, name) {
  const text = typed(name);
  if (!text.trim()) return { problems: [] };
  const value = readNumber(text, !!question.decimal);
  if (value !== null) return { value, problems: [] };
  const { allowed } = question;
  const error = question.decimal ? "error-number" : "error-whole";
  return { problems: [{ at: inputs(name)[0], text: () => (allowed === undefined ? say(error) : written(allowed)) }] };
}

/**
 * @param {string} name
 * @param {number} parts - 1 year, 2 month, 3 day
 * @returns {Reading}
 */
function readDateParts(name, parts) {
  const [year, month, day] = ["year", "month", "day"].map((part) => typed(`${name}.${part}`).trim());
  if (!year && !month && !day) return { problems: [] };
  const value = readDate(year, month, day);
  if (value !== null) return { value, problems: [] };
  const at = ["day", "month", "year"].flatMap((part) => inputs(`${name}.${part}`))[0];
  return { problems: [{ at, text: () => say("error-date", { example: texts[language].dates[parts - 1] }) }] };
}

/**
 * @param {Question} question
 * @param {string} name
 * @returns {Reading}
 */
function readRank(question, name) {
  const boxes = (question.choices || []).map((choice) => ({ choice, text: digits(typed(`${name}/${choice}`)) }));
  const placed = boxes.filter((box) => box.text);
  if (!placed.length) return { problems: [] };
  const order = placed.map((_, index) => placed.find((box) => box.text === String(index + 1)));
  if (order.every((box) => box)) return { value: order.map((box) => (box ? box.choice : "")), problems: [] };
  return { problems: [{ at: need("q-" + name), text: () => say("error-rank") }] };
}

/**
 * An answer as an expression sees it.
 * @param {Question} question
 * @param {Value | undefined} value
 * @param {string} [item] - of a matrix
 * @returns {Seen}
 */
function seen(question, value, item) {
  if (item !== undefined && value !== undefined && typeof value === "object" && !Array.isArray(value)) value = value[item];
  if (value === undefined) return null;
  if (typeof value === "number") return { number: value };
  if (typeof value === "string" && CODES.includes(value)) return { missing: value };
  if (typeof value === "string") return question.kind === "one" || question.kind === "matrix" ? { choice: value } : "text";
  if (question.kind === "several" || question.kind === "grid") return { choices: /** @type {string[]} */ (value) };
  return "text";
}
