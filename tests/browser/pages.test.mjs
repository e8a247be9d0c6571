// Every page of four sites, as people meet it: axe (AA, best practice, size of targets), 320 px, spaced-out text, A4, Nu.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { launch } from "./help/browser.mjs";
import { pagesOf, sites } from "./help/site.mjs";

const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const jar = createRequire(import.meta.url)("vnu-jar");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What readers may set for themselves (WCAG 2.2, 1.4.12). */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** The width of the text on A4 with our margins of 18 mm, in CSS pixels. */
const A4 = Math.round(((210 - 2 * 18) / 25.4) * 96);

let browser, all;
before(async () => {
  [browser, all] = [await launch(), sites()];
});
after(() => browser?.close());

/** Elements that stand out of the page, but for those that scroll by themselves. */
const wide = (page) =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) return [];
    const out = [...document.querySelectorAll("body *")].filter((e) => {
      const { left, right } = e.getBoundingClientRect();
      return e.checkVisibility() && (right > innerWidth + 1 || left < -1) && !e.closest(".table-scroll, .unseen, .vh, .skip");
    });
    return [`${over} px`, ...out.slice(0, 4).map((e) => e.outerHTML.slice(0, 120))];
  });

async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), TAGS);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

for (const site of ["example", "new", "star-wars", "wide"]) {
  test(`${site}: axe finds nothing, and nothing sticks out, on screen, spaced out and on paper`, { timeout: 900_000 }, async () => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    let looked = 0;
    for (const file of pagesOf(all[site])) {
      const found = [];
      const note = (what, list) => list.length && found.push([what, ...list]);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto("file://" + file);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      note("320 px", await wide(page));
      note("axe at 320 px", await violations(page));
      await page.setViewportSize({ width: 1280, height: 900 });
      note("1280 px", await wide(page));
      note("axe at 1280 px", await violations(page));
      await page.setViewportSize({ width: 320, height: 800 });
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACED);
      note("spaced out", await wide(page));
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: A4, height: 1000 });
      note("A4", await wide(page));
      await page.emulateMedia({ media: "screen" });
      assert.deepEqual(found, [], `${site}: ${file.slice(file.indexOf("/public/") + 8)}`);
      looked += 1;
    }
    console.log(`${site}: ${looked} pages`);
    assert.ok(looked > 5);
    await context.close();
  });
}

test("results: the first finding stands in the first screen, and the ways to other pages can be opened", async () => {
  const screens = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 800 } };
  const page = await (await browser.newContext({ offline: true })).newPage();
  let looked = 0;
  for (const site of ["example", "new", "star-wars"]) {
    for (const file of pagesOf(all[site]).filter((file) => file.endsWith("/results.html"))) {
      for (const [name, screen] of Object.entries(screens)) {
        await page.setViewportSize(screen);
        await page.goto("file://" + file);
        // Of a very long sentence, its first five lines.
        const end = await page.evaluate(() => {
          const says = document.querySelector(".key .says");
          const { top, bottom } = says.getBoundingClientRect();
          return Math.min(bottom, top + 5 * parseFloat(getComputedStyle(says).lineHeight));
        });
        assert.ok(end <= screen.height, `${file} on a ${name}: the first finding ends at ${end} px`);
        const menu = page.locator(".menu > summary");
        if ((await menu.count()) > 0) {
          assert.equal(await menu.isVisible(), name === "phone", `${file} on a ${name}: the menu`);
          if (name === "phone") await menu.click();
          assert.ok(await page.locator(".site-pages a").first().isVisible(), `${file} on a ${name}: the way to other pages`);
        }
        looked += 1;
      }
    }
  }
  console.log(`${looked} screens`);
  assert.ok(looked > 10);
  await page.context().close();
});

test("the Nu checker finds no error on any page", { timeout: 600_000 }, () => {
  const files = Object.values(all).flatMap(pagesOf);
  // Its list of CSS is older than the browsers': styles are looked at in these.
  const { status, stderr } = spawnSync("java", ["-jar", jar, "--errors-only", "--filterpattern", ".*CSS: .*", ...files], { encoding: "utf8", maxBuffer: 1 << 26 });
  assert.equal(stderr, "");
  assert.equal(status, 0);
  console.log(`${files.length} pages`);
});
