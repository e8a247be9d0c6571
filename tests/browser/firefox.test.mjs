// The same in a second browser, Firefox: whole interviews, the way back, leaving at once, and the results.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { ENTERED, STORED } from "./help/entered.mjs";
import { answer, next, planOf, tick } from "./help/fill.mjs";
import { launch, open, saveFile } from "./help/firefox.mjs";
import { openFile } from "./help/open.mjs";
import { example, fixture } from "./help/site.mjs";

const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let firefox, site;
before(async () => {
  [firefox, site] = [await launch(), fixture()];
});
after(() => firefox?.close());

const begin = (survey, language = "en", size = {}) => open(firefox, site.page(language, survey), size);
const onScreen = (page) => page.evaluate(() => [...document.querySelectorAll(".page")].filter((e) => e.checkVisibility()).map((e) => e.id).join());

for (const language of ["en", "da", "ro"]) {
  test(`every question type, in ${language}`, async () => {
    const { page, seen, context } = await begin("everything", language);
    await page.click("#next");
    for (const section of (await planOf(page)).sections) {
      for (const part of section.parts) {
        if ("repeat" in part) {
          await answer(page, part.parts[0], "city", "stay.1.");
          await answer(page, part.parts[1], "30", "stay.1.");
          await page.click(`[id="r-stay"] button[data-more]`);
          await answer(page, part.parts[0], "country", "stay.2.");
        } else if (part.name in ENTERED) await answer(page, part, ENTERED[part.name]);
      }
      if (section.id === "p-visits") await page.fill('[name="heard_from_other"]', "my sister");
      await next(page);
    }
    assert.equal(await onScreen(page), "finish");
    assert.match(await page.textContent("#review"), /1\.234,50/);
    const { name, text } = await saveFile(firefox, page);
    assert.match(name, /^[0-9a-f]{16}\.sealed$/);
    for (const key of site.keys) {
      const [payload, ...more] = openFile(text, "everything", key);
      assert.equal(more.length, 0);
      assert.equal(payload.language, language);
      assert.deepEqual(payload.answers, {
        ...STORED, heard_from: ["friend", "leaflet", "other"], heard_from_other: "my sister",
        stay: [{ where: "city", nights: 30 }, { where: "country" }],
      });
    }
    assert.equal(await onScreen(page), "thanks");
    const left = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, document.querySelectorAll("input:checked").length]);
    assert.deepEqual(left, [0, 0, "", 0]);
    assert.deepEqual(seen, { requests: [], errors: [] });
    await context.close();
  });
}

test("without a way out, Back and Forward go page by page and lose nothing", async () => {
  const { page, seen, context } = await begin("round");
  await page.click("#next");
  await tick(page, "lives", "yes");
  await page.fill('[name="floor"]', "3");
  for (let step = 0; step < 5; step++) await next(page);
  const forward = ["before", "p-home", "p-time", "p-people", "p-words", "p-last", "finish"];
  assert.equal(await onScreen(page), "finish");
  const go = async (steps, id) => {
    await page.evaluate((count) => history.go(count), steps);
    await page.own.waitForFunction((wanted) => document.getElementById(wanted).checkVisibility(), {}, id);
    assert.equal(await onScreen(page), id);
  };
  for (const id of forward.slice(1, 6).reverse()) await go(-1, id);
  assert.equal(await page.evaluate(() => document.querySelector('[name="floor"]').value), "3");
  for (const id of forward.slice(2)) await go(1, id);
  const { text } = await saveFile(firefox, page);
  assert.deepEqual(JSON.parse(text)[0].answers, { lives: "yes", floor: 3 });
  assert.deepEqual(seen, { requests: [], errors: [] });
  await context.close();
});

test("leaving at once: nothing of the form is on the screen, and Back does not lead to it", async () => {
  const { page, context } = await begin("everything");
  await page.click("#next");
  await page.fill('[name="heard_from_other"]', "canary-in-the-form");
  await page.evaluate(() => {
    // Typing is left, so that Shift is no part of a word; and there is no network, as the browser says in real life.
    document.activeElement.blur();
    Object.defineProperty(navigator, "onLine", { value: false });
  });
  for (const _ of [1, 2, 3]) await page.press("Shift");
  await page.own.waitForFunction(() => location.href === "about:blank");
  const seen = () => page.evaluate(() => location.href + document.title + document.documentElement.textContent);
  assert.doesNotMatch(await seen(), /Everything|canary|questionnaire/);
  await page.own.goBack({ timeout: 2000 }).catch(() => {});
  assert.doesNotMatch(await seen(), /Everything|canary|questionnaire/);
  await context.close();
});

for (const [language, survey] of [["ar", "mirror"], ["th", "mirror"], ["de", "round"], ["kl", "round"]]) {
  test(`320 px are enough, in ${language}`, async () => {
    const { page, context } = await begin(survey, language, { width: 320, height: 800 });
    for (let step = 0; step < 6; step++) {
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      if ((await onScreen(page)) === "finish") break;
      await next(page);
    }
    assert.equal(await onScreen(page), "finish");
    await context.close();
  });
}

test("results: nothing is asked for, axe finds nothing, nothing sticks out", async () => {
  const { folder } = example();
  for (const [language, survey] of [["en", "wellbeing"], ["da", "drop-in-centre"], ["ro", "wellbeing"]]) {
    for (const width of [320, 1280]) {
      const file = join(folder, "public", language, survey, "results.html");
      const { page, seen, context } = await open(firefox, file, { width, height: 900 });
      const opened = await page.evaluate(() => {
        const all = [...document.querySelectorAll("details")];
        for (const details of all) details.open = true;
        return all.filter((details) => [...details.querySelectorAll("table, svg")].every((part) => part.getBoundingClientRect().height > 0)).length === all.length;
      });
      assert.ok(opened, "every table and drawing is shown when it is asked for");
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${file} at ${width} px`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), TAGS);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`), [], `${file} at ${width} px`);
      // Every way of the contents leads somewhere.
      const lost = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].filter((way) => !document.getElementById(decodeURIComponent(way.hash.slice(1)))).map((way) => way.hash));
      assert.deepEqual(lost, []);
      assert.deepEqual(seen, { requests: [], errors: [] });
      await context.close();
    }
  }
});
