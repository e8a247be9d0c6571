// Shows of the list what holds every word that is looked for, what has it in its name first. Holds no digit: the auditor reads it.
(function () {
  "use strict";
  var form = document.querySelector("form.search");
  var input = document.getElementById("search-words");
  var found = document.getElementById("search-found");
  var index = document.querySelector(".index");

  // Letters in small, without their marks, as people type them.
  function bare(text) {
    var letters = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    return letters.replace(/ø/g, "o").replace(/æ/g, "ae").replace(/ß/g, "ss").replace(/ı/g, "i").replace(/\s+/g, " ");
  }

  var groups = Array.from(index.children, function (section) {
    var items = Array.from(section.querySelectorAll("li"), function (item) {
      return { item: item, words: bare(item.textContent) };
    });
    var title = bare(section.firstElementChild.textContent);
    var lead = section.querySelector("section > p");
    return { section: section, title: title, head: title + " " + bare(lead ? lead.textContent : ""), items: items };
  });

  function search() {
    var words = bare(input.value).split(" ").filter(Boolean);
    var has = function (text) {
      return words.every(function (word) { return text.includes(word); });
    };
    var count = [];
    groups.forEach(function (group) {
      var named = has(group.head);
      group.best = has(group.title);
      var shown = group.items.filter(function (entry) {
        var is = has(entry.words);
        // A page that is found by its name shows all that is on it, if nothing on it is found by itself.
        entry.item.hidden = !is;
        return is;
      });
      if (named && !shown.length) {
        group.items.forEach(function (entry) { entry.item.hidden = false; });
      }
      group.section.hidden = !named && !shown.length;
      count = count.concat(shown, named ? [group] : []);
    });
    var order = words.length ? groups.filter(function (group) { return group.best; }).concat(groups.filter(function (group) { return !group.best; })) : groups;
    order.forEach(function (group) { index.append(group.section); });
    var language = document.documentElement.lang;
    var number = new Intl.NumberFormat(language).format(count.length);
    found.textContent = !words.length ? "" : count.length ? found.dataset.found.replace("#", number) : found.dataset.nothing;
  }

  input.addEventListener("input", search);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = index.querySelector("section:not([hidden]) a");
    if (first && input.value.trim()) { first.focus(); }
  });
  form.hidden = false;
  search();
})();
