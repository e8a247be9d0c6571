// The Nu checker finds no error in the questionnaires' HTML.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";

import { example, fixture } from "./help/site.mjs";

const jar = createRequire(import.meta.url)("vnu-jar");

test("the Nu checker finds no error", () => {
  const [site, own] = [fixture(), example()];
  const files = [
    ...["en", "da", "ro"].flatMap((language) => [site.page(language, "everything"), own.page(language, "drop-in-centre")]),
    site.page("ar", "mirror"), site.page("th", "mirror"),
  ];
  const { status, stderr } = spawnSync("java", ["-jar", jar, "--errors-only", ...files], { encoding: "utf8" });
  assert.equal(stderr, "");
  assert.equal(status, 0);
});
