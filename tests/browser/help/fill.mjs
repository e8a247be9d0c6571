// Fills in a questionnaire as a person does: by its labels, one page after another. Takes a page of either browser's driver:
// nothing is called but what both have (`help/firefox.mjs`).

/** The plan that the page carries. */
export function planOf(page) {
  return page.evaluate(() => JSON.parse(document.getElementById("data").textContent).plan);
}

const input = (name, value) => `input[name="${name}"][value="${value}"]`;

/** Clicks the row of a choice, not the little circle in it. */
export async function tick(page, name, value) {
  await page.click(`label:has(${input(name, value)})`);
}

/** Gives one question this answer (the value as in a file of answers; texts as they are typed). */
export async function answer(page, question, value, prefix = "") {
  const name = prefix + question.name;
  if (typeof value === "string" && ["refused", "dont_know", "not_applicable"].includes(value)) return tick(page, name, value);
  switch (question.kind) {
    case "one":
    case "range":
      return tick(page, name, value);
    case "several":
    case "grid":
      for (const choice of value) await tick(page, name, choice);
      return;
    case "matrix":
      for (const [item, choice] of Object.entries(value)) await tick(page, `${name}.${item}`, choice);
      return;
    case "number":
    case "text":
      return page.fill(`[id="i-${name}"]`, String(value));
    case "date": {
      const parts = String(value).split("-");
      for (const [index, part] of ["year", "month", "day"].entries()) {
        if (parts[index]) await page.fill(`[id="i-${name}.${part}"]`, parts[index]);
      }
      return;
    }
    case "rank":
      for (const choice of value) await page.click(`[id="q-${name}"] li[data-choice="${choice}"] button[data-rank=rank-pick]`);
      return;
    default:
      throw new Error(question.kind);
  }
}

/** Goes to the next page; what is only a prompt is passed over. */
export async function next(page) {
  await page.click("#next");
  if (await page.isVisible("#errors")) await page.click("#next");
}

/** Presses the button that saves, and reads the file. */
export async function saveFile(page, press = () => page.click("#next")) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const stream = await download.createReadStream();
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8"), download };
}
