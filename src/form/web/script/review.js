/** Before handing in: every answer with its question, and a way back to each. What was left out is no fault. */

/** Whether the page on the screen was opened to change one answer. */
let changing = false;

/** Fills the overview where it is on the screen, and empties it where it is not. */
function drawReview() {
  const list = need("review");
  list.replaceChildren();
  if (current !== need("finish") || desk.mode === "entry") return;
  const { asked } = walk();
  let before = "";
  for (const section of plan.sections) {
    if (!asked.get(section.id)) continue;
    const title = need(section.id).querySelector("h2");
    // A section of several pages is one group.
    if (title && title.textContent !== before) list.append(copied("h3", title));
    before = title?.textContent || "";
    for (const part of section.parts) {
      if (!isRepeat(part)) drawRows(list, [part], "", asked);
      else if (asked.get("r-" + part.repeat)) {
        for (const round of rounds(part.repeat)) {
          const group = document.createElement("div");
          group.className = "round";
          group.append(copied("h4", roundsOf(part.repeat)[round - 1].querySelector(".round-title") || group));
          drawRows(group, part.parts, `${part.repeat}.${round}.`, asked);
          list.append(group);
        }
      }
    }
  }
}

/**
 * @param {HTMLElement} list
 * @param {Question[]} questions
 * @param {string} prefix
 * @param {Map<string, boolean>} asked
 */
function drawRows(list, questions, prefix, asked) {
  for (const question of questions) {
    const name = prefix + question.name;
    if (question.kind === "note" || !asked.get("q-" + name)) continue;
    const label = need("l-" + name);
    const row = document.createElement("dl");
    const term = copied("dt", label);
    term.prepend((need("q-" + name).querySelector(".n")?.textContent || "") + " ");
    const answer = document.createElement("dd");
    if (question.kind !== "matrix") answer.className = "said";
    answer.append(...answered(question, prefix));
    const change = document.createElement("button");
    change.type = "button";
    change.className = "quiet";
    put(change, say("review-change"));
    const of = copied("span", label);
    of.className = "vh";
    of.prepend(": ");
    change.append(of);
    change.addEventListener("click", () => changeAnswer(name));
    const way = document.createElement("dd");
    way.append(change);
    row.append(term, answer, way);
    list.append(row);
  }
}

/**
 * What was answered, in the words of the form, one element for each part of it.
 * @param {Question} question
 * @param {string} prefix
 * @returns {Node[]}
 */
function answered(question, prefix) {
  const name = prefix + question.name;
  if (question.kind === "matrix") {
    return (question.items || []).flatMap((item) => {
      const label = need(`q-${name}.${item}`).querySelector("legend");
      const line = document.createElement("p");
      if (label) line.append(copied("span", label), ": ");
      const [chosen] = ticked(`${name}.${item}`, "b");
      line.append(chosen || none());
      return [line];
    });
  }
  const lines = ticked(name);
  if (!lines.length && question.kind === "rank") {
    const { order } = ranking(question, prefix);
    lines.push(...order.map(({ row, place }) => {
      const line = copied("p", row.querySelector(".placed span:last-child") || row);
      line.prepend(`${place}. `);
      return line;
    }));
  } else if (!lines.length) {
    const parts = question.kind === "date" ? ["day", "month", "year"].map((part) => `${name}.${part}`) : [name];
    const text = parts.map((part) => typed(part).trim()).filter((part) => part).join(" ");
    if (text) lines.push(saying(text, document.getElementById("u-" + name)));
  }
  return lines.length ? lines : [none()];
}

/**
 * The labels of what is chosen, with what was written beside "other".
 * @param {string} name
 * @param {string} [element] - around each
 * @returns {HTMLElement[]}
 */
function ticked(name, element = "p") {
  const chosen = inputs(name).filter((input) => input instanceof HTMLInputElement && input.checked);
  return chosen.map((input) => {
    const label = input.closest("label");
    const line = label ? copied(element, label) : saying(input.value, null);
    const other = input.closest(".other")?.querySelector("input[type=text]");
    if (other instanceof HTMLInputElement && other.value.trim()) line.append(": ", saying(other.value.trim(), null, "span"));
    return line;
  });
}

/**
 * What somebody typed, with its unit.
 * @param {string} text
 * @param {Element | null} unit
 * @param {string} [name]
 */
function saying(text, unit, name = "p") {
  const line = document.createElement(name);
  line.className = "typed";
  line.dir = "auto";
  line.textContent = text + (unit ? " " + unit.textContent : "");
  return line;
}

function none() {
  const line = document.createElement("span");
  line.className = "none";
  put(line, say("review-none"));
  return line;
}

/**
 * An element with the words of another, in the language that they are in.
 * @param {string} name
 * @param {Element} from
 */
function copied(name, from) {
  const copy = document.createElement(name);
  copy.textContent = (from.textContent || "").replace(/\s+/g, " ").trim();
  const said = from.matches("[lang]") ? from : from.querySelector("[lang]");
  if (said instanceof HTMLElement) Object.assign(copy, { lang: said.lang, dir: said.dir });
  return copy;
}

/**
 * Opens the page of a question. Going on from there leads to the overview again.
 * @param {string} name
 */
function changeAnswer(name) {
  const question = need("q-" + name);
  const page = question.closest(".page");
  if (!(page instanceof HTMLElement)) return;
  go(page);
  changing = true;
  refresh();
  focusOn(question.querySelector("input:checked") || question);
}
