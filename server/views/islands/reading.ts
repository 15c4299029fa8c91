const speech = (): SpeechSynthesis | undefined => window.speechSynthesis;

/** A voice of the page's language that speaks on the device: a distant one would be told what the child is asked. */
function voice(): SpeechSynthesisVoice | undefined {
  const language = document.documentElement.lang;
  const voices = speech()?.getVoices() ?? [];
  return voices.find((candidate) => candidate.localService && candidate.lang.toLowerCase().startsWith(language));
}

/** Shows the button only where it can keep its promise. */
export function offerVoice(): void {
  const button = document.querySelector<HTMLElement>("[data-listen]");
  if (button) button.hidden = voice() === undefined;
}

export function stopReading(): void {
  speech()?.cancel();
}

function readAloud(): void {
  const chosen = voice();
  if (chosen === undefined) return;
  const words = [...document.querySelectorAll("[data-read]")].map((part) => part.textContent?.trim() ?? "");
  const utterance = new SpeechSynthesisUtterance(words.join(". "));
  utterance.lang = chosen.lang;
  utterance.voice = chosen;
  utterance.rate = 0.9;
  stopReading();
  speech()?.speak(utterance);
}

export function listenForReading(): void {
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-listen]")) readAloud();
  });
  speech()?.addEventListener?.("voiceschanged", offerVoice);
  window.addEventListener("pagehide", stopReading);
}
