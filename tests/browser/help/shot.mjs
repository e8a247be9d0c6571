// Takes a screenshot of a questionnaire, for looking at it: file, picture, width, light or dark, page<N> | entry | plain.
import { chromium } from "playwright-core";
const [,, file, out, width="1280", scheme="light", action=""] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: +width, height: 900 }, colorScheme: scheme, javaScriptEnabled: action !== "plain" });
page.on("console", m => console.log("console", m.type(), m.text()));
page.on("pageerror", e => console.log("pageerror", e.message));
await page.goto("file://" + file);
if (action.startsWith("page")) { for (let i = 0; i < +action.slice(4); i++) { await page.click("#next"); if (await page.locator("#errors").isVisible()) await page.click("#next"); } }
if (action === "entry") { await page.evaluate(() => { document.querySelector("details.work").open = true }); await page.click("#entry"); }
await page.screenshot({ path: out, fullPage: true });
console.log(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
await browser.close();
