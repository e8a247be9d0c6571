/**
 * Leaving at once: no sound, no answers, another page, and no way back to this one by the history. Without a network the
 * other page is the browser's own blank one: a page that says what could not be opened would tell where somebody was.
 */

function leave() {
  quiet();
  form.reset();
  desk.done = [];
  desk.first = null;
  forget();
  const title = say("exit-title");
  document.body.replaceChildren();
  document.title = title;
  location.replace((navigator.onLine && plan.exit) || "about:blank");
}

/** Shift, three times within two seconds, and nothing else in between. */
let presses = [0, 0, 0];

if (plan.exit) {
  for (const link of document.querySelectorAll("a.exit")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") presses = [0, 0, 0];
    else if (!event.repeat) {
      presses = [...presses.slice(1), event.timeStamp];
      if (presses[0] && presses[2] - presses[0] < 2000) leave();
    }
  }, true);
}
