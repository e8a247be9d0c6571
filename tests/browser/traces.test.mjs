// Leaving at once, coming back by the history, sealing that is not possible: nothing is left, nothing goes out open.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { launch, open } from "./help/browser.mjs";
import { tick } from "./help/fill.mjs";
import { fixture } from "./help/site.mjs";

let browser, site;
before(async () => {
  [browser, site] = [await launch(), fixture()];
});
after(() => browser?.close());

/** A questionnaire half filled in, on a browser that answers for the exit's address itself. */
async function halfway(how) {
  const { page, context } = await open(browser, site.page("en", "everything"), { offline: false, ...how });
  await context.route("https://example.invalid/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }));
  await page.click("#next");
  await tick(page, "visited_before", "yes");
  await page.fill('[name="heard_from_other"]', "canary-in-the-form");
  return { page, context };
}

async function gone(page, context) {
  await page.waitForURL("https://example.invalid/");
  assert.equal(await page.title(), "Elsewhere");
  await page.goBack().catch(() => {});
  assert.doesNotMatch(page.url(), /questionnaire/, "the form is not in the history");
  await context.close();
}

for (const width of [320, 1280]) {
  test(`the exit button is in reach at ${width} px, wherever one has scrolled to`, async () => {
    const { page, context } = await halfway({ viewport: { width, height: 640 } });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const box = await page.locator(".button.exit").boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 640 && box.height >= 44);
    await page.click(".button.exit");
    await gone(page, context);
  });
}

test("the exit is the first thing the Tab key finds", async () => {
  const { page, context } = await halfway();
  await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
  await page.reload();
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.matches("a.skip.exit")));
  await page.keyboard.press("Enter");
  await gone(page, context);
});

test("Shift three times leaves; Shift while typing does not", async () => {
  const { page, context } = await halfway();
  await page.focus('[name="heard_from_other"]');
  for (const letter of "ABC") await page.keyboard.press("Shift+" + letter);
  assert.equal(await page.inputValue('[name="heard_from_other"]'), "canary-in-the-formABC");
  for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
  await gone(page, context);
});

test("while the other page loads, nothing of the form is on the screen", async () => {
  const { page, context } = await halfway();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await context.route("https://example.invalid/**", async (route) => {
    await held;
    await route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" });
  });
  // In the page itself: while it waits for the other page, nothing from outside can look into it.
  const left = await page.evaluate(() => {
    void document.querySelector("audio").play().catch(() => {});
    document.querySelector(".button.exit").click();
    return { title: document.title, text: document.body.textContent, elements: document.body.children.length };
  });
  release();
  assert.deepEqual(left, { title: "New page", text: "", elements: 0 });
  await gone(page, context);
});

test("a form that comes back from the history is blank", async () => {
  const { page, context } = await halfway();
  await page.goto("about:blank");
  await page.goBack();
  assert.equal(await page.inputValue('[name="heard_from_other"]'), "");
  assert.equal(await page.locator("input:checked").count(), 0);
  assert.equal(await page.locator("#before").isVisible(), true);
  await context.close();
});

test("where the browser cannot seal, the page says so and offers paper; nothing is saved", async () => {
  const server = createServer((_, response) => response.end(readFileSync(site.page("en", "everything"))));
  await new Promise((ready) => server.listen(0, "0.0.0.0", ready));
  const page = await browser.newPage();
  // Not localhost, which browsers trust without encryption.
  const { networkInterfaces } = await import("node:os");
  const address = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === "IPv4" && !internal)?.address;
  if (address) {
    await page.goto(`http://${address}:${server.address().port}/`);
    assert.equal(await page.evaluate(() => crypto.subtle === undefined), true);
  } else {
    await page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));
    await page.goto("file://" + site.page("en", "everything"));
  }
  assert.match(await page.textContent("#unsealable"), /paper/);
  assert.equal(await page.locator("#unsealable").isVisible(), true);
  let downloads = 0;
  page.on("download", () => downloads++);
  for (let step = 0; step < 6 && (await page.locator("#next").isVisible()); step++) await page.click("#next");
  assert.equal(await page.locator("#finish").isVisible(), true);
  assert.equal(await page.locator("#next").isVisible(), false);
  assert.equal(await page.locator("#unsealable-finish").isVisible(), true);
  await page.evaluate(() => document.getElementById("form").requestSubmit());
  await page.waitForTimeout(200);
  assert.equal(downloads, 0);
  await page.close();
  server.close();
});

test("the policy allows this script and these styles, and nothing else", async () => {
  const { page, seen, context } = await open(browser, site.page("en", "everything"));
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
  for (const part of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"]) assert.ok(policy.includes(part), part);
  assert.doesNotMatch(policy, /unsafe/);
  assert.deepEqual(seen.errors, []);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.foreign = true";
    document.body.append(script);
    return window.foreign === true;
  });
  assert.equal(ran, false);
  await context.close();
});
