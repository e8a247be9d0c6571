// A respondent's whole round: looking back before handing in, the browser's own Back, closing by accident, what is said at the
// end; and what safety wants instead where a study has a way out.
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

const begin = (survey = "round", language = "en", options = {}) => open(browser, site.page(language, survey), options);
const onScreen = (page) => page.evaluate(() => [...document.querySelectorAll(".page")].filter((e) => e.checkVisibility()).map((e) => e.id).join());

/** Titles and addresses of the tab's history, as the browser itself keeps them. */
async function historyOf(context, page) {
  const session = await context.newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  return entries.map(({ title, url }) => ({ title, url }));
}

test("before handing in, every answer stands with its question, and each can be changed", async () => {
  const { page, seen, context } = await begin("everything");
  await page.click("#next");
  await tick(page, "visited_before", "yes");
  await page.fill('[name="heard_from_other"]', "my sister");
  await next(page);
  await tick(page, "services.food", "satisfied");
  await tick(page, "best_hours", "weekend.night");
  await tick(page, "trust", "10");
  await page.click('li[data-choice="warmth"] button');
  await page.click('li[data-choice="safety"] button');
  await next(page);
  await page.fill('[name="rent"]', "1234,5");
  await page.fill('[name="arrived.year"]', "2010");
  await page.fill('[name="arrived.month"]', "9");
  await tick(page, "stay.1.where", "city");
  await page.click("[data-more]");
  await tick(page, "stay.2.where", "country");
  await page.fill('[name="suggestions"]', "More tea\nplease");
  await next(page);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Check your answers");
  const rows = await page.$$eval("#review dl", (all) => all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.innerText.replace(/\s+/g, " ")).join(" | ")));
  assert.deepEqual(rows, [
    "1. Have you been here before today? | Yes",
    "2. About how often do you come? | No answer",
    "3. How did you hear of the centre? | Other: my sister",
    "4. What should the centre offer? | No answer",
    "5. How satisfied are you with the following? | The food: Satisfied The staff: No answer The rooms: No answer Where it is: No answer " +
      "The help with letters from the authorities: No answer The quiet: No answer The opening hours: No answer",
    "7. When should the centre be open? | Weekend, Night",
    "8. How much do you trust people? | 10 Completely",
    "9. Which of these matter most? | 1. Warmth 2. Safety",
    "10. How many children do you have? | No answer",
    "11. What do you pay for your room in a month? | 1234,5 kroner",
    "12. When did you come to the country? | 9 2010",
    "13. In what year were you born? | No answer",
    "14. Where was it? | In a city",
    "15. How many nights? | No answer",
    "14. Where was it? | In the country",
    "16. What else would you like to say? | More tea please",
  ]);
  const headings = await page.$$eval("#review :is(h3, h4)", (all) => all.map((heading) => heading.textContent));
  assert.deepEqual(headings, ["Your visits", "What you think", "About you", "Other places where you have lived 1", "Other places where you have lived 2"]);
  await page.locator("#review dl", { hasText: "Have you been here before" }).getByRole("button").click();
  assert.equal(await page.evaluate(() => document.activeElement.name), "visited_before");
  assert.equal(await page.textContent("#next"), "Back to all answers");
  await tick(page, "visited_before", "no");
  await page.click("#next");
  assert.equal(await onScreen(page), "finish", "straight back to the overview");
  assert.match(await page.locator("#review dl").first().innerText(), /No/);
  assert.equal(await page.locator("#review dl", { hasText: "About how often" }).count(), 0, "what is no longer asked is gone");
  await page.click('.languages a[hreflang="da"]');
  assert.match(await page.textContent("#review"), /Har du været her før i dag\?/);
  const { text } = await saveFile(page);
  assert.equal(openFile(text, "everything", site.keys[0])[0].answers.visited_before, "no");
  assert.equal(await page.evaluate(() => document.getElementById("review").childNodes.length), 0, "nothing of it stays");
  assert.deepEqual(seen, { requests: [], errors: [] });
  await context.close();
});

test("without a way out, Back and Forward go page by page and lose nothing; the history holds no answer", async () => {
  const { page, seen, context } = await begin();
  await page.click("#next");
  await tick(page, "lives", "yes");
  await page.fill('[name="floor"]', "3");
  for (let step = 0; step < 5; step++) await next(page);
  const forward = ["before", "p-home", "p-time", "p-people", "p-words", "p-last", "finish"];
  assert.equal(await onScreen(page), "finish");
  for (const id of forward.slice(1, 6).reverse()) {
    await page.goBack();
    assert.equal(await onScreen(page), id);
  }
  assert.equal(await page.inputValue('[name="floor"]'), "3");
  for (const id of forward.slice(2)) {
    await page.goForward();
    assert.equal(await onScreen(page), id);
  }
  assert.match(await page.textContent("#review"), /On which floor\?3/);
  await page.click("#back");
  await page.locator("#p-last").waitFor({ state: "visible" });
  await page.goForward();
  assert.equal(await onScreen(page), "finish", "the page's own Back is the browser's");
  const states = await page.evaluate(() => history.state);
  assert.equal(states, 6, "an entry holds the number of its step");
  for (const { title, url } of (await historyOf(context, page)).slice(1)) {
    assert.equal(title, "How is the housing association doing?");
    assert.match(url, /questionnaire\.html$/);
  }
  await saveFile(page);
  await page.goBack();
  assert.equal(await onScreen(page), "before", "after handing in the form is blank, wherever Back leads");
  assert.equal(await page.locator("input:checked").count(), 0);
  assert.deepEqual(seen, { requests: [], errors: [] });
  await context.close();
});

test("what Forward passed over is still put right before anything is handed in", async () => {
  const { page, context } = await begin();
  for (let step = 0; step < 6; step++) await next(page);
  for (let step = 0; step < 5; step++) await page.goBack();
  await page.fill('[name="rooms"]', "none");
  for (let step = 0; step < 5; step++) await page.goForward();
  assert.equal(await onScreen(page), "finish");
  await page.click("#next");
  assert.equal(await onScreen(page), "p-home");
  assert.match(await page.textContent("#errors"), /3\. Write 0\.5 or a larger number\./);
  await context.close();
});

/** Whether the browser asks before it reloads. */
async function asks(page) {
  let asked = false;
  const answer = (dialog) => {
    asked = dialog.type() === "beforeunload";
    void dialog.accept();
  };
  page.on("dialog", answer);
  await page.reload();
  page.off("dialog", answer);
  return asked;
}

test("without a way out, reloading asks first, but only where something would be lost", async () => {
  const { page, context } = await begin();
  await page.click("#next");
  assert.equal(await asks(page), false, "nothing is answered yet");
  await page.click("#next");
  await tick(page, "lives", "yes");
  assert.equal(await asks(page), true);
  assert.equal(await page.locator("input:checked").count(), 0);
  await page.click("#next");
  await tick(page, "lives", "yes");
  for (let step = 0; step < 5; step++) await next(page);
  await saveFile(page);
  assert.equal(await asks(page), false, "it is handed in");
  await context.close();
});

test("with a way out, nothing is added to the history, and closing never asks", async () => {
  const { page, context } = await begin("everything");
  const entries = (await historyOf(context, page)).length;
  await page.click("#next");
  await tick(page, "visited_before", "yes");
  await page.click("#next");
  if (await page.locator("#errors").isVisible()) await page.click("#next");
  await page.click("#back");
  assert.equal(await onScreen(page), "p-visits", "Back is the page's own button");
  assert.equal((await historyOf(context, page)).length, entries);
  assert.equal(await page.evaluate(() => history.state), null);
  assert.equal(await asks(page), false);
  await context.close();
});

for (const offline of [false, true]) {
  test(`after the exit, ${offline ? "without" : "with"} a network, the history does not tell of the form`, async () => {
    const { page, context } = await begin("everything", "en", { offline: false });
    await context.route("https://example.invalid/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }));
    const entries = (await historyOf(context, page)).length;
    await page.click("#next");
    await page.fill('[name="heard_from_other"]', "canary-in-the-form");
    await context.setOffline(offline);
    await page.click(".button.exit");
    await page.waitForURL(offline ? "about:blank" : "https://example.invalid/");
    const left = await historyOf(context, page);
    assert.ok(left.length <= entries, JSON.stringify(left));
    for (const { title, url } of left) assert.doesNotMatch(title + url, /Everything|questionnaire|canary|chrome-error/);
    assert.equal(await page.evaluate(() => document.body?.textContent ?? ""), "");
    await page.goBack().catch(() => {});
    assert.doesNotMatch(page.url(), /questionnaire/);
    await context.close();
  });
}

test("the thank-you says the study's own next step, and shares the file where the device can", async () => {
  const { page, context } = await begin();
  await page.evaluate(() => {
    navigator.canShare = ({ files }) => files.length === 1;
    navigator.share = async ({ files }) => { window.shared = [files[0].name, files[0].type, await files[0].text()]; };
  });
  for (let step = 0; step < 6; step++) await next(page);
  const { name, text } = await saveFile(page);
  assert.match(await page.textContent("#thanks"), /Send the file to Anna by e-mail\..*Questions about it\? data@example\.org/);
  await page.click("#share");
  await page.waitForFunction(() => window.shared);
  assert.deepEqual(await page.evaluate(() => window.shared), [name + ".txt", "text/plain", text]);
  await page.click("#close");
  assert.equal(await page.locator("#share").isVisible(), false);
  await context.close();
});

test("before the first question: the time it takes, the last day, the privacy notice", async () => {
  const { page, context } = await begin();
  const text = await page.innerText("#before");
  assert.match(text, /This takes about 4 minutes\./);
  assert.match(text, /hand it in by 24 December 2026\./);
  assert.match(text, /Who is responsible for the data\s+The Tenants’ Union, Main Street 1\s+Legal basis\s+Consent\s+Questions and complaints\s+data@example\.org\s+Kept until\s+30 June 2027/);
  await page.click('.languages a[hreflang="de"]');
  assert.match(await page.innerText("#before"), /Aufbewahrt bis\s+30\. Juni 2027/);
  await context.close();
});

test("where am I: beside the heading of each page, and within a long matrix", async () => {
  const { page, context } = await begin();
  const said = [];
  for (let step = 0; step < 5; step++) {
    await next(page);
    said.push(await page.textContent("#progress"));
  }
  assert.deepEqual(said, ["Part 1 of 5", "Part 2 of 5", "Part 3 of 5", "Part 4 of 5", "Part 5 of 5"]);
  assert.ok(await page.evaluate(() => document.querySelector("#progress").getBoundingClientRect().bottom <= document.querySelector("#p-last h2").getBoundingClientRect().top + 1));
  assert.deepEqual(await page.locator(".stem").allTextContents(), ["How good is each? 5–8 of 8"]);
  await context.close();
});

test("one question a page: notes stay with theirs, a section is one group in the overview", async () => {
  const { page, seen, context } = await begin("steps");
  const shown = () => page.$$eval(".q", (all) => all.filter((e) => e.checkVisibility()).map((e) => e.id.slice(2)).join());
  await page.click("#next");
  assert.equal(await shown(), "hello,been");
  assert.equal(await page.textContent("#progress"), "1 of 4");
  await tick(page, "been", "yes");
  await page.click("#next");
  assert.equal(await shown(), "often");
  await page.goBack();
  assert.equal(await shown(), "hello,been");
  await page.click("#next");
  await page.click("#next");
  assert.equal(await shown(), "trust");
  await tick(page, "trust", "3");
  await page.click("#next");
  assert.equal(await shown(), "why,bye");
  assert.equal(await page.textContent("#progress"), "4 of 4");
  await page.click("#next");
  assert.deepEqual(await page.locator("#review h3").allTextContents(), ["You", "Your opinion"]);
  const { text } = await saveFile(page);
  assert.deepEqual(JSON.parse(text)[0].answers, { been: "yes", trust: 3 });
  assert.deepEqual(seen, { requests: [], errors: [] });
  await context.close();
});

test("an error says what is allowed, with an example in the question's own precision", async () => {
  const { page, context } = await begin();
  await page.click("#next");
  await tick(page, "lives", "yes");
  const said = async (name, value, text) => {
    await page.fill(`[name="${name}"]`, value);
    await page.click("#next");
    assert.ok((await page.textContent("#errors")).includes(text), await page.textContent("#errors"));
    await page.fill(`[name="${name}"]`, "");
  };
  await said("floor", "31", "2. Write a whole number from 0 to 30.");
  await said("floor", "third", "2. Write a whole number from 0 to 30.");
  await said("rooms", "0,2", "3. Write 0.5 or a larger number.");
  await page.click("#next");
  await said("since.month", "13", "4. There is no such date. Write numbers, for example 9 2010.");
  await said("born.year", "84", "5. There is no such date. Write numbers, for example 2010.");
  await page.click("#next");
  await page.click("#next");
  await tick(page, "long", "a");
  await page.click("#next");
  assert.match(await page.textContent("#errors"), /You chose 1\. Choose 2\. Or leave all of them empty and go on\./);
  await context.close();
});

test("any round of a repeat can be removed; its controls have its name and number", async () => {
  const { page, context } = await begin();
  for (let step = 0; step < 3; step++) await next(page);
  for (const age of ["40", "7", "3"]) {
    if (age !== "40") await page.getByRole("button", { name: /^Add one more\s*: Person$/ }).click();
    await page.locator('.round:last-of-type [name$=".age"]').fill(age);
  }
  await tick(page, "person.2.kind", "child");
  await tick(page, "person.3.kind", "child");
  await tick(page, "person.1.kind", "adult");
  assert.deepEqual(await page.locator(".round-title").allTextContents(), ["Person 1", "Person 2", "Person 3"]);
  await page.getByRole("button", { name: /^Remove\s*: Person 2$/ }).click();
  assert.deepEqual(await page.locator(".round-title").allTextContents(), ["Person 1", "Person 2"]);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Person 2");
  assert.equal(await page.inputValue('[name="person.2.age"]'), "3");
  assert.equal(await page.locator('[name="person.2.kind"][value="child"]').isChecked(), true);
  await page.getByRole("button", { name: /^Remove\s*: Person 1$/ }).click();
  assert.equal(await page.getByRole("button", { name: /^Remove/ }).count(), 0, "the last one stays");
  await page.getByRole("button", { name: /^Add one more\s*: Person$/ }).click();
  assert.equal(await page.inputValue('[name="person.2.age"]'), "");
  for (let step = 0; step < 3; step++) await next(page);
  const { text } = await saveFile(page);
  assert.deepEqual(JSON.parse(text)[0].answers.person, [{ age: 3, kind: "child" }]);
  await context.close();
});

test("the interviewer's notes are for the interviewer's mode; names are warned of only where they could be written", async () => {
  const { page, context } = await begin();
  await page.click("#next");
  assert.equal(await page.getByText("Nod and wait.").isVisible(), false);
  await page.click("#back");
  await page.click("details.work summary");
  await page.click("#interviewer");
  assert.equal(await page.getByText("Nod and wait.").isVisible(), true);
  await page.click("#desk-end");
  await page.click("#next");
  assert.equal(await page.getByText("Nod and wait.").isVisible(), false);
  const warned = await page.$$eval("[id^='n-']", (all) => all.map((e) => e.id));
  assert.deepEqual(warned, ["n-words"], "not beside a code of digits");
  await context.close();
});

for (const width of [320, 1280]) {
  test(`words of sixty letters break at ${width} px`, async () => {
    const { page, context } = await begin("round", "de", { viewport: { width, height: 800 } });
    for (let step = 0; step < 4; step++) await next(page);
    await tick(page, "long", "a");
    await tick(page, "long", "b");
    const out = () => page.evaluate(() => [
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll("main *")].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".vh")).map((e) => e.outerHTML.slice(0, 80)),
    ]);
    assert.deepEqual(await out(), [0]);
    for (let step = 0; step < 2; step++) await next(page);
    assert.equal(await onScreen(page), "finish");
    assert.deepEqual(await out(), [0]);
    await context.close();
  });
}

test("printed from the browser: rules in words, how to hand in on paper, no word of a button", async () => {
  const { page, context } = await begin();
  await page.emulateMedia({ media: "print" });
  const text = await page.evaluate(() => document.querySelector("main").innerText);
  assert.match(text, /Only if you answered “Yes” to question 1\./);
  assert.match(text, /Put the sheets into the red box in the hall\./);
  assert.match(text, /Do not write your name/);
  assert.doesNotMatch(text, /button|Check your answers|browser’s history|Part 1 of|Nod and wait/);
  await context.close();
});

test("where the program does not speak the language, its English is marked as English", async () => {
  const { page, context } = await begin("round", "kl");
  await page.click("#next");
  await page.click("#next");
  for (const id of ["next", "back", "progress"]) assert.equal(await page.getAttribute("#" + id, "lang"), "en", id);
  assert.equal(await page.getAttribute("#t-time", "lang"), "en");
  await page.click('.languages a[hreflang="de"]');
  for (const id of ["next", "back", "progress"]) assert.equal(await page.getAttribute("#" + id, "lang"), null, id);
  await context.close();
});
