// From the page to the result tables: a questionnaire is filled in, saved, opened by `canvass collect`, and built.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch, open } from "./help/browser.mjs";
import { answer, next, planOf, saveFile } from "./help/fill.mjs";
import { canvass, fixture } from "./help/site.mjs";

const PASSPHRASE = "blue heron, slow river";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test("what is entered in the page is what the results count", async () => {
  const site = fixture();
  const run = (...args) => spawnSync(canvass(), args, { encoding: "utf8", env: { ...process.env, CANVASS_PASSPHRASE: PASSPHRASE } });
  const made = run("keys", "new", "everything", "--name", "field", "--site", site.folder);
  assert.equal(made.status, 0, made.stderr);
  const survey = join(site.folder, "surveys/everything/survey.yaml");
  writeFileSync(survey, readFileSync(survey, "utf8").replace("second.pub", "field.pub"));
  // Only the languages that the program speaks in full: the rest of the site is not what is tried here.
  writeFileSync(join(site.folder, "site.yaml"), "title: A site\nlanguages: [en, da, ro]\n");
  rmSync(join(site.folder, "surveys/mirror"), { recursive: true });
  execFileSync(canvass(), ["build", site.folder], { stdio: "pipe" });

  const inbox = join(site.folder, "surveys/everything/inbox");
  mkdirSync(inbox, { recursive: true });
  // Enough of each that nothing is hidden: 12 yes, 8 no; trust 7 for the first, 3 for the second.
  for (let person = 0; person < 20; person++) {
    const { page, context } = await open(browser, site.page(["en", "da", "ro"][person % 3], "everything"));
    const sections = (await planOf(page)).sections.map((section) => section.parts);
    const question = (name) => sections.flat().find((part) => part.name === name);
    await page.click("#next");
    await answer(page, question("visited_before"), person < 12 ? "yes" : "no");
    await next(page);
    await answer(page, question("trust"), person < 12 ? "7" : "3");
    await answer(page, question("films"), ["warmth", "safety", "company"]);
    await next(page);
    await page.fill('[name="arrived.year"]', "2010");
    await next(page);
    const { name, text } = await saveFile(page);
    writeFileSync(join(inbox, name), text);
    await context.close();
  }
  writeFileSync(join(inbox, "cut.sealed"), readFileSync(join(inbox, readdirSync(inbox)[0]), "utf8").slice(0, 900));

  const collected = run("collect", inbox, "--site", site.folder);
  const said = collected.stdout + collected.stderr;
  assert.notEqual(said, "");
  assert.match(said, /cut\.sealed/, "what cannot be read is named");
  assert.ok(readdirSync(inbox).includes("cut.sealed"), "and left in place");
  const lines = readFileSync(join(site.folder, "surveys/everything/responses/collected.yaml"), "utf8").split("\n");
  assert.equal(lines.filter((line) => line.startsWith("- ")).length, 20, said);

  const built = run("build", site.folder);
  assert.equal(built.status, 0, built.stderr);
  const csv = (figure) => readFileSync(join(site.folder, "public/data/everything", `${figure}.csv`), "utf8");
  const count = (figure, code) => {
    const line = csv(figure).split("\n").find((row) => row.split(",").includes(code));
    assert.ok(line, `${figure} has a row for ${code}:\n${csv(figure)}`);
    return line.split(",");
  };
  assert.ok(count("visited_before", "yes").includes("12"), csv("visited_before"));
  assert.ok(count("visited_before", "no").includes("8"), csv("visited_before"));
  assert.ok(count("trust", "7").includes("12"), csv("trust"));
});
