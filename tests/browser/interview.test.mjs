// A whole interview in each language, from file:// with the network cut: what is entered is what comes out, and nothing
// stays behind.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./help/browser.mjs";
import { ENTERED, STORED } from "./help/entered.mjs";
import { answer, next, planOf, saveFile } from "./help/fill.mjs";
import { openFile } from "./help/open.mjs";
import { example, fixture } from "./help/site.mjs";

let browser, site;
before(async () => {
  [browser, site] = [await launch(), fixture()];
});
after(() => browser?.close());

for (const language of ["en", "da", "ro"]) {
  test(`every question type, in ${language}`, async () => {
    const { page, seen, context } = await open(browser, site.page(language, "everything"));
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
    assert.equal(await page.locator("#finish").isVisible(), true);
    const { name, text } = await saveFile(page);
    assert.match(name, /^[0-9a-f]{16}\.sealed$/);
    for (const key of site.keys) {
      const [payload, ...more] = openFile(text, "everything", key);
      assert.equal(more.length, 0);
      assert.deepEqual(Object.keys(payload), ["format", "instrument", "version", "language", "response", "answers"]);
      assert.equal(payload.format, "canvass-answers/1");
      assert.equal(payload.language, language);
      assert.match(payload.response, /^[0-9a-f]{32}$/);
      assert.match(payload.version, /^[0-9a-f]{12}$/);
      assert.deepEqual(payload.answers, {
        ...STORED, heard_from: ["friend", "leaflet", "other"], heard_from_other: "my sister",
        stay: [{ where: "city", nights: 30 }, { where: "country" }],
      });
    }
    assert.equal(await page.locator("#thanks").isVisible(), true);
    await nothingStays(page, context);
    assert.deepEqual(seen, { requests: [], errors: [] });
    await context.close();
  });
}

test("missing answers, skipped and hidden ones are three different things", async () => {
  const { page, context } = await open(browser, site.page("en", "everything"));
  const plan = await planOf(page);
  const question = (name) => plan.sections.flatMap((s) => s.parts).find((part) => part.name === name);
  await page.click("#next");
  await answer(page, question("visited_before"), "yes");
  await answer(page, question("how_often"), "seldom");
  await answer(page, question("visited_before"), "refused");
  await answer(page, question("future"), ["food"]);
  await answer(page, question("future"), "dont_know");
  await next(page);
  await answer(page, question("trust"), "dont_know");
  await next(page);
  await page.fill('[name="children"]', "4");
  await answer(page, question("children"), "refused");
  await answer(page, question("arrived"), "refused");
  await next(page);
  const { text } = await saveFile(page);
  const [{ answers }] = openFile(text, "everything", site.keys[0]);
  const refused = { visited_before: "refused", future: "dont_know", trust: "dont_know", children: "refused", arrived: "refused" };
  assert.deepEqual(answers, refused);
  await context.close();
});

test("two responses have nothing in common, and are of the same length", async () => {
  const files = [];
  for (const choice of ["yes", "no"]) {
    const { page, context } = await open(browser, site.page("en", "everything"));
    const plan = await planOf(page);
    await page.click("#next");
    await answer(page, plan.sections[0].parts.find((part) => part.name === "visited_before"), choice);
    for (let section = 0; section < 3; section++) await next(page);
    files.push(await saveFile(page));
    await context.close();
  }
  const [one, two] = files.map(({ text }) => JSON.parse(text.split("\n")[1]));
  assert.notEqual(files[0].name, files[1].name);
  assert.equal(files[0].text.length, files[1].text.length);
  assert.notEqual(one.nonce, two.nonce);
  assert.notEqual(one.keys[0].enc, two.keys[0].enc);
  assert.notEqual(one.ciphertext.slice(0, 200), two.ciphertext.slice(0, 200));
});

/** Numbers that come back the same in every run (Marsaglia 2003, xorshift32). */
function numbers(seed) {
  return (below) => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return (seed >>> 0) % below;
  };
}

/** An answer that the question takes, and how it is stored. */
function invent(question, random) {
  const some = (list, count) => [...list].sort(() => random(3) - 1).slice(0, count);
  switch (question.kind) {
    case "one": {
      const choice = question.choices[random(question.choices.length)];
      return [choice, choice];
    }
    case "several": {
      const wanted = question.least ?? Math.min(question.most ?? 2, 2);
      const chosen = some(question.choices.filter((choice) => !question.solo?.includes(choice)), wanted || 1);
      return [chosen, question.choices.filter((choice) => chosen.includes(choice))];
    }
    case "text":
      return ["Noget ~ ceva", "Noget ~ ceva"];
    case "rank":
      return [question.choices, question.choices];
    default:
      return null;
  }
}

test("the example, filled in by chance in each of its languages, comes out as it was entered", async () => {
  const built = example();
  for (const [seed, language] of ["en", "da", "ro"].entries()) {
    const random = numbers(7 + seed);
    const { page, seen, context } = await open(browser, built.page(language, "drop-in-centre"));
    const plan = await planOf(page);
    const stored = {};
    await page.click("#next");
    for (const section of plan.sections) {
      if (!(await page.locator(`[id="${section.id}"]`).isVisible())) continue;
      for (const question of section.parts) {
        if (!(await page.locator(`[id="q-${question.name}"]`).isVisible())) continue;
        if (question.kind === "matrix" || question.kind === "grid") {
          const values = await page.$$eval(`[id="q-${question.name}"] input[type=radio], [id="q-${question.name}"] input[type=checkbox]:not([data-missing])`,
            (all) => all.map((input) => [input.name, input.value]));
          if (question.kind === "grid") {
            const chosen = values.slice(0, question.most ?? 2).map(([, value]) => value);
            await answer(page, question, chosen);
            stored[question.name] = chosen;
          } else {
            stored[question.name] = {};
            for (const item of question.items) {
              const own = values.filter(([name]) => name === `${question.name}.${item}`).map(([, value]) => value);
              const value = own[random(own.length)];
              await answer(page, question, { [item]: value });
              stored[question.name][item] = value;
            }
          }
          continue;
        }
        const invented = invent(question, random);
        if (!invented) continue;
        await answer(page, question, invented[0]);
        stored[question.name] = invented[1];
        for (const [choice, variable] of question.other ?? []) {
          if (![].concat(invented[1]).includes(choice)) continue;
          await page.fill(`[name="${variable}"]`, "noget andet");
          stored[variable] = "noget andet";
        }
      }
      await next(page);
    }
    assert.ok(await page.locator("#finish").isVisible(), `${language}: the end is reached`);
    const { name, text } = await saveFile(page);
    assert.match(name, /^[0-9a-f]{16}\.answers\.json$/);
    const [payload] = JSON.parse(text);
    assert.deepEqual(payload.answers, stored);
    assert.deepEqual(seen, { requests: [], errors: [] });
    await context.close();
  }
});

/** No trace in any storage, in the address, in the history or in the form. */
async function nothingStays(page, context) {
  const left = await page.evaluate(async () => { const safely = (read) => { try { return read(); } catch { return 0; } }; return ({
    local: safely(() => localStorage.length), session: safely(() => sessionStorage.length), cookie: safely(() => document.cookie),
    databases: await indexedDB.databases().then((all) => all.length).catch(() => 0),
    caches: await globalThis.caches?.keys().then((all) => all.length).catch(() => 0) ?? 0,
    name: window.name, hash: location.hash, search: location.search, history: history.length, state: history.state,
    typed: [...document.querySelectorAll("input[type=text], textarea")].map((box) => box.value).join(""),
    ticked: document.querySelectorAll("input:checked").length, rounds: document.querySelectorAll(".round").length,
    title: document.title, body: document.body.textContent,
  }); });
  assert.deepEqual(
    { ...left, title: "", body: "" },
    { local: 0, session: 0, cookie: "", databases: 0, caches: 0, name: "", hash: "", search: "", history: 2, state: null, typed: "", ticked: 0, rounds: 1, title: "", body: "" },
  );
  assert.doesNotMatch(left.title + left.body, /my sister|More tea|Cold\./);
  assert.deepEqual(await context.cookies(), []);
}
