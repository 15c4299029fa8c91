import { ask } from "./api.ts";
import { flag, given, text, textOrNull } from "./reading.ts";

/** The box as the server describes it; what is in the directory counts only after its signature was verified here. */
export type Box = {
  readonly isOpen: boolean;
  readonly isOnDuty: boolean;
  readonly dutyHours: string | null;
  readonly salt: string;
  readonly directory: { readonly body: string; readonly signature: string } | null;
};

/** Null where nothing comes back. */
export async function readBox(): Promise<Box | null> {
  const answer = await ask("/box");
  return answer === null || answer.status !== 200 ? null : boxOf(answer.body);
}

function boxOf(body: unknown): Box {
  const box = given(body);
  const directory = box.directory == null ? null : given(box.directory);
  return {
    isOpen: flag(box, "isOpen"),
    isOnDuty: flag(box, "isOnDuty"),
    dutyHours: textOrNull(box, "dutyHours"),
    salt: text(box, "salt"),
    directory: directory && { body: text(directory, "body"), signature: text(directory, "signature") },
  };
}
