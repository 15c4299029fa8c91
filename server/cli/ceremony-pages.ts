import { shownDay } from "../../bot/wording/numbers.ts";
import type { Say } from "../../bot/wording/wording.ts";

/** What a ceremony printed once, and is nowhere else afterwards. */
export type Ceremony = {
  /** Root and escrow for the first time, or another escrow for a root that stays. */
  readonly makes: "root" | "escrow";
  readonly madeOn: string;
  /** DIRECTORY_ROOT. */
  readonly root: string;
  readonly rootFile: string;
  readonly passphrase: readonly string[];
  readonly shares: readonly (readonly string[])[];
};

type Wording = { readonly say: Say; readonly locale: string };

const steps = { root: 12, escrow: 11 } as const;
const titles = { root: "ceremony-title", escrow: "ceremony-escrow-title" } as const;
const intros = { root: "ceremony-intro", escrow: "ceremony-escrow-intro" } as const;
const stepNames = { root: "ceremony-step", escrow: "ceremony-escrow-step" } as const;

/** A page of its own for the minutes, for the root holder and for each custodian: A4, without anything from outside. */
export function ceremonyPages(ceremony: Ceremony, { say, locale }: Wording): string {
  const title = say(titles[ceremony.makes]);
  const pages = [
    checklistPage(ceremony, { say, locale }),
    rootPage(ceremony, { say, locale }),
    ...ceremony.shares.map((groups, index) => sharePage({ groups, number: index + 1 }, ceremony, { say, locale })),
  ];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>${sheet}</style>
</head>
<body>
${pages.join("\n")}
</body>
</html>
`;
}

function checklistPage(ceremony: Ceremony, { say, locale }: Wording): string {
  const { makes, rootFile: file } = ceremony;
  const items = Array.from(
    { length: steps[makes] },
    (_, index) => `<li>${safe(say(`${stepNames[makes]}-${index + 1}`, { file }))}</li>`,
  );
  return page(say(titles[makes]), [
    `<p>${safe(say(intros[makes]))}</p>`,
    day(ceremony, { say, locale }),
    `<ol class="ticks">${items.join("")}</ol>`,
    signatures(say, ["ceremony-root-holder", "ceremony-custodian-1", "ceremony-custodian-2", "ceremony-custodian-3"]),
  ]);
}

function rootPage(ceremony: Ceremony, { say, locale }: Wording): string {
  return page(say("ceremony-root-title"), [
    `<p>${safe(say("ceremony-root-what", { file: ceremony.rootFile }))}</p>`,
    day(ceremony, { say, locale }),
    `<h2>${safe(say("ceremony-passphrase"))}</h2>`,
    groupList(ceremony.passphrase),
    `<p>${safe(say("ceremony-typing"))}</p>`,
    `<h2>DIRECTORY_ROOT</h2><p class="public">${safe(ceremony.root)}</p>`,
    `<p>${safe(say("ceremony-root-public"))}</p>`,
    `<h2>${safe(say("ceremony-rules"))}</h2>`,
    list(["ceremony-root-rule-1", "ceremony-root-rule-2", "ceremony-root-rule-3"].map((id) => say(id))),
    signatures(say, ["ceremony-root-holder"]),
  ]);
}

type Share = { readonly number: number; readonly groups: readonly string[] };

function sharePage({ number, groups }: Share, ceremony: Ceremony, { say, locale }: Wording): string {
  return page(say("ceremony-share-title", { number }), [
    `<p>${safe(say("ceremony-share-what"))}</p>`,
    day(ceremony, { say, locale }),
    `<h2>${safe(say("ceremony-share"))}</h2>`,
    groupList(groups),
    `<p>${safe(say("ceremony-typing"))}</p>`,
    `<h2>${safe(say("ceremony-rules"))}</h2>`,
    list(
      ["ceremony-share-rule-1", "ceremony-share-rule-2", "ceremony-share-rule-3", "ceremony-share-rule-4"].map((id) =>
        say(id),
      ),
    ),
    signatures(say, [`ceremony-custodian-${number}`]),
  ]);
}

const page = (title: string, parts: readonly string[]): string =>
  `<section><h1>${safe(title)}</h1>\n${parts.join("\n")}\n</section>`;

const day = ({ madeOn }: Ceremony, { say, locale }: Wording): string =>
  `<p>${safe(say("ceremony-day", { day: shownDay(locale, madeOn) }))}</p>`;

/** Numbered, so that a group that was mistyped is found on the paper. */
const groupList = (groups: readonly string[]): string =>
  `<ol class="groups">${groups.map((group) => `<li>${safe(group)}</li>`).join("")}</ol>`;

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${safe(item)}</li>`).join("")}</ul>`;

function signatures(say: Say, roles: readonly string[]): string {
  const cells = roles.map((role) => `<td>${safe(say(role))}<br><small>${safe(say("ceremony-signature"))}</small></td>`);
  return `<table><tr>${cells.join("")}</tr></table>`;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? "");

const sheet = `
@page { size: A4; margin: 18mm; }
body { font: 11.5pt/1.4 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff; margin: 0 auto; max-width: 174mm; }
section { break-after: page; padding: 0; }
section:last-child { break-after: auto; }
h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 4mm; }
h2 { font-size: 13pt; margin: 6mm 0 2mm; }
.ticks { list-style: none; padding: 0; counter-reset: step; }
.ticks li { counter-increment: step; position: relative; padding: 1mm 0 1mm 17mm; break-inside: avoid; }
.ticks li::before { content: counter(step) "."; position: absolute; left: 8mm; }
.ticks li::after { content: ""; position: absolute; left: 0; top: 2mm; width: 4.5mm; height: 4.5mm; border: 1px solid #000; }
.groups { display: grid; grid-template-columns: repeat(4, 1fr); gap: 4mm; list-style: none; padding: 4mm; border: 1px solid #000; counter-reset: group; margin: 0; }
.groups li { counter-increment: group; font: 700 16pt/1.2 "Courier New", "Liberation Mono", monospace; letter-spacing: .06em; }
.groups li::before { content: counter(group) " "; font: 400 9pt/1 serif; color: #444; vertical-align: top; }
.public { font: 10.5pt/1.4 "Courier New", "Liberation Mono", monospace; overflow-wrap: anywhere; }
table { width: 100%; margin-top: 6mm; table-layout: fixed; border-collapse: collapse; }
td { vertical-align: top; padding-bottom: 16mm; text-align: center; }
@media screen { section { border-bottom: 1px dashed #888; } }
`;
