/** 1–64 bytes of a button's data (Bot API, InlineKeyboardButton). */
const longestBytes = 64;
const shape = /^([a-z0-9-]{1,20}):([A-Za-z0-9_./-]{1,60})$/;

/** What a button carries: the question that offers it, and the choice; null where it does not fit. */
export function dataOf(question: string, choice: string): string | null {
  const data = `${question}:${choice}`;
  return shape.test(data) && Buffer.byteLength(data) <= longestBytes ? data : null;
}

/** The press that a button meant; null for data that no button of ours has. Anybody may send any data. */
export function pressOf(data: string): { readonly question: string; readonly choice: string } | null {
  const [, question, choice] = shape.exec(data) ?? [];
  return question === undefined || choice === undefined ? null : { question, choice };
}
