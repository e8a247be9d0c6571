// Opens sealed files by docs/sealed-format.md with Node's own cryptography: a second implementation, sharing nothing with the
// page's or with canvass.
import { createDecipheriv, createHash, createHmac, createPublicKey, diffieHellman } from "node:crypto";

const label = Buffer.from("HPKE-v1");
const kem = Buffer.from("4b454d0010", "hex");
const suite = Buffer.from("48504b45001000010001", "hex");

const extract = (id, salt, name, input) =>
  createHmac("sha256", salt).update(Buffer.concat([label, id, Buffer.from(name), input])).digest();
const expand = (id, prk, name, info, length) =>
  createHmac("sha256", prk)
    .update(Buffer.concat([Buffer.from([0, length]), label, id, Buffer.from(name), info, Buffer.from([1])]))
    .digest()
    .subarray(0, length);

/** The uncompressed point of a public (or private) key. */
export function point(key) {
  const { x, y } = createPublicKey(key).export({ format: "jwk" });
  return Buffer.concat([Buffer.from([4]), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
}

function publicKey(bytes) {
  const [x, y] = [bytes.subarray(1, 33), bytes.subarray(33)].map((part) => part.toString("base64url"));
  return createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
}

/** RFC 9180, base mode, single message. */
export function hpkeOpen(privateKey, enc, info, aad, sealed) {
  const dh = diffieHellman({ privateKey, publicKey: publicKey(enc) });
  const none = Buffer.alloc(0);
  const secret = expand(kem, extract(kem, none, "eae_prk", dh), "shared_secret", Buffer.concat([enc, point(privateKey)]), 32);
  const context = Buffer.concat([
    Buffer.from([0]), extract(suite, none, "psk_id_hash", none), extract(suite, none, "info_hash", info),
  ]);
  const schedule = extract(suite, secret, "secret", none);
  return aesOpen(expand(suite, schedule, "key", context, 16), expand(suite, schedule, "base_nonce", context, 12), aad, sealed);
}

function aesOpen(key, nonce, aad, sealed) {
  const cipher = createDecipheriv("aes-128-gcm", key, nonce);
  cipher.setAAD(aad);
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

/** The payloads in a sealed file. */
export function openFile(text, instrument, privateKey) {
  const lines = text.split("\n");
  if (lines.shift() !== "canvass-sealed/1") throw new Error("not a sealed file");
  if (lines.pop() !== "") throw new Error("the last line is not ended");
  const end = lines.pop();
  if (end !== `end ${lines.length}`) throw new Error(`the file was cut short: ${end}`);
  return lines.map((line) => openLine(line, instrument, privateKey));
}

function openLine(line, instrument, privateKey) {
  const { keys, nonce, ciphertext, ...rest } = JSON.parse(line);
  if (Object.keys(rest).length) throw new Error("more than the format knows");
  const id = createHash("sha256").update(point(privateKey)).digest("hex").slice(0, 32);
  const own = keys.find(({ key }) => key === id);
  if (!own) throw new Error("sealed to another key");
  const bytes = (text) => Buffer.from(text, "base64");
  const info = Buffer.from(`canvass-sealed/1 content-key ${instrument}`);
  const content = hpkeOpen(privateKey, bytes(own.enc), info, Buffer.alloc(0), bytes(own.sealed));
  const padded = aesOpen(content, bytes(nonce), Buffer.from(`canvass-sealed/1 answers ${instrument}`), bytes(ciphertext));
  if (padded.length % 4096) throw new Error("not padded");
  return JSON.parse(padded.toString("utf8"));
}
