// What people write for numbers and dates, in several digits and marks. Expected values by hand.
import assert from "node:assert/strict";
import { test } from "node:test";

import { functions } from "./help/site.mjs";

const { readNumber, readDate } = functions(["number.js"], ["readNumber", "readDate"]);

const whole = [
  ["3", 3], [" 12 ", 12], ["٣", 3], ["۱۲", 12], ["๔๒", 42], ["१०", 10], ["1 200", 1200], ["1.200", 1200], ["1,200,000", 1200000],
  ["-4", -4], ["−4", -4], ["+4", 4], ["007", 7], ["0", 0], ["-0", 0], ["1٬200", 1200],
  ["2.5", null], ["2,5", null], ["1.20", null], ["three", null], ["", null], ["1e3", null], ["0x10", null], ["--1", null],
  ["12345678901234567890", null], ["٢٫٥", null],
];
const decimal = [
  ["2.5", 2.5], ["2,5", 2.5], ["٢٫٥", 2.5], ["۲٫۵", 2.5], ["๒.๕", 2.5], ["1.234,5", 1234.5], ["1,234.5", 1234.5], ["1 234,50", 1234.5],
  ["1'234.50", 1234.5], ["1.234.567", 1234567], [".5", 0.5], [",5", 0.5], ["5.", 5], ["-0,25", -0.25], ["412.5", 412.5],
  ["1.2.3", null], ["1,23,4", null], ["abc", null], ["1e5", null], ["Infinity", null], ["NaN", null], [".", null], ["1,234,5", null],
];

test("whole numbers", () => {
  for (const [text, number] of whole) assert.equal(readNumber(text, false), number, JSON.stringify(text));
});

test("decimal numbers", () => {
  for (const [text, number] of decimal) assert.equal(readNumber(text, true), number, JSON.stringify(text));
});

test("dates, as much of them as is known", () => {
  assert.equal(readDate("2010", "", ""), "2010");
  assert.equal(readDate("2010", "9", ""), "2010-09");
  assert.equal(readDate("2010", "09", "4"), "2010-09-04");
  assert.equal(readDate("٢٠١٠", "٩", "٢٤"), "2010-09-24");
  assert.equal(readDate("2012", "2", "29"), "2012-02-29");
  assert.equal(readDate("2011", "2", "29"), null);
  assert.equal(readDate("1900", "2", "29"), null);
  assert.equal(readDate("2000", "2", "29"), "2000-02-29");
  assert.equal(readDate("", "9", "4"), null);
  assert.equal(readDate("2010", "", "4"), null);
  assert.equal(readDate("2010", "13", ""), null);
  assert.equal(readDate("2010", "4", "31"), null);
  assert.equal(readDate("10", "4", ""), null);
  assert.equal(readDate("2010", "0", ""), null);
});
