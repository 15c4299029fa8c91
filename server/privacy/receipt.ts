import { concat, derived, own, prefixed, utf8 } from "./bytes.ts";

/** 15 random digits and a check digit. */
const receiptLength = 16;

/** Damm's quasigroup of order 10: one wrong digit, or two neighbours in the wrong order, never pass. */
const damm = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
] as const;

const checkOf = (digits: string): number =>
  [...digits].reduce((state, digit) => Number(damm[state]?.[Number(digit)] ?? 0), 0);

/** A new receipt of 16 digits; `draw` gives a whole number from 0 to `below` − 1, each as likely as the others. */
export function drawReceipt(draw: (below: number) => number): string {
  const digits = Array.from({ length: receiptLength - 1 }, () => draw(10)).join("");
  return `${digits}${checkOf(digits)}`;
}

export type ReceiptReading =
  | { readonly is: "receipt"; readonly digits: string }
  /** 16 digits whose check digit does not fit: a slip of the finger. */
  | { readonly is: "wrong" }
  | { readonly is: "not-a-receipt" };

/** What was typed; spaces, hyphens and dots between the digits are left out. */
export function readReceipt(typed: string): ReceiptReading {
  const digits = typed.replace(/[\s.\-‐-―]/gu, "");
  if (!/^[0-9]{16}$/.test(digits)) return { is: "not-a-receipt" };
  return checkOf(digits) === 0 ? { is: "receipt", digits } : { is: "wrong" };
}

/** `1234 5678 9012 3456`. */
export const shownReceipt = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, "$1 ");

/** Argon2id with one lane; the browser's or the server's. */
export type Argon2 = (
  secret: Uint8Array,
  salt: Uint8Array,
  cost: { readonly memoryKiB: number; readonly passes: number; readonly bytes: number },
) => Promise<Uint8Array>;

/** 0.2 s on a desktop, a second on a slow phone (privacy-security 4.5, measured). */
const cost = { memoryKiB: 19 * 1024, passes: 2, bytes: 32 } as const;

/** What a receipt opens, without the share that the server keeps. `rid`: what it is found by. */
export type ReceiptKeys = { readonly rid: Uint8Array; readonly rk: Uint8Array };

/** Both halves of 32 bytes from the 16 digits and the salt of this deployment (privacy-security 4.5). */
export async function receiptKeys(digits: string, salt: Uint8Array, argon2: Argon2): Promise<ReceiptKeys> {
  const secret = await argon2(utf8(digits), salt, cost);
  const [rid, rk] = await Promise.all([
    derived(secret, "emnoi/receipt-id/v1"),
    derived(secret, "emnoi/receipt-key/v1"),
  ]);
  return { rid, rk };
}

export type WrapKeys = { readonly rk: Uint8Array; readonly share: Uint8Array };

/** What the receipt keeps for its reporter: the key that opens replies, and the key of the case that it was made for. */
export type WrapContent = { readonly reporterPrivate: Uint8Array; readonly casePub: Uint8Array };

const nonceBytes = 12;
const privateBytes = 32;

/** AES-256-GCM under HKDF(rk || share), bound to the case: 12 + 32 + 65 + 16 bytes. */
export async function wrapForReporter(keys: WrapKeys, caseId: string, content: WrapContent): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const plain = concat(content.reporterPrivate, content.casePub);
  const sealed = await crypto.subtle.encrypt(cipher(nonce, caseId), await wrapKey(keys), own(plain));
  return concat(nonce, new Uint8Array(sealed));
}

/** The content, or null where keys, share or case are others, or the wrap was changed. */
export async function openReporterWrap(keys: WrapKeys, caseId: string, wrap: Uint8Array): Promise<WrapContent | null> {
  try {
    const use = cipher(wrap.subarray(0, nonceBytes), caseId);
    const opened = await crypto.subtle.decrypt(use, await wrapKey(keys), own(wrap.subarray(nonceBytes)));
    const plain = new Uint8Array(opened);
    return { reporterPrivate: plain.slice(0, privateBytes), casePub: plain.slice(privateBytes) };
  } catch {
    return null;
  }
}

const cipher = (nonce: Uint8Array, caseId: string): AesGcmParams => ({
  name: "AES-GCM",
  iv: own(nonce),
  additionalData: own(prefixed("emnoi/receipt-wrap/v1", caseId, "reporter")),
});

async function wrapKey({ rk, share }: WrapKeys): Promise<CryptoKey> {
  const key = await derived(concat(rk, share), "emnoi/receipt-wrap-key/v1");
  return crypto.subtle.importKey("raw", own(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Names of packaged pictures for the pairs 00 … 99, all different: a mistake is seen in the picture. */
export const pairPictures: readonly string[] = [
  "dog-face",
  "cat-face",
  "horse-face",
  "cow-face",
  "pig-face",
  "chicken",
  "duck",
  "fish",
  "turtle",
  "butterfly",
  "elephant",
  "tiger-face",
  "rabbit-face",
  "monkey-face",
  "frog",
  "snail",
  "honeybee",
  "bear",
  "panda",
  "giraffe",
  "penguin",
  "owl",
  "spouting-whale",
  "octopus",
  "crab",
  "red-apple",
  "banana",
  "grapes",
  "watermelon",
  "strawberry",
  "lemon",
  "pineapple",
  "mango",
  "cherries",
  "carrot",
  "ear-of-corn",
  "eggplant",
  "mushroom",
  "hot-pepper",
  "bread",
  "egg",
  "cooked-rice",
  "soft-ice-cream",
  "cookie",
  "doughnut",
  "candy",
  "sun",
  "star",
  "crescent-moon",
  "rainbow",
  "cloud",
  "snowflake",
  "light-bulb",
  "droplet",
  "snow-capped-mountain",
  "tractor",
  "house",
  "school",
  "hospital",
  "bicycle",
  "bus",
  "locomotive",
  "airplane",
  "rocket",
  "sailboat",
  "anchor",
  "umbrella",
  "balloon",
  "kite",
  "soccer-ball",
  "basketball",
  "drum",
  "guitar",
  "trumpet",
  "bell",
  "alarm-clock",
  "key",
  "closed-book",
  "pencil",
  "scissors",
  "straight-ruler",
  "backpack",
  "top-hat",
  "running-shoe",
  "glasses",
  "ring",
  "crown",
  "wrapped-gift",
  "red-paper-lantern",
  "hammer",
  "ladder",
  "bucket",
  "broom",
  "magnet",
  "tent",
  "four-leaf-clover",
  "sunflower",
  "tulip",
  "cactus",
  "palm-tree",
];
