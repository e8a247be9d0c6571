/**
 * Switches the language in place: every text of the page is swapped, the answers and the place on the page stay. The
 * other languages' texts are in the file, so nothing has to be fetched, kept or carried in an address.
 */

/** @param {string} tag */
function switchTo(tag) {
  const table = texts[tag];
  if (!table || tag === language) return;
  const anchor = topmost();
  const before = anchor ? anchor.getBoundingClientRect().top : 0;
  language = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = table.dir;
  document.title = table.title;
  translate(document.body);
  quiet();
  for (const audio of document.querySelectorAll("audio")) audio.hidden = audio.lang !== tag;
  for (const link of document.querySelectorAll(".languages a")) {
    if (link.getAttribute("lang") === tag) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  refresh();
  if (anchor) window.scrollBy(0, anchor.getBoundingClientRect().top - before);
}

/**
 * Puts the texts of the language on the screen into the elements of a part of the page.
 * @param {Element} part
 */
function translate(part) {
  for (const element of part.querySelectorAll("[data-t]")) {
    const said = texts[language].t[Number(element.getAttribute("data-t"))];
    const [html, lang, dir] = typeof said === "string" ? [said, "", ""] : said;
    // Our own file's data, made safe when it was built (locale::markdown::inline).
    element.innerHTML = html;
    for (const [name, value] of [["lang", lang], ["dir", dir]]) {
      if (value) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
  }
}

/** The first element that the reader sees of the form. */
function topmost() {
  const seenNow = Array.from(document.querySelectorAll(".q, .item, .page h2"));
  return seenNow.find((element) => element.getBoundingClientRect().bottom > 0 && element.getClientRects().length > 0);
}
