import { createSecretKey } from "node:crypto";
import type { Credential, SurveyCompleted } from "../../bot/dialogue/events.ts";
import { fault } from "../errors.ts";
import { tagBytes } from "../privacy/constants.ts";
import { envelopeSealer } from "../privacy/envelope.ts";
import { ballotTag, type Child, childTag, type TagKey } from "../privacy/tags.ts";
import { findSealingCampaign } from "../store/ballots.ts";
import type { BallotRow } from "../store/turns.ts";
import type { SealedAnswers } from "./answers.ts";
import { ballotKeyInfo, type PartKind, paddingOf, partAad } from "./envelopes.ts";
import { type CountsAs, indicatorsOf, type Participation } from "./participation.ts";
import type { BoxPorts } from "./ports.ts";
import { sourceOf, tagKeyName } from "./sources.ts";

export type { BoxPorts } from "./ports.ts";

/** Where the child answered; leaves this room only inside an envelope or a tag. */
export type From = { readonly channel: string; readonly address: string };

export type Sealer = {
  /**
   * The two sealed parts of a finished survey and the tag they are found by. Null where the campaign is not open as far as
   * is known; whoever writes the row asks again. Throws a key fault where the key that tags are made with is gone.
   */
  seal(completed: SurveyCompleted, from: From): Promise<BallotRow | null>;
  /**
   * The same child and campaign always give the same tag; of a visit, the tag that it drew. Throws `campaign-unknown`, or a
   * key fault where the key that tags are made with is gone.
   */
  ballotTagOf(campaign: string, credential: Credential, from: From): Promise<Buffer>;
};

const rememberedMs = 10_000;

type OpenBox = {
  readonly campaign: string;
  readonly isTrial: boolean;
  readonly tagKey: TagKey;
  readonly tagKeyName: string;
  readonly seal: ReturnType<typeof envelopeSealer>["seal"];
  readonly readMs: number;
};

export function sealer(ports: BoxPorts): Sealer {
  const boxOf = openBoxes(ports);
  return {
    seal: async (completed, from) => {
      const box = await boxOf(completed.campaign);
      return box === null ? null : sealedBallot(box, completed, from);
    },
    ballotTagOf: async (campaign, credential, from) => {
      if (credential.by === "visit") return drawnTag(credential.draw);
      const found = await findSealingCampaign(ports.store.pool, campaign);
      if (found === null) throw fault("campaign-unknown", { id: campaign });
      const keyName = await tagKeyName(ports.store.pool, found);
      return ballotTag(await ports.keys.need(keyName), campaign, childOf(credential, from));
    },
  };
}

/** Boxes that were open a moment ago, each with its data key; one that is not open is looked for again every time. */
function openBoxes(ports: BoxPorts) {
  const known = new Map<string, OpenBox>();
  return async (id: string): Promise<OpenBox | null> => {
    const remembered = known.get(id);
    if (remembered !== undefined && performance.now() - remembered.readMs < rememberedMs) return remembered;
    const campaign = await findSealingCampaign(ports.store.pool, id);
    if (campaign === null || campaign.state !== "open" || campaign.publicKey === null) {
      known.delete(id);
      return null;
    }
    const keyName = await tagKeyName(ports.store.pool, campaign);
    const box: OpenBox = {
      campaign: id,
      isTrial: campaign.isTrial,
      tagKeyName: keyName,
      tagKey: createSecretKey(await ports.keys.need(keyName)),
      seal: known.get(id)?.seal ?? envelopeSealer(campaign.publicKey, ballotKeyInfo(id)).seal,
      readMs: performance.now(),
    };
    known.set(id, box);
    return box;
  };
}

async function sealedBallot(box: OpenBox, completed: SurveyCompleted, from: From): Promise<BallotRow> {
  const { credential } = completed;
  const tag =
    credential.by === "visit"
      ? drawnTag(credential.draw)
      : ballotTag(box.tagKey, box.campaign, childOf(credential, from));
  const part = (kind: PartKind, content: object) =>
    box.seal({
      aad: partAad(box.campaign, tag, kind),
      content: Buffer.from(JSON.stringify(content)),
      paddedTo: paddingOf[kind],
    });
  const [sealedParticipation, sealedAnswers] = await Promise.all([
    part("participation", participationOf(box, completed, from)),
    part("answers", answersOf(box, completed)),
  ]);
  return { campaign: box.campaign, tag, sealedParticipation, sealedAnswers };
}

function participationOf(box: OpenBox, completed: SurveyCompleted, from: From): Participation {
  const { credential, unit, band, sex, ethnicGroup, disability, hasOpinion, finishedLesson, hasAllRight } = completed;
  const countsAs = countsAsOf(box, credential);
  const source = sourceOf(credential, from.channel, box.tagKeyName);
  const told = { countsAs, source, unit, band, sex, ethnicGroup, disability, hasOpinion, finishedLesson, hasAllRight };
  if (countsAs !== "counted" || credential.by !== "messenger") return told;
  const child = childOf(credential, from);
  const tags = indicatorsOf(completed).map((name) => [name, childTag(box.tagKey, name, child).toString("hex")]);
  return { ...told, tags: Object.fromEntries(tags) };
}

function answersOf(box: OpenBox, completed: SurveyCompleted): SealedAnswers {
  const { survey, unit, band, sex, texts, isDoubtful } = completed;
  const answers = Object.fromEntries(
    Object.entries(completed.answers).map(([id, given]) => [id, typeof given === "object" ? [...given] : given]),
  );
  return { survey, countsAs: countsAsOf(box, completed.credential), unit, band, sex, answers, texts, isDoubtful };
}

function countsAsOf(box: OpenBox, credential: Credential): CountsAs {
  if (box.isTrial) return "trial";
  return credential.by === "visit" ? "visit" : "counted";
}

function childOf(credential: Exclude<Credential, { by: "visit" }>, from: From): Child {
  switch (credential.by) {
    case "messenger":
      return { platform: from.channel, uid: from.address, slot: credential.animal };
    case "code":
      return { platform: "code", uid: credential.code, slot: "0" };
  }
}

/** A visit is nobody: its tag is what was drawn when the dialogue began, so that a second press finds the first. */
function drawnTag(draw: string): Buffer {
  const tag = Buffer.from(draw, "hex");
  if (tag.length !== tagBytes) throw new RangeError("A visit draws 16 bytes, hexadecimal.");
  return tag;
}
