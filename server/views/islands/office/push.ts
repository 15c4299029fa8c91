import type { Tools } from "../office.ts";

type Said = "off" | "on" | "denied" | "none";

/** Lets this browser be told (W3C Push API): asks for leave only when the button is pressed. Returns what ends it. */
export function mountPush(element: HTMLElement, tools: Tools): () => void {
  const box = element.querySelector<HTMLElement>("[data-push]");
  const form = box?.querySelector<HTMLFormElement>("form[data-office=push]");
  if (box == null || form == null) return () => {};
  const { push: key = "", worker = "" } = box.dataset;
  const show = (said: Said) => showOne(box, form, said);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const isOn = event.submitter instanceof HTMLButtonElement && event.submitter.value === "on";
    const done = isOn ? turnOn(tools, { key, worker }) : turnOff(tools, worker);
    done.then(show).catch(() => show("none"));
  };
  form.addEventListener("submit", onSubmit);
  void stateNow(worker).then(show);
  return () => form.removeEventListener("submit", onSubmit);
}

function showOne(box: HTMLElement, form: HTMLFormElement, said: Said): void {
  for (const sentence of box.querySelectorAll<HTMLElement>("[data-push-says]"))
    sentence.hidden = sentence.dataset.pushSays !== said;
  for (const button of form.querySelectorAll("button"))
    button.hidden = button.value === "on" ? said !== "off" : said !== "on";
}

async function stateNow(worker: string): Promise<Said> {
  if (!("serviceWorker" in navigator) || !("PushManager" in window)) return "none";
  if (Notification.permission === "denied") return "denied";
  const registration = await navigator.serviceWorker.getRegistration(worker);
  return (await registration?.pushManager.getSubscription()) == null ? "off" : "on";
}

type Wanted = { readonly key: string; readonly worker: string };

async function turnOn(tools: Tools, { key, worker }: Wanted): Promise<Said> {
  if ((await Notification.requestPermission()) !== "granted") return "denied";
  const registration = await navigator.serviceWorker.register(workerAddress(worker));
  await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(key),
  });
  const { status } = await tools.call("POST", "/api/v1/push", subscription.toJSON());
  if (status < 300) return "on";
  await subscription.unsubscribe();
  return "none";
}

async function turnOff(tools: Tools, worker: string): Promise<Said> {
  const registration = await navigator.serviceWorker.getRegistration(worker);
  const subscription = await registration?.pushManager.getSubscription();
  if (subscription == null) return "off";
  await tools.call("DELETE", "/api/v1/push", { endpoint: subscription.endpoint });
  await subscription.unsubscribe();
  return "off";
}

type Policies = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
};

let policy: { createScriptURL(url: string): string } | undefined;

/** Under Trusted Types the one address that may become a worker; browsers without them take the text. */
function workerAddress(worker: string): string {
  const policies = (window as { readonly trustedTypes?: Policies }).trustedTypes;
  if (policies === undefined) return worker;
  policy ??= policies.createPolicy("app", {
    createScriptURL: (url) => {
      if (url !== "/can-bo/bao.js") throw new TypeError("This is no worker of ours.");
      return url;
    },
  });
  return policy.createScriptURL(worker);
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
