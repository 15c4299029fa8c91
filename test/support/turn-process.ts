import { conversation } from "../../server/conversation/conversation.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { openStore } from "../../server/store/client.ts";
import { interrupted } from "./interrupted.ts";

/**
 * A process of its own that takes one update of a messenger, says `taken` when it is answered and `sent` when the platform
 * has the message, and stands still before the platform hears of it or before the first statement with the given words.
 */
const [url = "", keyDir = "", address = "", words = ""] = process.argv.slice(2);
const say = (word: string) => process.stdout.write(`${word}\n`);
const stand = () => {
  setInterval(() => {}, 1000);
  return new Promise<never>(() => {});
};
const store = interrupted(openStore(url), {
  isHere: (statement) => words !== "" && statement.includes(words),
  stop: () => {
    say("here");
    return stand();
  },
});
const talk = conversation({
  store,
  keys: keyFiles(store, keyDir),
  messengers: [
    {
      name: "test",
      canErase: false,
      deliver: async () => {
        if (words === "") await stand();
        say("sent");
        return { is: "taken" };
      },
    },
  ],
});
await talk.receive({ channel: "test", address, update: `start ${address}`, incoming: { kind: "open" } });
say("taken");
