// Routing, limits, errors, rankings, rounds: what the form does while it is filled in.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./help/browser.mjs";
import { answer, planOf, saveFile, tick } from "./help/fill.mjs";
import { openFile } from "./help/open.mjs";
import { fixture } from "./help/site.mjs";

let browser, site;
before(async () => {
  [browser, site] = [await launch(), fixture()];
});
after(() => browser?.close());

async function opened(section = 1) {
  const { page, context, seen } = await open(browser, site.page("en", "everything"));
  const plan = await planOf(page);
  const question = (name) => plan.sections.flatMap((s) => s.parts).find((part) => part.name === name);
  for (let at = 0; at < section; at++) {
    await page.click("#next");
    if (await page.locator("#errors").isVisible()) await page.click("#next");
  }
  const shows = (name) => page.locator(`[id="q-${name}"]`).isVisible();
  return { page, context, seen, question, shows };
}

test("nothing is preselected", async () => {
  const { page, context } = await opened(0);
  assert.equal(await page.locator("input:checked").count(), 0);
  await context.close();
});

test("a follow-up comes and goes with the answer it depends on, and leaves no answer behind", async () => {
  const { page, context, question, shows } = await opened();
  assert.equal(await shows("how_often"), false);
  await answer(page, question("visited_before"), "yes");
  assert.equal(await shows("how_often"), true);
  await answer(page, question("how_often"), "seldom");
  await answer(page, question("visited_before"), "no");
  assert.equal(await shows("how_often"), false);
  await answer(page, question("visited_before"), "yes");
  assert.equal(await page.locator('[name="how_often"][value="seldom"]').isChecked(), true, "changing back finds it again");
  await answer(page, question("visited_before"), "no");
  for (const _ of [1, 2, 3]) await page.click("#next");
  const { text } = await saveFile(page);
  assert.deepEqual(openFile(text, "everything", site.keys[0])[0].answers, { visited_before: "no" });
  await context.close();
});

test("a chosen radio can be undone", async () => {
  const { page, context, question } = await opened();
  await answer(page, question("visited_before"), "yes");
  await page.click('[data-clear="visited_before"]');
  assert.equal(await page.locator('[name="visited_before"]:checked').count(), 0);
  assert.equal(await page.locator('[id="q-how_often"]').isVisible(), false);
  await context.close();
});

test("the limit is told, never forced; too many or too few is said on going on", async () => {
  const { page, context, question } = await opened();
  await answer(page, question("visited_before"), "no");
  await answer(page, question("future"), ["food", "doctor", "rest"]);
  assert.equal(await page.locator('[name="future"]:checked').count(), 3);
  assert.equal(await page.locator('[name="future"]:disabled').count(), 0);
  assert.equal(await page.textContent('[id="s-future"]'), "3 of 2 chosen");
  await page.click("#next");
  const summary = page.locator("#errors");
  assert.equal(await summary.isVisible(), true);
  assert.equal(await page.evaluate(() => document.activeElement.id), "errors");
  assert.match(await page.title(), /^Error: /);
  assert.match(await summary.textContent(), /You chose 3\. Choose 2\./);
  assert.equal(await page.textContent('[id="e-q-future"]'), "You chose 3. Choose 2.");
  await page.click("#errors a");
  assert.equal(await page.evaluate(() => document.activeElement.name), "future");
  assert.equal(new URL(page.url()).hash, "");
  assert.equal(await page.locator('[name="future"]:checked').count(), 3, "answers are kept");
  await tick(page, "future", "rest");
  await page.click("#next");
  assert.equal(await page.locator("#p-opinions").isVisible(), true);
  assert.doesNotMatch(await page.title(), /^Error/);
  await context.close();
});

test("“none of these” stands alone, and says so", async () => {
  const { page, context, question } = await opened();
  await answer(page, question("heard_from"), ["friend", "leaflet"]);
  await tick(page, "heard_from", "none");
  assert.deepEqual(await page.$$eval('[name="heard_from"]:checked', (all) => all.map((box) => box.value)), ["none"]);
  assert.match(await page.textContent('[id="s-heard_from"]'), /None of these.*cleared/);
  await tick(page, "heard_from", "friend");
  assert.deepEqual(await page.$$eval('[name="heard_from"]:checked', (all) => all.map((box) => box.value)), ["friend"]);
  await page.fill('[name="heard_from_other"]', "x");
  assert.equal(await page.locator('[name="heard_from"][value="other"]').isChecked(), true, "typing chooses “other”");
  await context.close();
});

test("an opinion is asked for once more, softly, and then let go", async () => {
  const { page, context } = await opened();
  await page.click("#next");
  assert.match(await page.textContent("#errors"), /Would you like to answer/);
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  await page.click("#next");
  assert.equal(await page.locator("#p-opinions").isVisible(), true);
  await context.close();
});

test("numbers and dates that are none, and a constraint", async () => {
  const { page, context } = await opened(3);
  const wrong = async (fields, pattern) => {
    for (const [name, value] of Object.entries(fields)) await page.fill(`[name="${name}"]`, value);
    await page.click("#next");
    assert.match(await page.textContent("#errors"), pattern);
    assert.equal(await page.locator("[aria-invalid=true]").count() > 0, true);
    for (const name of Object.keys(fields)) await page.fill(`[name="${name}"]`, "");
  };
  await wrong({ children: "many" }, /10\. Write a whole number/);
  await wrong({ children: "21" }, /10\. Write a whole number from 0 to 20\./);
  await wrong({ rent: "a lot" }, /11\. Write a number/);
  await wrong({ "arrived.day": "31", "arrived.month": "4", "arrived.year": "2010" }, /12\. There is no such date/);
  await page.fill('[name="children"]', "20");
  await page.click("#next");
  assert.equal(await page.locator("#finish").isVisible(), true);
  await context.close();
});

test("a ranking is made, changed and taken apart with the keyboard alone", async () => {
  const { page, context } = await opened(2);
  const order = () => page.$$eval(".ranking li.in .placed span:last-child", (all) => all.map((span) => span.textContent));
  await page.focus('li[data-choice="warmth"] button');
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  assert.deepEqual(await order(), ["Warmth", "Safety", "Company"]);
  await page.focus('li[data-choice="company"] [data-rank=rank-up]');
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  assert.deepEqual(await order(), ["Company", "Warmth", "Safety"]);
  assert.match(await page.textContent('[id="s-films"]'), /Company: Number 1 of 3/);
  await page.focus('li[data-choice="warmth"] [data-rank=rank-out]');
  await page.keyboard.press("Enter");
  assert.deepEqual(await order(), ["Company", "Safety"]);
  assert.ok(await page.evaluate(() => document.activeElement.closest("li")?.dataset.choice === "warmth"));
  await context.close();
});

test("rounds are added up to the most, and taken away", async () => {
  const { page, context } = await opened(3);
  await tick(page, "stay.1.where", "city");
  assert.equal(await page.locator('[id="q-stay.1.nights"]').isVisible(), true);
  await page.click("[data-more]");
  assert.equal(await page.locator('[id="q-stay.2.nights"]').isVisible(), false, "each round has its own routing");
  assert.equal(await page.locator('[name="stay.2.where"]:checked').count(), 0);
  await page.click("[data-more]");
  assert.equal(await page.locator("[data-more]").isVisible(), false);
  assert.equal(await page.$$eval("[id]", (all) => new Set(all.map((e) => e.id)).size === all.length), true, "ids stay unique");
  await page.click(".round:last-of-type [data-less]");
  assert.equal(await page.locator(".round").count(), 2);
  await context.close();
});

test("switching the language keeps answers and place", async () => {
  const { page, context, question, seen } = await opened(2);
  await answer(page, question("films"), ["company", "safety"]);
  await answer(page, question("services"), { quiet: "neither" });
  await page.evaluate(() => document.querySelector('[id="q-trust"]').scrollIntoView());
  const top = () => page.evaluate(() => document.querySelector('[id="q-best_hours"]').getBoundingClientRect().top);
  await page.evaluate(() => scrollBy(0, -300));
  await page.evaluate(() => document.querySelector('.languages a[hreflang="ro"]').click());
  assert.equal(await page.evaluate(() => document.documentElement.lang), "ro");
  assert.equal(await page.title(), "Tot ce poate întreba un formular");
  assert.equal(await page.textContent('[id="l-trust"]'), "Câtă încredere aveți în oameni?");
  assert.equal(await page.textContent("#next"), "Înainte");
  assert.equal(await page.locator('[name="services.quiet"][value="neither"]').isChecked(), true);
  assert.equal(await page.locator("#p-opinions").isVisible(), true);
  assert.ok(Math.abs(await top()) < 900, "the same question is still in sight");
  assert.match(await page.textContent('li[data-choice="company"]'), /1.*Compania/);
  await page.click("#next");
  await page.click("#next");
  const { text } = await saveFile(page);
  const [payload] = openFile(text, "everything", site.keys[1]);
  assert.equal(payload.language, "ro");
  assert.deepEqual(payload.answers, { services: { quiet: "neither" }, films: ["company", "safety"] });
  assert.equal(new URL(page.url()).hash + new URL(page.url()).search, "");
  assert.deepEqual(seen, { requests: [], errors: [] });
  await context.close();
});

test("a recording is played in the language on the screen, or not offered", async () => {
  const { page, context } = await opened();
  const heard = () => page.$$eval("audio", (all) => all.filter((audio) => audio.checkVisibility()).map((audio) => audio.lang));
  assert.deepEqual(await heard(), ["en"]);
  await page.click('.languages a[hreflang="ro"]');
  assert.deepEqual(await heard(), ["ro"]);
  await page.click('.languages a[hreflang="da"]');
  assert.deepEqual(await heard(), []);
  await context.close();
});

test("every text of a page is swapped: the page switched to Danish reads as the Danish page", async () => {
  const read = (page) => page.evaluate(() => {
    for (const element of document.querySelectorAll("audio, script, noscript, style, .languages")) element.remove();
    return document.body.innerText.replace(/\s+/g, " ") + document.body.textContent.replace(/\s+/g, " ");
  });
  const english = await open(browser, site.page("en", "everything"));
  await english.page.click('.languages a[hreflang="da"]');
  const danish = await open(browser, site.page("da", "everything"));
  assert.equal(await read(english.page), await read(danish.page));
  await english.context.close();
  await danish.context.close();
});
