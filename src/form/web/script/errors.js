/** What is wrong is said when somebody wants to go on, never before: in a summary, and in the same words beside the question. */

/** @type {Map<string, Problem[]>} */
let shown = new Map();

/**
 * Shows problems (none: takes them away). The summary takes the focus.
 * @param {Map<string, Problem[]>} problems - by the id of the question
 * @param {boolean} [focus]
 */
function showProblems(problems, focus = true) {
  for (const old of document.querySelectorAll(".error")) old.remove();
  for (const old of document.querySelectorAll(".wrong")) old.classList.remove("wrong");
  for (const old of document.querySelectorAll("[aria-invalid]")) old.removeAttribute("aria-invalid");
  for (const old of document.querySelectorAll("[data-described]")) describe(old, null);
  shown = problems;
  const summary = need("errors");
  summary.replaceChildren();
  summary.hidden = !problems.size;
  document.title = (problems.size ? say("error-prefix") + " " : "") + texts[language].title;
  if (!problems.size) return;
  const title = document.createElement("h2");
  put(title, say("errors"));
  const list = document.createElement("ul");
  summary.append(title, list);
  for (const [id, all] of problems) {
    const question = need(id);
    for (const problem of all) {
      const text = problem.text();
      const number = question.querySelector(".n");
      const link = document.createElement("a");
      link.href = "#" + id;
      link.textContent = (number ? number.textContent + " " : "") + text;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        focusOn(problem.at);
      });
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    markProblem(question, id, all);
  }
  if (focus) {
    summary.scrollIntoView({ block: "start" });
    summary.focus({ preventScroll: true });
  }
}

/**
 * @param {HTMLElement} question
 * @param {string} id
 * @param {Problem[]} all
 */
function markProblem(question, id, all) {
  const error = document.createElement("p");
  error.className = "error";
  error.id = "e-" + id;
  const text = document.createElement("span");
  text.textContent = all.map((problem) => problem.text()).join(" ");
  error.append(text);
  const before = question.querySelector("legend, .legend");
  if (before) before.after(error);
  else question.prepend(error);
  question.classList.add("wrong");
  for (const { at, soft } of all) {
    describe(at instanceof HTMLInputElement && at.type !== "text" ? question : at, error.id);
    if (at.matches("input[type=text], textarea") && !soft) at.setAttribute("aria-invalid", "true");
  }
}

/**
 * Adds an error to what describes an element, or takes it away again.
 * @param {Element} element
 * @param {string | null} error
 */
function describe(element, error) {
  const own = (element.getAttribute("aria-describedby") || "").split(" ").filter((id) => id && !id.startsWith("e-"));
  const ids = error ? [error, ...own] : own;
  if (ids.length) element.setAttribute("aria-describedby", ids.join(" "));
  else element.removeAttribute("aria-describedby");
  element.toggleAttribute("data-described", !!error);
}

/** @param {Element} element */
function focusOn(element) {
  const isInput = element.matches("input, textarea, button");
  const target = isInput ? element : element.querySelector("input:not([hidden]), textarea, button:not(.listen)");
  if (!(target instanceof HTMLElement)) return;
  target.focus();
  (target.closest(".q") || target).scrollIntoView({ block: "start" });
}
