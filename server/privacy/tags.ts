import { createHmac, type KeyObject } from "node:crypto";
import { tagBytes } from "./constants.ts";
import { lengthPrefixed } from "./length-prefix.ts";

/** The year's key; as a key object a tag costs a sixth. */
export type TagKey = Buffer | KeyObject;

/** Who is one child (protocol 1): a platform's account and animal, or a class code. In the clear only in memory. */
export type Child = { readonly platform: string; readonly uid: string; readonly slot: string };

/**
 * The key of a child's one ballot in a campaign: 16 bytes. The same child and campaign give the same tag under one year
 * key; without the key it says nothing, and it cannot be connected to the child's tag of another campaign (protocol 1).
 */
export function ballotTag(yearKey: TagKey, campaign: string, child: Child): Buffer {
  return tag(yearKey, lengthPrefixed("emnoi/ballot/v1", campaign, child.platform, child.uid, child.slot));
}

/** What a child of a messenger is counted by once a year and indicator: 16 bytes (protocol 1). */
export function childTag(yearKey: TagKey, indicator: string, child: Child): Buffer {
  return tag(yearKey, lengthPrefixed("emnoi/child/v1", indicator, child.platform, child.uid, child.slot));
}

function tag(key: TagKey, content: Buffer): Buffer {
  return createHmac("sha256", key).update(content).digest().subarray(0, tagBytes);
}
