// Many responses on one device: interviews one after another, and paper forms typed in, once or twice.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./help/browser.mjs";
import { next, saveFile, tick } from "./help/fill.mjs";
import { openFile } from "./help/open.mjs";
import { fixture } from "./help/site.mjs";

let browser, site;
before(async () => {
  [browser, site] = [await launch(), fixture()];
});
after(() => browser?.close());

async function mode(button, twice = false) {
  const { page, context, seen } = await open(browser, site.page("en", "everything"));
  await page.click("details.work summary");
  if (twice) await page.check("#twice");
  await page.click(button);
  return { page, context, seen };
}

test("interviews: each is sealed when it is finished, and all are saved as one file", async () => {
  const { page, context, seen } = await mode("#interviewer");
  for (const choice of ["yes", "no", "refused"]) {
    assert.equal(await page.locator("#p-visits").isVisible(), true, "the next one starts at the first question");
    await tick(page, "visited_before", choice);
    for (let section = 0; section < 3; section++) await next(page);
    await page.click("#next");
    await page.locator("#p-visits").waitFor();
    assert.equal(await page.locator("input:checked:not(#twice)").count(), 0, "blank again");
  }
  assert.match(await page.textContent("#desk-count"), /: 3$/);
  const { text } = await saveFile(page, () => page.click("#desk-save"));
  const payloads = openFile(text, "everything", site.keys[0]);
  assert.deepEqual(payloads.map(({ answers }) => answers.visited_before).sort(), ["no", "refused", "yes"]);
  assert.equal(new Set(payloads.map(({ response }) => response)).size, 3);
  assert.deepEqual(seen, { requests: [], errors: [] });
  await context.close();
});

test("leaving the mode asks before responses are lost", async () => {
  const { page, context } = await mode("#interviewer");
  await tick(page, "visited_before", "yes");
  for (let section = 0; section < 3; section++) await next(page);
  await page.click("#next");
  await page.locator("#p-visits").waitFor();
  let asked = "";
  page.once("dialog", (dialog) => {
    asked = dialog.message();
    void dialog.dismiss();
  });
  await page.click("#desk-end");
  assert.match(asked, /1 finished/);
  assert.match(await page.textContent("#desk-count"), /: 1$/);
  await context.close();
});

test("paper forms: the keyboard alone types one after another", async () => {
  const { page, context } = await mode("#entry");
  for (const digit of ["2", "5"]) {
    assert.equal(await page.evaluate(() => document.activeElement.name), "visited_before");
    assert.equal(await page.locator("#p-about").isVisible(), true, "the whole form is on one page");
    await page.keyboard.press("Space");
    await page.focus('[name="children"]');
    await page.keyboard.type(digit);
    await page.focus('[name="films/warmth"]');
    await page.keyboard.type("1");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction(() => document.querySelector('[name="children"]').value === "");
  }
  const { text } = await saveFile(page, () => page.click("#desk-save"));
  const answers = openFile(text, "everything", site.keys[1]).map((payload) => payload.answers);
  const expected = (children) => ({ visited_before: "yes", films: ["warmth"], children });
  assert.deepEqual(answers.sort((a, b) => a.children - b.children), [expected(2), expected(5)]);
  await context.close();
});

test("typed twice: what differs is asked for again, until it is the same two times in a row", async () => {
  const { page, context } = await mode("#entry", true);
  const type = async (children, rent) => {
    await page.fill('[name="children"]', children);
    await page.fill('[name="rent"]', rent);
    await page.keyboard.press("Control+Enter");
  };
  await type("2", "400");
  await page.waitForFunction(() => document.querySelector('[name="children"]').value === "");
  assert.match(await page.textContent("#desk-note"), /once more/);
  await type("3", "400");
  await page.locator("#errors").waitFor();
  assert.match(await page.textContent("#errors"), /10\. This is not what was typed/);
  assert.equal(await page.inputValue('[name="children"]'), "");
  assert.equal(await page.inputValue('[name="rent"]'), "400", "what was the same stays");
  assert.match(await page.textContent("#desk-count"), /: 0$/);
  await type("3", "400");
  await page.waitForFunction(() => /: 1$/.test(document.querySelector("#desk-count").textContent));
  const { text } = await saveFile(page, () => page.click("#desk-save"));
  assert.deepEqual(openFile(text, "everything", site.keys[0])[0].answers, { children: 3, rent: 400 });
  await context.close();
});
