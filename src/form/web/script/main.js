/** Starts the page: takes over from the plain form and listens. */

document.documentElement.classList.remove("plain");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  goOn();
});

form.addEventListener("input", (event) => {
  const input = event.target;
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) settle(input);
  reveal();
});

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest("a");
  if (link?.getAttribute("href") === "#main") {
    event.preventDefault();
    (current.querySelector("h2") || need("main")).focus();
  } else if (link?.hreflang && link.closest(".languages")) {
    event.preventDefault();
    switchTo(link.hreflang);
  }
  const button = event.target.closest("button");
  if (button?.dataset.clear) {
    clearAnswer(button.dataset.clear);
    reveal();
  }
  const repeat = button?.closest("[data-repeat]");
  if (button && repeat instanceof HTMLElement && repeat.dataset.repeat) {
    if ("more" in button.dataset) addRound(repeat.dataset.repeat);
    if (button.dataset.less) removeRound(repeat.dataset.repeat, Number(button.dataset.less));
  }
});

form.addEventListener("keydown", (event) => {
  const box = event.target instanceof HTMLInputElement;
  // Enter in a box must not hand the form in by accident.
  if (event.key === "Enter" && box && !event.ctrlKey) event.preventDefault();
  if (event.key === "Enter" && event.ctrlKey && desk.mode === "entry") {
    event.preventDefault();
    goOn();
  }
});

need("back").addEventListener("click", goBack);
need("interviewer").addEventListener("click", () => openDesk("interview"));
need("entry").addEventListener("click", () => openDesk("entry"));
need("desk-save").addEventListener("click", saveAll);
need("desk-end").addEventListener("click", closeDesk);
need("share").addEventListener("click", share);
need("close").addEventListener("click", () => {
  forget();
  startOver();
});

// A page that comes back from the history is blank, and nothing of it waits in memory.
window.addEventListener("pagehide", () => form.reset());
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  forget();
  wipe();
  startOver();
});

form.reset();
show(need("before"), false);
