// The page's script, checked as typed JavaScript.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

test("tsc --checkJs finds nothing", () => {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], { cwd: here, encoding: "utf8" });
  assert.equal(stdout, "");
  assert.equal(status, 0);
});
