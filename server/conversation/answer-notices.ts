import type { Messenger } from "../../bot/channels/channel.ts";
import { wordingOf } from "../../bot/wording/wording.ts";
import type { KeyFiles } from "../privacy/key-files.ts";
import { type Notices, notices } from "../privacy/notify.ts";
import { type ConversationKey, rotatingKeys } from "../privacy/rotating-keys.ts";
import { noticeOf } from "../store/cases/receipts.ts";
import type { Store } from "../store/client.ts";
import { oweMessages } from "../store/outbox.ts";
import type { Queryable } from "../store/transaction.ts";
import { rowKey } from "./dialogue-state.ts";
import { owedMessages } from "./outbox.ts";

/** Tells a reporter who wished so, on the messenger that the report came by, that there is an answer. */
export type AnswerNotices = {
  /** Reads the keys; before the transaction, whose connection must not wait for another one. */
  ready(): Promise<void>;
  /** Owes one neutral line in the caller's transaction; nothing where nobody wished it. */
  owe(client: Queryable, caseId: string): Promise<void>;
};

type Ports = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly messengers: readonly Pick<Messenger, "name">[];
};

/** The line says neither who writes nor what it is about (privacy-security 4.6). */
export function answerNotices({ store, keys, messengers }: Ports): AnswerNotices {
  const rotating = rotatingKeys(store, keys);
  const sealed: Notices = notices(keys);
  const names = messengers.map(({ name }) => name);
  let current: ConversationKey | undefined;
  return {
    ready: async () => {
      [current] = names.length === 0 ? [] : await rotating.conversation();
    },
    owe: async (client, caseId) => {
      const found = current === undefined ? null : await noticeOf(client, caseId);
      const to = found === null ? null : await sealed.open(caseId, found.sealed);
      if (current === undefined || found === null || to === null || !names.includes(to.channel)) return;
      const line = { kind: "note", text: wordingOf(to.locale)("report-notice-line") } as const;
      const owed = owedMessages(current, [{ address: to.address, outgoing: [line] }], found.nowMicros);
      await oweMessages(client, { conversation: rowKey(current, to.channel, to.address), channel: to.channel, owed });
    },
  };
}
