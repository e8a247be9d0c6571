/**
 * Runs an expression on the answers: the same truth tables as src/instrument/expression.rs (Kleene 1938). A test runs
 * both on thousands of expressions and compares.
 *
 * @typedef {null | {missing: string} | {choice: string} | {choices: string[]} | {number: number} | "text"} Seen
 * @typedef {(name: string) => Seen} Look
 */

/**
 * True, false, or unknown.
 * @param {Term} term
 * @param {Look} look
 * @returns {boolean | null}
 */
function truth(term, look) {
  const [operator, left, right] = term;
  switch (operator) {
    case "not": {
      const inner = truth(left, look);
      return inner === null ? null : !inner;
    }
    case "answered": {
      const seen = look(left);
      return seen !== null && (seen === "text" || !("missing" in seen));
    }
    case "selected": {
      const seen = look(left);
      if (seen === null) return null;
      if (seen === "text" || "number" in seen) return false;
      if ("missing" in seen) return seen.missing === right;
      return "choice" in seen ? seen.choice === right : seen.choices.includes(right);
    }
    case "and": {
      const [first, second] = [truth(left, look), truth(right, look)];
      if (first === false || second === false) return false;
      return first && second ? true : null;
    }
    case "or": {
      const [first, second] = [truth(left, look), truth(right, look)];
      if (first || second) return true;
      return first === false && second === false ? false : null;
    }
    case "=":
      return equal(left, right, look);
    case "!=": {
      const same = equal(left, right, look);
      return same === null ? null : !same;
    }
    case "<":
    case "<=":
    case ">":
    case ">=": {
      const [first, second] = [amount(left, look), amount(right, look)];
      if (first === null || second === null) return null;
      if (operator === "<") return first < second;
      if (operator === "<=") return first <= second;
      return operator === ">" ? first > second : first >= second;
    }
    default:
      return null;
  }
}

/**
 * Whether two terms are the same word or the same number.
 * @param {Term} left
 * @param {Term} right
 * @param {Look} look
 * @returns {boolean | null}
 */
function equal(left, right, look) {
  const [first, second] = [word(left, look), word(right, look)];
  if (first === null || second === null) return null;
  if (first !== false && second !== false) return first === second;
  // A missing answer against a number: the number must be there to be told apart from it.
  const [one, two] = [amount(left, look), amount(right, look)];
  if (first !== false) return two === null ? null : false;
  if (second !== false) return one === null ? null : false;
  return one === null || two === null ? null : one === two;
}

/**
 * A term as a word: null where it is an answer that is not there, false where it is a number.
 * @param {Term} term
 * @param {Look} look
 * @returns {string | null | false}
 */
function word(term, look) {
  if (term[0] === "choice") return term[1];
  if (term[0] !== "answer") return false;
  const seen = look(term[1]);
  if (seen === null || seen === "text" || "choices" in seen) return null;
  if ("missing" in seen) return seen.missing;
  return "choice" in seen ? seen.choice : false;
}

/**
 * A term as a finite number, or unknown.
 * @param {Term} term
 * @param {Look} look
 * @returns {number | null}
 */
function amount(term, look) {
  const [operator, left, right] = term;
  if (operator === "number") return left;
  if (operator === "answer" || operator === "count") {
    const seen = look(left);
    if (seen === null || seen === "text") return null;
    if (operator === "count") return "choices" in seen ? seen.choices.length : null;
    return "number" in seen ? seen.number : null;
  }
  const first = ["negate", "+", "-", "*", "/"].includes(operator) ? amount(left, look) : null;
  if (first === null) return null;
  if (operator === "negate") return -first;
  const second = amount(right, look);
  if (second === null) return null;
  const result =
    operator === "+" ? first + second
    : operator === "-" ? first - second
    : operator === "*" ? first * second
    : first / second;
  return Number.isFinite(result) ? result : null;
}
