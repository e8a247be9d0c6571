// axe on every page of the form, at two widths, in three colour schemes; the keyboard alone; sizes of targets and text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { launch, open } from "./help/browser.mjs";
import { fixture } from "./help/site.mjs";

const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser, site;
before(async () => {
  [browser, site] = [await launch(), fixture()];
});
after(() => browser?.close());

async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), TAGS);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

/** Every state of the form: before, each section with errors and without, the end. */
async function everyState(page, look) {
  await look("before");
  await page.click("#next");
  for (let section = 1; section <= 3; section++) {
    await look(`section ${section}`);
    if (section === 1) {
      await page.click('label:has([name="visited_before"][value="yes"])');
      await page.click('label:has([name="future"][value="food"])');
      await page.click("#next");
      await look("errors");
      await page.click('label:has([name="future"][value="rest"])');
    }
    if (section === 2) await page.click('li[data-choice="warmth"] button');
    if (section === 3) await page.click("[data-more]");
    await page.click("#next");
    if (await page.locator("#errors").isVisible()) await page.click("#next");
  }
  await look("finish");
  await page.click("#next");
  await look("thanks");
}

for (const width of [320, 1280]) {
  for (const scheme of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
    test(`axe finds nothing and nothing sticks out at ${width} px, ${Object.values(scheme)}`, async () => {
      const { page, context } = await open(browser, site.page("en", "everything"), { ...scheme, viewport: { width, height: 800 } });
      await everyState(page, async (state) => {
        assert.deepEqual(await violations(page), [], state);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${state}: no scrolling sideways`);
      });
      await context.close();
    });
  }
}

for (const language of ["ar", "th"]) {
  test(`axe finds nothing in ${language}, and 320 px are enough`, async () => {
    const { page, context } = await open(browser, site.page(language, "mirror"), { viewport: { width: 320, height: 800 } });
    for (let step = 0; step < 3; step++) {
      assert.deepEqual(await violations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.click("#next");
    }
    await context.close();
  });
}

test("modes for many responses: axe finds nothing", async () => {
  const { page, context } = await open(browser, site.page("da", "everything"));
  await page.click("details.work summary");
  assert.deepEqual(await violations(page), []);
  await page.click("#entry");
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test("text is at least 18 px, targets at least 44 px high", async () => {
  for (const width of [320, 1280]) {
    const { page, context } = await open(browser, site.page("ro", "everything"), { viewport: { width, height: 800 } });
    await everyState(page, async (state) => {
      const small = await page.evaluate(() => {
        const visible = (element) => element.checkVisibility({ visibilityProperty: true });
        const texts = [...document.querySelectorAll("main *, header *")].filter(
          (element) => visible(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()),
        );
        const targets = [...document.querySelectorAll("button, .button, .choice, .step, input[type=text], textarea, .languages a, summary, .placed")].filter(visible);
        return [
          ...texts.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 17.99).map((e) => "text " + e.outerHTML.slice(0, 100)),
          ...targets.filter((element) => element.getBoundingClientRect().height < 44).map((e) => "target " + e.outerHTML.slice(0, 100)),
        ];
      });
      assert.deepEqual(small, [], `${state} at ${width} px`);
    });
    await context.close();
  }
});

test("with the keyboard alone, from the first question to the file", async () => {
  const { page, context } = await open(browser, site.page("en", "everything"));
  const focused = () => page.evaluate(() => {
    const element = document.activeElement;
    return { id: element.id, name: element.name, type: element.type, value: element.value, text: element.textContent.slice(0, 40), tag: element.tagName };
  });
  const touched = new Set();
  let downloads = 0;
  page.on("download", () => downloads++);
  for (let presses = 0; presses < 400 && !downloads; presses++) {
    await page.keyboard.press("Tab");
    const { id, name, type, tag } = await focused();
    if (tag === "BODY") continue;
    const ring = await page.evaluate(() => {
      const element = document.activeElement;
      const shown = element.closest("label.choice, label.step") ?? element;
      return getComputedStyle(shown).outlineStyle !== "none" || element.tagName === "AUDIO";
    });
    assert.ok(ring, `focus is visible on ${JSON.stringify(await focused())}`);
    if (id === "next") {
      await page.keyboard.press("Enter");
      if (await page.locator("#errors").isVisible()) {
        // The one limit of the form: the summary's link leads to the boxes, where a second one is ticked.
        for (const key of ["Tab", "Enter", "Tab", "Space"]) await page.keyboard.press(key);
      }
    } else if (type === "radio" && !touched.has(name)) await page.keyboard.press("Space");
    else if (type === "checkbox" && name === "future" && !touched.has(name)) await page.keyboard.press("Space");
    else if (tag === "TEXTAREA") await page.keyboard.type("text");
    else if (await page.evaluate(() => document.activeElement.dataset.rank === "rank-pick")) await page.keyboard.press("Enter");
    if (name) touched.add(name);
  }
  assert.equal(downloads, 1);
  for (const name of ["visited_before", "how_often", "future", "services.food", "best_hours", "trust", "children", "arrived.year", "stay.1.where", "suggestions"]) {
    assert.ok(touched.has(name), `the Tab key reaches ${name}`);
  }
  await context.close();
});
