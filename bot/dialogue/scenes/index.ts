import type { SceneName } from "../dialogue.ts";
import type { Scene } from "../stage.ts";
import { age } from "./age.ts";
import { animal } from "./animal.ts";
import { assent } from "./assent.ts";
import { campaign } from "./campaign.ts";
import { code } from "./code.ts";
import { commune } from "./commune.ts";
import { disability } from "./disability.ts";
import { elsewhere } from "./elsewhere.ts";
import { endedScene } from "./ended.ts";
import { ethnicGroup } from "./ethnic-group.ts";
import { item } from "./item.ts";
import { more } from "./more.ts";
import { reportScenes } from "./report/index.ts";
import { sex } from "./sex.ts";

/** Every scene by its name, in the order in which a child may meet them. */
export const scenes: Readonly<Record<SceneName, Scene>> = {
  age,
  code,
  campaign,
  assent,
  more,
  animal,
  commune,
  elsewhere,
  sex,
  "ethnic-group": ethnicGroup,
  disability,
  item,
  ended: endedScene,
  ...reportScenes,
};
