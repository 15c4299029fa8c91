import type { Button } from "../../bot/channels/rendering.ts";
import { testChannel } from "../support/messenger.ts";
import { channelContract } from "./contract.ts";

const named = (buttons: readonly Button[], label: string): Button => {
  const found = buttons.find((button) => button.label.endsWith(label));
  if (found === undefined) throw new Error(`there is no button "${label}"`);
  return found;
};

channelContract({
  name: "test messenger",
  show: (said) => {
    const messages = testChannel.outgoing(said);
    return {
      words: messages.map(({ text }) => text).join("\n"),
      offered: messages.flatMap(({ buttons }) => buttons.map(({ label }) => label)),
    };
  },
  choose: (said, label) => {
    const buttons = testChannel.outgoing(said).flatMap((message) => message.buttons);
    const { question, choice } = named(buttons, label);
    return testChannel.incoming({ kind: "press", question, choice });
  },
  type: (_, text) => testChannel.incoming({ kind: "words", text }),
  attach: () => testChannel.incoming({ kind: "file" }),
});
