// Firefox, driven over WebDriver BiDi by puppeteer (playwright drives only a Firefox of its own). Its pages take the same
// calls as Chromium's in `fill.mjs`.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import puppeteer from "puppeteer-core";

/** One Firefox, without a way to the network: every address that is asked for leads to a closed port. */
export async function launch() {
  const downloads = mkdtempSync(join(tmpdir(), "canvass-firefox-"));
  process.on("exit", () => rmSync(downloads, { recursive: true, force: true }));
  const nowhere = { "network.proxy.type": 1 };
  for (const kind of ["http", "ssl"]) Object.assign(nowhere, { [`network.proxy.${kind}`]: "127.0.0.1", [`network.proxy.${kind}_port`]: 9 });
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr",
    downloadBehavior: { policy: "allow", downloadPath: downloads },
    extraPrefsFirefox: nowhere,
  });
  return { browser, downloads, close: () => browser.close() };
}

/** A page of a file, with what it asked for and complained of, as `open` in `browser.mjs` has it. */
export async function open(firefox, file, { width = 1280, height = 900 } = {}) {
  const context = await firefox.browser.createBrowserContext({ downloadBehavior: { policy: "allow", downloadPath: firefox.downloads } });
  const own = await context.newPage();
  await own.setViewport({ width, height });
  own.setDefaultTimeout(10_000);
  const seen = { requests: [], errors: [] };
  own.on("request", (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) seen.requests.push(request.url());
  });
  own.on("pageerror", (error) => seen.errors.push(error.message));
  own.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  await own.goto("file://" + file);
  return { context, page: new Page(own), seen };
}

/** What `fill.mjs` calls, in puppeteer's words. */
class Page {
  constructor(own) {
    this.own = own;
  }
  evaluate = (...args) => this.own.evaluate(...args);
  click = (selector) => this.own.locator(selector).click();
  fill = (selector, value) => this.own.locator(selector).fill(value);
  press = (key) => this.own.keyboard.press(key);
  isVisible = (selector) => this.own.evaluate((found) => document.querySelector(found)?.checkVisibility({ visibilityProperty: true }) ?? false, selector);
  textContent = (selector) => this.own.evaluate((found) => document.querySelector(found).textContent, selector);
}

/** Presses the button that saves, and reads the file that comes of it. */
export async function saveFile(firefox, page) {
  const known = new Set(readdirSync(firefox.downloads));
  await page.click("#next");
  for (let wait = 0; wait < 100; wait++) {
    const name = readdirSync(firefox.downloads).find((file) => !known.has(file) && !file.endsWith(".part"));
    const text = name && readFileSync(join(firefox.downloads, name), "utf8");
    if (text) return { name, text };
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("no file was saved");
}
