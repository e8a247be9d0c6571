/**
 * Reads a question aloud where there is no recording of it: only with a voice that is on this device and speaks the
 * language, so that no text goes anywhere; else there is no button.
 */

/** @returns {SpeechSynthesisVoice | undefined} */
function localVoice() {
  const base = language.split("-")[0];
  return globalThis.speechSynthesis?.getVoices().find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === base);
}

/** Puts the buttons where they belong in this language. */
function drawListen() {
  for (const old of document.querySelectorAll(".listen")) old.remove();
  if (!localVoice()) return;
  for (const question of document.querySelectorAll(".q")) {
    if (question.querySelector("audio:not([hidden])")) continue;
    const title = question.querySelector("legend, .legend");
    if (!title) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "listen quiet";
    put(button, say("listen"));
    const of = document.createElement("span");
    of.className = "vh";
    of.textContent = ": " + (question.querySelector("[id^='l-']")?.textContent || "");
    button.append(of);
    button.addEventListener("click", () => readAloud(question));
    title.after(button);
  }
}

/** @param {Element} question */
function readAloud(question) {
  const speaking = speechSynthesis.speaking;
  quiet();
  const voice = localVoice();
  if (speaking || !voice) return;
  const parts = question.querySelectorAll("[id^='l-'], .how, .hint, .choice span, .step span, .item legend");
  const spoken = Array.from(parts, (part) => part.textContent?.trim() || "").filter((text) => text);
  const speech = new SpeechSynthesisUtterance(spoken.join(". "));
  speech.voice = voice;
  speech.lang = voice.lang;
  speechSynthesis.speak(speech);
}

/** Stops every sound. */
function quiet() {
  globalThis.speechSynthesis?.cancel();
  for (const audio of document.querySelectorAll("audio")) audio.pause();
}

globalThis.speechSynthesis?.addEventListener("voiceschanged", drawListen);
