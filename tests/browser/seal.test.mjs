// The page's own HPKE against the vectors of RFC 9180, appendix A.3, and against a second implementation.
import assert from "node:assert/strict";
import { generateKeyPairSync, webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { openFile, point } from "./help/open.mjs";
import { ROOT, functions } from "./help/site.mjs";

globalThis.crypto ??= webcrypto;
const { hpkeSeal, seal, sealedFile } = functions(["seal.js"], ["hpkeSeal", "seal", "sealedFile"]);
const vector = JSON.parse(readFileSync(join(ROOT, "tests/vectors/rfc9180-a3.json"), "utf8"));
const bytes = (name) => Uint8Array.from(Buffer.from(vector[name], "hex"));

test("seals what the RFC seals, to the byte", async () => {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const [x, y] = [bytes("enc").subarray(1, 33), bytes("enc").subarray(33)].map((part) => Buffer.from(part).toString("base64url"));
  const d = Buffer.from(bytes("skEm")).toString("base64url");
  const jwk = { kty: "EC", crv: "P-256", x, y };
  const ephemeral = {
    publicKey: await crypto.subtle.importKey("jwk", jwk, curve, true, []),
    privateKey: await crypto.subtle.importKey("jwk", { ...jwk, d }, curve, true, ["deriveBits"]),
  };
  const { enc, sealed } = await hpkeSeal(bytes("pkRm"), bytes("info"), bytes("aad"), bytes("pt"), ephemeral);
  assert.equal(Buffer.from(enc).toString("hex"), vector.enc);
  assert.equal(Buffer.from(sealed).toString("hex"), vector.ct);
});

const pairs = [1, 2, 3].map(() => generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey);
const { createHash } = await import("node:crypto");
const keys = pairs.map((key) => ({
  id: createHash("sha256").update(point(key)).digest("hex").slice(0, 32),
  point: point(key).toString("base64"),
}));

test("every one of the keys opens, and no other", async () => {
  const file = sealedFile([await seal('{"a":"ș"}', "films", keys.slice(0, 2))]);
  assert.deepEqual(openFile(file, "films", pairs[0]), [{ a: "ș" }]);
  assert.deepEqual(openFile(file, "films", pairs[1]), [{ a: "ș" }]);
  assert.throws(() => openFile(file, "films", pairs[2]), /another key/);
  assert.throws(() => openFile(file, "film", pairs[0]));
});

test("the length tells steps of 4 KiB and nothing finer", async () => {
  const lengths = new Set();
  for (const length of [1, 50, 4000, 4094]) {
    lengths.add((await seal(JSON.stringify("x".repeat(length)), "films", keys)).length);
  }
  assert.equal(lengths.size, 1);
  const longer = await seal(JSON.stringify("x".repeat(4095)), "films", keys);
  assert.ok(!lengths.has(longer.length));
});

test("an altered character does not open", async () => {
  const file = sealedFile([await seal('{"a":1}', "films", keys)]);
  const at = file.indexOf('"ciphertext":"') + 20;
  const altered = file.slice(0, at) + (file[at] === "A" ? "B" : "A") + file.slice(at + 1);
  assert.throws(() => openFile(altered, "films", pairs[0]));
  assert.throws(() => openFile(file.slice(0, -8), "films", pairs[0]), /cut short|not ended/);
});

test("many responses stand in random order", async () => {
  const lines = Array.from({ length: 40 }, (_, index) => String(index));
  assert.notDeepEqual(sealedFile(lines).split("\n").slice(1, 41), lines);
  assert.deepEqual(sealedFile(lines).split("\n").slice(1, 41).sort(), [...lines].sort());
});
