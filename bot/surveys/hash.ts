import { createHash } from "node:crypto";
import { canonicalText } from "./canonical.ts";
import type { Survey } from "./survey.ts";

/**
 * SHA-256 of the survey's canonical text, 64 hexadecimal digits: the name under which a campaign freezes it. Layout and
 * order of keys change nothing; any word, code or order of items does.
 */
export function hashOf(survey: Survey): string {
  return createHash("sha256").update(canonicalText(survey), "utf8").digest("hex");
}
