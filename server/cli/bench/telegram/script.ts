import { z } from "zod";

const step = z.object({
  /** Words by which its screen is known. */
  says: z.string().min(1),
  /** The words of the buttons among which a child chooses. */
  options: z.array(z.string().min(1)).min(1),
  /** The choice made on the same screen a moment ago is shown as marked. */
  isMarked: z.boolean(),
  /** What is chosen here is part of the answers that are kept. */
  isKept: z.boolean(),
});

/** What a child expects to be asked, in this order, and how it is thanked. */
export const script = z.object({ start: z.string().min(1), steps: z.array(step).min(1), thanks: z.string().min(1) });

export type Step = z.infer<typeof step>;
export type Script = z.infer<typeof script>;

/**
 * Which of the options a child takes: always the same one if it is asked again. Only arithmetic on the two numbers, so
 * that nothing need be remembered of a hundred thousand children.
 */
export function choiceOf(child: number, step: number, options: number): number {
  let mixed = Math.imul(child, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % options;
}

/** What a child's answers come to: a sign for each kept step. */
export function keyOf({ steps }: Script, child: number): string {
  return steps
    .map(({ isKept, options }, index) => (isKept ? choiceOf(child, index, options.length).toString(36) : ""))
    .join("");
}
