/**
 * Walks the questions in their order: which are asked, what is answered, what is wrong. What is not asked is not there
 * for what comes later, and is not sent.
 *
 * @typedef {{answers: Answers, asked: Map<string, boolean>, problems: Map<string, Problem[]>}} Walk
 */

/** @returns {Walk} */
function walk() {
  /** @type {Walk} */
  const result = { answers: {}, asked: new Map(), problems: new Map() };
  /** @type {Map<string, Question>} */
  const questions = new Map();
  for (const section of plan.sections) {
    const open = isTrue(section.when, result.answers, {}, questions);
    let any = false;
    for (const part of section.parts) {
      if (isRepeat(part)) {
        const asked = open && isTrue(part.when, result.answers, {}, questions);
        result.asked.set("r-" + part.repeat, asked);
        any = any || asked;
        const all = rounds(part.repeat).map((round) => {
          /** @type {Answers} */
          const own = {};
          for (const question of part.parts) {
            visit(question, `${part.repeat}.${round}.`, asked, result, own, questions);
          }
          return own;
        });
        const filled = all.filter((own) => Object.keys(own).length);
        if (filled.length) result.answers[part.repeat] = filled;
      } else {
        any = visit(part, "", open, result, result.answers, questions) || any;
      }
    }
    result.asked.set(section.id, open && any);
  }
  return result;
}

/**
 * @param {Question} question
 * @param {string} prefix
 * @param {boolean} open - whether what it stands in is asked
 * @param {Walk} result
 * @param {Answers} own - where its answer goes
 * @param {Map<string, Question>} questions - those before it
 * @returns {boolean} whether it is asked
 */
function visit(question, prefix, open, result, own, questions) {
  const asked = open && isTrue(question.when, result.answers, own, questions);
  result.asked.set("q-" + prefix + question.name, asked);
  questions.set(question.name, question);
  if (!asked || question.kind === "note") return asked;
  const { value, others, problems } = readAnswer(question, prefix);
  if (value !== undefined) own[question.name] = value;
  Object.assign(own, others);
  const id = "q-" + prefix + question.name;
  if (value !== undefined && question.check && truth(question.check, looking(result.answers, own, questions)) === false) {
    const at = need(id).querySelector("input, textarea") || need(id);
    const rule = question.say ?? question.allowed;
    problems.push({ at, text: () => (rule === undefined ? say("error-constraint") : written(rule)) });
  }
  if (value === undefined && question.soft && !problems.length) {
    problems.push({ at: need(id).querySelector("input, textarea") || need(id), text: () => say("soft"), soft: true });
  }
  if (problems.length) result.problems.set(id, problems);
  return true;
}

/**
 * @param {Term | undefined} term
 * @param {Answers} answers
 * @param {Answers} own - those of the same round of a repeat
 * @param {Map<string, Question>} questions
 */
function isTrue(term, answers, own, questions) {
  return !term || truth(term, looking(answers, own, questions)) === true;
}

/**
 * @param {Answers} answers
 * @param {Answers} own
 * @param {Map<string, Question>} questions
 * @returns {Look}
 */
function looking(answers, own, questions) {
  return (name) => {
    const [question, item] = name.split(".");
    const known = questions.get(question);
    return known ? seen(known, own[question] ?? answers[question], item) : null;
  };
}

/**
 * A text of the instrument, without markup.
 * @param {number} index
 */
function written(index) {
  const said = texts[language].t[index];
  const element = document.createElement("span");
  element.innerHTML = typeof said === "string" ? said : said[0];
  return element.textContent || "";
}

/**
 * Shows what is asked and hides the rest.
 * @returns {Walk}
 */
function reveal() {
  const found = walk();
  for (const [id, asked] of found.asked) {
    const element = document.getElementById(id);
    // Sections are shown one at a time, which is the business of pages.js.
    if (element && !element.classList.contains("page")) element.hidden = !asked;
  }
  return found;
}
