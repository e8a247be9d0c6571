// One definition of an expression's truth: the build's evaluator writes expressions, answers and truths; the page's must agree.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

import { canvass, functions } from "./help/site.mjs";

const { truth } = functions(["evaluate.js"], ["truth"]);
const generator = join(dirname(canvass()), "examples/expressions");

test("20,000 expressions have the same truth in the page and in the build", () => {
  assert.ok(existsSync(generator), "build it: cargo build --example expressions");
  const lines = execFileSync(generator, ["20000"], { encoding: "utf8", maxBuffer: 1 << 28 }).trim().split("\n");
  assert.equal(lines.length, 20000);
  const counts = new Map();
  for (const line of lines) {
    const { term, answers, truth: expected } = JSON.parse(line);
    const actual = truth(term, (name) => answers[name] ?? null);
    assert.equal(actual, expected, line);
    counts.set(expected, (counts.get(expected) ?? 0) + 1);
  }
  // A generator that only made unknowns would prove nothing.
  for (const value of [true, false, null]) assert.ok((counts.get(value) ?? 0) > 2000, `${value}: ${counts.get(value)}`);
});
