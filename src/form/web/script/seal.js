/**
 * Seals answers to the researchers' keys (docs/sealed-format.md): HPKE, RFC 9180, base mode, by the browser's own
 * WebCrypto. DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM: the suite of appendix A.3, whose vectors the tests run.
 */

const FORMAT = "canvass-sealed/1";
const STEP = 4096;

/** @param {string} text */
function utf8(text) {
  return new TextEncoder().encode(text);
}

/** @param {...Uint8Array<ArrayBuffer>} parts */
function join(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function toBase64(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** @param {string} text */
function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** @param {number} length */
function randomBytes(length) {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** @param {number} length - in bytes */
function randomHex(length) {
  return Array.from(randomBytes(length), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {Uint8Array<ArrayBuffer>} key
 * @param {Uint8Array<ArrayBuffer>} message
 */
async function hmac(key, message) {
  // An empty key and a key of zeros are the same to HMAC (RFC 2104 pads with zeros); WebCrypto takes only the latter.
  const raw = key.length ? key : new Uint8Array(32);
  const imported = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}

/**
 * LabeledExtract of RFC 9180, section 4.
 * @param {Uint8Array<ArrayBuffer>} suite
 * @param {Uint8Array<ArrayBuffer>} salt
 * @param {string} label
 * @param {Uint8Array<ArrayBuffer>} material
 */
function extract(suite, salt, label, material) {
  return hmac(salt, join(utf8("HPKE-v1"), suite, utf8(label), material));
}

/**
 * LabeledExpand of RFC 9180, section 4, for at most 32 bytes: then HKDF-Expand is one block.
 * @param {Uint8Array<ArrayBuffer>} suite
 * @param {Uint8Array<ArrayBuffer>} secret
 * @param {string} label
 * @param {Uint8Array<ArrayBuffer>} info
 * @param {number} length
 */
async function expand(suite, secret, label, info, length) {
  const message = join(new Uint8Array([0, length]), utf8("HPKE-v1"), suite, utf8(label), info, new Uint8Array([1]));
  return (await hmac(secret, message)).slice(0, length);
}

/**
 * Seals a message to a public key: RFC 9180, SetupBaseS and the context's first Seal.
 * @param {Uint8Array<ArrayBuffer>} point - the recipient's public key, uncompressed
 * @param {Uint8Array<ArrayBuffer>} info
 * @param {Uint8Array<ArrayBuffer>} aad
 * @param {Uint8Array<ArrayBuffer>} message
 * @param {CryptoKeyPair} [ephemeral] - only the tests give one
 * @returns {Promise<{enc: Uint8Array<ArrayBuffer>, sealed: Uint8Array<ArrayBuffer>}>}
 */
async function hpkeSeal(point, info, aad, message, ephemeral) {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const recipient = await crypto.subtle.importKey("raw", point, curve, false, []);
  const own = ephemeral || (await crypto.subtle.generateKey(curve, true, ["deriveBits"]));
  const enc = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: recipient }, own.privateKey, 256);

  const none = new Uint8Array(0);
  const kem = join(utf8("KEM"), new Uint8Array([0x00, 0x10]));
  const prk = await extract(kem, none, "eae_prk", new Uint8Array(shared));
  const secret = await expand(kem, prk, "shared_secret", join(enc, point), 32);

  const suite = join(utf8("HPKE"), new Uint8Array([0x00, 0x10, 0x00, 0x01, 0x00, 0x01]));
  const mode = new Uint8Array([0]);
  const context = join(mode, await extract(suite, none, "psk_id_hash", none), await extract(suite, none, "info_hash", info));
  const schedule = await extract(suite, secret, "secret", none);
  const key = await expand(suite, schedule, "key", context, 16);
  // The first message's number is 0, which leaves the nonce as it is.
  const nonce = await expand(suite, schedule, "base_nonce", context, 12);
  return { enc, sealed: await aesSeal(key, nonce, aad, message) };
}

/**
 * @param {Uint8Array<ArrayBuffer>} key
 * @param {Uint8Array<ArrayBuffer>} nonce
 * @param {Uint8Array<ArrayBuffer>} aad
 * @param {Uint8Array<ArrayBuffer>} message
 */
async function aesSeal(key, nonce, aad, message) {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const options = { name: "AES-GCM", iv: nonce, additionalData: aad, tagLength: 128 };
  return new Uint8Array(await crypto.subtle.encrypt(options, imported, message));
}

/**
 * One response, sealed to every key: a line of a `.sealed` file.
 * @param {string} payload
 * @param {string} instrument
 * @param {{id: string, point: string}[]} keys
 */
async function seal(payload, instrument, keys) {
  const text = utf8(payload);
  const padded = new Uint8Array(Math.ceil(text.length / STEP) * STEP).fill(0x20);
  padded.set(text);
  const contentKey = randomBytes(16);
  const nonce = randomBytes(12);
  const ciphertext = await aesSeal(contentKey, nonce, utf8(`${FORMAT} answers ${instrument}`), padded);
  const info = utf8(`${FORMAT} content-key ${instrument}`);
  const sealedKeys = await Promise.all(
    keys.map(async ({ id, point }) => {
      const { enc, sealed } = await hpkeSeal(fromBase64(point), info, new Uint8Array(0), contentKey);
      return { key: id, enc: toBase64(enc), sealed: toBase64(sealed) };
    }),
  );
  return JSON.stringify({ keys: sealedKeys, nonce: toBase64(nonce), ciphertext: toBase64(ciphertext) });
}

/**
 * A `.sealed` file of these lines, in random order.
 * @param {string[]} lines
 */
function sealedFile(lines) {
  return `${FORMAT}\n${shuffled(lines).join("\n")}\nend ${lines.length}\n`;
}

/**
 * The same things in random order (Fisher and Yates; Durstenfeld 1964).
 * @template T
 * @param {T[]} things
 * @returns {T[]}
 */
function shuffled(things) {
  const all = [...things];
  for (let last = all.length - 1; last > 0; last--) {
    const [random] = crypto.getRandomValues(new Uint32Array(1));
    // 32 bits over a handful of responses: the bias is below one in a hundred million.
    const other = random % (last + 1);
    [all[last], all[other]] = [all[other], all[last]];
  }
  return all;
}
