/** Numbers and dates as people write them, in any digits, to numbers and dates as they are stored. */

/** Zeros of the scripts whose digits are read. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xff10,
];

/**
 * The same text with ASCII digits, without spaces and invisible marks around and inside.
 * @param {string} text
 */
function digits(text) {
  const plain = Array.from(text, (character) => {
    const code = character.codePointAt(0) || 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  }).join("");
  return plain.replace(/[\s\u00a0\u202f\u2009\u200e\u200f\u061c\u2066-\u2069'’]/g, "").replace(/[−–]/g, "-");
}

/**
 * A number, or null where it is none. Either decimal mark is read; a whole number may have its thousands parted.
 * @param {string} text
 * @param {boolean} decimal
 * @returns {number | null}
 */
function readNumber(text, decimal) {
  let plain = digits(text).replace(/٬/g, "").replace(/٫/g, decimal ? "." : "x").replace(/^\+/, "");
  if (!decimal && /^-?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(plain)) plain = plain.replace(/[.,]/g, "");
  if (decimal) {
    const mark = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
    const head = mark < 0 ? plain : plain.slice(0, mark);
    const tail = mark < 0 ? "" : "." + plain.slice(mark + 1);
    if (/[.,]/.test(head)) {
      // Thousands before a decimal mark: only in threes, and parted by the other mark, or the mark of a large number
      // without decimals.
      const other = /^-?\d{1,3}([.,])\d{3}(\1\d{3})*$/.exec(head);
      if (!other) return null;
      if (other[1] === plain[mark]) {
        if (tail.length !== 4) return null;
        plain = (head + tail).replace(/[.,]/g, "");
      } else plain = head.replace(/[.,]/g, "") + tail;
    } else plain = head + tail;
  }
  const shape = decimal ? /^-?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/ : /^-?\d{1,15}$/;
  return shape.test(plain) ? Number(plain) + 0 : null;
}

/**
 * A date as much of it as is given (`2010`, `2010-09`, `2010-09-24`), or null where there is no such date.
 * @param {string} year
 * @param {string} month
 * @param {string} day
 * @returns {string | null}
 */
function readDate(year, month, day) {
  const [y, m, d] = [year, month, day].map(digits);
  if (!/^[12]\d{3}$/.test(y) || (d && !m)) return null;
  if (!m) return y;
  if (!/^\d{1,2}$/.test(m) || Number(m) < 1 || Number(m) > 12) return null;
  const upToMonth = `${y}-${m.padStart(2, "0")}`;
  if (!d) return upToMonth;
  // Day 0 of the next month is the last day of this one.
  const last = new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate();
  if (!/^\d{1,2}$/.test(d) || Number(d) < 1 || Number(d) > last) return null;
  return `${upToMonth}-${d.padStart(2, "0")}`;
}
