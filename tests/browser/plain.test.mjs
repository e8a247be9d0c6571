// Without script, and on paper: every question is there, in order, readable, with its number.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./help/browser.mjs";
import { fixture } from "./help/site.mjs";

let browser, site;
before(async () => {
  [browser, site] = [await launch(), fixture()];
});
after(() => browser?.close());

/** Playwright's locators work without the page's own script. */
const visible = (page, selector) => page.locator(selector).evaluateAll((all) => all.filter((e) => e.checkVisibility()).map((e) => e.id)).catch(() => null);

test("without script every question is visible, in order, and the page says how to hand in", async () => {
  const { page, seen, context } = await open(browser, site.page("en", "everything"), { javaScriptEnabled: false });
  const ids = await visible(page, ".q");
  const all = ["welcome", "visited_before", "how_often", "heard_from", "future", "services", "why_dissatisfied", "best_hours", "trust", "films",
    "children", "rent", "arrived", "born", "stay.1.where", "stay.1.nights", "suggestions"];
  assert.deepEqual(ids, all.map((name) => "q-" + name));
  const numbers = await page.locator(".n").allTextContents();
  assert.deepEqual(numbers, Array.from({ length: 16 }, (_, index) => `${index + 1}.`));
  const text = await page.locator("main").innerText();
  assert.match(text, /Scripts are switched off here/);
  assert.match(text, /To hand in on paper/);
  assert.equal(await page.locator("#next").isVisible(), false, "no button that does nothing");
  assert.equal(await page.locator("[data-clear]").first().isVisible(), false);
  assert.equal(await page.locator(".place").first().isVisible(), true, "a ranking is written as numbers");
  const links = await page.locator(".languages a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.deepEqual(links, ["en", "da", "ro"].map((tag) => `../../${tag}/everything/questionnaire.html`));
  assert.deepEqual(seen.requests, []);
  await context.close();
});

test("without script an answer that rules a follow-up out hides it", async () => {
  const { page, context } = await open(browser, site.page("en", "everything"), { javaScriptEnabled: false });
  const shows = (name) => page.locator(`[id="q-${name}"]`).isVisible();
  await page.locator('[name="visited_before"][value="no"]').check();
  assert.equal(await shows("how_often"), false);
  await page.locator('[name="visited_before"][value="yes"]').check();
  assert.equal(await shows("how_often"), true);
  await page.locator('[name="services.food"][value="satisfied"]').check();
  assert.equal(await shows("why_dissatisfied"), false);
  await page.locator('[name="services.food"][value="very_dissatisfied"]').check();
  assert.equal(await shows("why_dissatisfied"), true);
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`on paper every question stands, ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const { page, context } = await open(browser, site.page("da", "everything"), { javaScriptEnabled });
    await page.emulateMedia({ media: "print" });
    assert.equal((await visible(page, ".q")).length, 17);
    assert.equal(await page.locator("#next").isVisible(), false);
    assert.equal(await page.locator(".exit").last().isVisible(), false);
    await context.close();
  });
}

test("Arabic is mirrored: 0 at the start, boxes before their words", async () => {
  const { page, context } = await open(browser, site.page("ar", "mirror"));
  await page.click("#next");
  const left = (selector) => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().left);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl");
  assert.ok((await left('.step:has([value="0"])')) > (await left('.step:has([value="10"])')));
  assert.ok((await left('[name="visited_before"]')) > (await left('label:has([name="visited_before"]) span')));
  assert.ok((await left('[name="services.food"][value="satisfied"]')) > (await left('[name="services.food"][value="dissatisfied"]')));
  assert.equal(await page.evaluate(() => document.querySelector("#q-suggestions input").dir), "auto");
  await context.close();
});
