// Builds the sites that the tests look at: the fixture with fresh keys, and the repository's own example.
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const BINARIES = [process.env.CANVASS, "target/release/canvass", "target/debug/canvass"].filter(Boolean);

/** The program under test: $CANVASS, else the newest build. */
export function canvass() {
  const found = BINARIES.map((path) => (path.startsWith("/") ? path : join(ROOT, path))).find((path) => existsSync(path));
  if (!found) throw new Error("build canvass first, or name it in CANVASS");
  return found;
}

/** The fixture's site, built, with a key pair of its own; the folder goes when the tests are over. */
export function fixture() {
  const folder = mkdtempSync(join(tmpdir(), "canvass-browser-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, "tests/browser/fixture"), folder, { recursive: true });
  const keys = ["first", "second"].map((name) => {
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    writeFileSync(join(folder, "surveys/everything", `${name}.pub`), publicKey.export({ type: "spki", format: "pem" }));
    return privateKey;
  });
  build(folder);
  return { folder, keys, page: (language, survey) => join(folder, "public", language, survey, "questionnaire.html") };
}

/** A copy of the repository's own example, built. */
export function example() {
  const folder = mkdtempSync(join(tmpdir(), "canvass-example-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const part of ["site.yaml", "surveys", "content", "templates", "data"]) {
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  build(folder);
  return { folder, page: (language, survey) => join(folder, "public", language, survey, "questionnaire.html") };
}

/** Every site whose pages are looked at, built: the repository's own, a new one, an example, and one in six languages. */
export function sites() {
  const folder = mkdtempSync(join(tmpdir(), "canvass-pages-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  execFileSync(canvass(), ["new", join(folder, "new")], { stdio: "pipe" });
  cpSync(join(ROOT, "examples/star-wars"), join(folder, "star-wars"), { recursive: true });
  cpSync(join(ROOT, "tests/browser/wide"), join(folder, "wide"), { recursive: true });
  for (const name of ["new", "star-wars", "wide"]) build(join(folder, name));
  return { example: example().folder, ...Object.fromEntries(["new", "star-wars", "wide"].map((name) => [name, join(folder, name)])) };
}

/** The pages of a site, as paths. */
export function pagesOf(folder) {
  const files = readdirSync(join(folder, "public"), { recursive: true });
  return files.filter((file) => file.endsWith(".html")).sort().map((file) => join(folder, "public", file));
}

// What is hidden is drawn by the site's key: with one of its own, each run would look at other pages (`tests/long keys` does).
function build(folder) {
  mkdirSync(join(folder, "private"), { recursive: true });
  writeFileSync(join(folder, "private/key"), "5".repeat(64) + "\n");
  try {
    execFileSync(canvass(), ["build", folder, "--no-print"], { stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`canvass build failed:\n${error.stderr}`);
  }
}

/** The script's files that need no page, as they run in the page, for tests of single functions. */
export function functions(files, names) {
  const source = files.map((file) => readFileSync(join(ROOT, "src/form/web/script", file), "utf8")).join("\n");
  return new Function(`"use strict";${source}\nreturn { ${names.join(", ")} };`)();
}
