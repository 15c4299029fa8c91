import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { type Say, sayersOf } from "../../../../bot/wording/sayer.ts";
import type { Directory } from "../../../privacy/directory.ts";
import type { Facts } from "./answers.ts";
import { DeskView } from "./desk.tsx";
import { Months } from "./months.tsx";
import { type Office, office } from "./office.ts";
import type { Shell } from "./shell.ts";
import { Unlock } from "./unlock.tsx";

/** What the page says of itself: its wording, the root of the directory, and which of the two pages it is. */
export type Settings = { readonly words: string; readonly root: string; readonly page: "cases" | "months" };

/** Draws the desk into its place; returns what ends it and forgets what it opened. */
export function mountDesk(host: HTMLElement, shell: Shell, settings: Settings): () => void {
  let isOver = false;
  const locale = document.documentElement.lang;
  void wordsFrom(settings.words).then((sayer) => {
    if (isOver) return;
    host.replaceChildren();
    render(<Root say={sayer(locale)} locale={locale} shell={shell} settings={settings} />, host);
  });
  return () => {
    isOver = true;
    render(null, host);
  };
}

async function wordsFrom(address: string): Promise<(locale: string) => Say> {
  const answer = await fetch(address);
  return sayersOf(await answer.json());
}

type RootProps = {
  readonly say: Say;
  readonly locale: string;
  readonly shell: Shell;
  readonly settings: Settings;
};

type Known = { readonly facts: Facts; readonly directory: Directory | null };

function Root({ say, locale, shell, settings }: RootProps) {
  const [isOpen, setOpen] = useState(shell.unlockedKeys() !== null);
  const [at] = useState<Office>(() => office(shell, settings.root));
  const [known, setKnown] = useState<Known | "away" | null>(null);
  useEffect(() => shell.onLock(() => setOpen(false)), [shell]);
  const learn = useCallback(async () => {
    setKnown((await at.facts()) ?? "away");
  }, [at]);
  useEffect(() => {
    if (isOpen) void learn();
  }, [isOpen, learn]);
  if (!isOpen) return <Unlock say={say} shell={shell} unlocked={() => setOpen(true)} />;
  if (known === null) return <p class="nothing">{say("desk-opening")}</p>;
  if (known === "away")
    return (
      <p class="notice notice-danger">
        {say("desk-refused-away")}{" "}
        <button class="quiet" type="button" onClick={() => void learn()}>
          {say("desk-load-again")}
        </button>
      </p>
    );
  const { facts, directory } = known;
  if (settings.page === "months")
    return <Months say={say} shell={shell} office={at} directory={directory} month={facts.today.slice(0, 7)} />;
  return <DeskView say={say} locale={locale} shell={shell} office={at} facts={facts} directory={directory} />;
}
