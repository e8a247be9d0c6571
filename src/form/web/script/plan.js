/**
 * What the page knows of the instrument (src/form/web/plan.rs), and its texts in each language.
 *
 * @typedef {Array<any>} Term - an expression, as src/instrument/expression.rs documents it
 * @typedef {"one"|"several"|"matrix"|"grid"|"range"|"number"|"date"|"text"|"rank"|"note"} Kind
 * @typedef {object} Question
 * @property {string} name
 * @property {Kind} kind
 * @property {Term} [when] - asked only where this is true
 * @property {Term} [check] - what an answer must satisfy
 * @property {number} [say] - number of the text that says so
 * @property {number} [allowed] - number of the text that says which numbers are allowed
 * @property {boolean} [soft] - worth a prompt when there is no answer
 * @property {number} [least] - how many must be chosen
 * @property {number} [most] - how many may be chosen
 * @property {string[]} [choices] - names, in the order of the form
 * @property {string[]} [solo] - choices that rule out all others
 * @property {[string, string][]} [other] - a choice and the variable of its text
 * @property {string[]} [items] - of a matrix
 * @property {number} [parts] - of a date: 1 year, 2 month, 3 day
 * @property {boolean} [decimal]
 * @typedef {{repeat: string, when?: Term, most: number, parts: Question[]}} Repeat
 * @typedef {{id: string, when?: Term, parts: (Question | Repeat)[]}} Section
 * @typedef {object} Plan
 * @property {string} instrument
 * @property {string} version
 * @property {boolean} sealed - answers never leave the page unsealed
 * @property {{id: string, point: string}[]} keys
 * @property {string} [exit]
 * @property {boolean} [steps] - one question a page
 * @property {Section[]} sections
 * @typedef {string | [string, string, string]} Said - a text; or with the language and direction that it really has; in the
 *   page's own language only those that stand in no element
 * @typedef {{dir: string, title: string, lang: string, dates: string[], m: Record<string, string>, t: Said[]}} Texts
 * @typedef {string | number | string[] | {[item: string]: string} | Answers[]} Value
 * @typedef {{[name: string]: Value}} Answers
 */

/** @type {{plan: Plan, texts: Record<string, Texts>}} */
const { plan, texts } = JSON.parse(need("data").textContent || "");

const form = /** @type {HTMLFormElement} */ (need("form"));

/** The language on the screen. */
let language = document.documentElement.lang;

for (const element of document.querySelectorAll("[data-t]")) {
  const { lang, dir, innerHTML } = /** @type {HTMLElement} */ (element);
  texts[language].t[Number(element.getAttribute("data-t"))] ??= lang ? [innerHTML, lang, dir] : innerHTML;
}

/**
 * An element that is in every page.
 * @param {string} id
 * @returns {HTMLElement}
 */
function need(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(id);
  return element;
}

/**
 * A text of the program, with its places filled.
 * @param {string} id
 * @param {Record<string, string | number>} [places]
 */
function say(id, places = {}) {
  const text = texts[language].m[id] || id;
  // A name that runs the other way than the text is isolated.
  const rtl = (/** @type {string} */ of) => /[\u0590-\u08ff\ufb1d-\ufefc]/.test(of);
  const apart = (/** @type {string} */ place) => (/\p{L}/u.test(place) && rtl(place) !== rtl(text) ? `\u2068${place}\u2069` : place);
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in places ? apart(String(places[name])) : whole));
}

/**
 * Puts words of the program into an element, marked where they are not in the reader's language.
 * @param {HTMLElement} element
 * @param {string} text
 */
function put(element, text) {
  element.textContent = text;
  if (texts[language].lang !== language) element.lang = texts[language].lang;
  else element.removeAttribute("lang");
}

/**
 * The inputs of a name.
 * @param {string} name
 * @returns {(HTMLInputElement | HTMLTextAreaElement)[]}
 */
function inputs(name) {
  return Array.from(form.querySelectorAll(`[name="${CSS.escape(name)}"]`));
}

/**
 * Whether a part of a section is a repeat.
 * @param {Question | Repeat} part
 * @returns {part is Repeat}
 */
function isRepeat(part) {
  return "repeat" in part;
}
