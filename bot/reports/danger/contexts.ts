import type { Word } from "../reading/words.ts";
import type { Span } from "./concepts.ts";
import { foundIn, type Rule, ruleOf, type Sentence } from "./rule.ts";

/** What is done or wished; said of nobody, in a story or as what must not be, it is no danger. */
const acts: ReadonlySet<string> = new Set(
  `hit rough abuse kill threat extort rape grope cuddle undress porn spy bath sexask pregnant lock lockHard noExit drag traffic sell marry catchWife
  meet take leave cross abroad lure work die suicide selfhurt cut want jump follow stalk breakIn press ask spread fake injury smash starve chore
  danger helpHard help vanish neverWake noLife gone farewell collapse poison pills weapon knife drunk dare height`.split(
    /\s+/u,
  ),
);

/** What is not done at all because a "not" stands before it. */
const negatable: ReadonlySet<string> = new Set(
  `hit rough abuse kill threat extort rape grope cuddle undress porn spy sexask pregnant lock lockHard drag traffic sell marry catchWife meet take leave cross
  die suicide selfhurt cut want jump follow stalk breakIn press ask spread fake injury smash chore danger helpHard help vanish gone poison drunk weapon dare pay`.split(
    /\s+/u,
  ),
);

const calmRules: readonly string[] = [
  "feeling die",
  "feeling very die",
  "feeling very very die",
  "hungry die",
  "hungry very die",
  "hungry very very die",
  "helpHard|help 3 harmlessAsk",
  "harmlessAsk 2 helpHard",
];
let calmCache: readonly Rule[] | null = null;

export function calmSpans(sentence: Sentence): readonly Span[] {
  calmCache ??= calmRules.map(ruleOf);
  return calmCache.flatMap((rule) => foundIn(sentence, rule) ?? []);
}

const strongFillers = new Set(
  "bao gio he tung bi ai co con duoc dam bao phai hay lan nao cho nen the thay thich ever".split(" "),
);
const kinFillers = new Set(
  "bo me ba ma cha ong thay co giao ban cac nguoi lon em con minh to chau anh chi chu bac cau di duong no toi ai day".split(
    " ",
  ),
);
const nots = new Set("khong chang cha chua dung hong cam never not dont doesnt didnt".split(" "));

/** Whether a "not" reaches an act that begins at `at`: "không bao giờ đánh", "chưa từng bị ai đánh", never "ngày nào không". */
function isDenied(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const word = words[before];
    if (word === undefined || word.clause !== clause) return false;
    if (isNot(word)) return reaches(words.slice(before + 1, at)) && !isTwice(words, before);
    if (!strongFillers.has(word.plain) && !kinFillers.has(word.plain)) return false;
  }
  return false;
}

const isNot = (word: Word): boolean =>
  nots.has(word.plain) &&
  (word.plain !== "cha" || word.sound === "cha\u0309") &&
  (word.plain !== "dung" || word.sound === "đưng\u0300" || word.sound === null) &&
  (word.plain !== "hong" || word.sound !== "hông\u0300");

function reaches(between: readonly Word[]): boolean {
  const [first] = between;
  return first === undefined || strongFillers.has(first.plain);
}

/** "Hôm nào cũng", "không ngày nào không". */
function isTwice(words: readonly Word[], not: number): boolean {
  return words.slice(Math.max(0, not - 4), not).some((word) => word.plain === "nao" || isNot(word));
}

type Scope = { readonly from: number; readonly to: number; readonly isVow?: true };

/** Where a sentence tells a story, a game or what ought to be. */
function quietScopes(words: readonly Word[], sentence: Sentence): readonly Scope[] {
  const of = (concept: string): readonly Span[] => sentence.byConcept.get(concept) ?? [];
  const buts = of("but").map((span) => span.from);
  const told = [...of("fiction"), ...of("game")].map((span) => clauseOf(words, span, buts));
  const taught = of("norm").map((span) => ({ from: span.from, to: endOf(words, span, sentence, buts) }));
  const vowed = of("vow").map((span) => ({ from: 0, to: endOf(words, span, sentence, buts), isVow: true as const }));
  return [...told, ...taught, ...vowed];
}

function clauseOf(words: readonly Word[], span: Span, buts: readonly number[]): Scope {
  const clause = words[span.from]?.clause;
  const inside = (at: number): boolean => words[at] !== undefined && words[at].clause === clause;
  let from = span.from;
  while (from > 0 && inside(from - 1) && !buts.includes(from)) from -= 1;
  let to = span.to;
  while (inside(to) && !buts.includes(to)) to += 1;
  return { from, to };
}

/** What ought to be goes on over a pause where the next clause says so. */
function endOf(words: readonly Word[], span: Span, sentence: Sentence, buts: readonly number[]): number {
  let to = span.to;
  while (to < words.length && !buts.includes(to)) {
    const isNew = words[to]?.clause !== words[to - 1]?.clause;
    if (isNew && !(sentence.startsAt[to] ?? []).some((next) => next.concept === "goesOn")) break;
    to += 1;
  }
  return to;
}

const isWithin = (span: Span, scope: Scope): boolean => span.from >= scope.from && span.to <= scope.to;

/** Somebody of the writer's own stands right by the act: then it is no story. */
function isOwn(words: readonly Word[], sentence: Sentence, act: Span, scope: Scope): boolean {
  for (let at = Math.max(scope.from, act.from - 4); at < Math.min(act.to + 3, scope.to); at += 1) {
    if (at >= act.from && at < act.to) continue;
    const isMine = (sentence.startsAt[at] ?? []).some((span) => span.concept === "mine");
    if (!isMine) continue;
    if (at >= act.to) return true;
    if (words.slice(at, act.from).some((word) => word.plain === "bi")) return true;
  }
  return false;
}

export const isAct = (span: Span): boolean => acts.has(span.concept);

/** Spans that count: nothing that is denied, done to beasts, told in a story or taught. */
export function counting(words: readonly Word[], sentence: Sentence, spans: readonly Span[]): readonly Span[] {
  const scopes = quietScopes(words, sentence);
  const of = (concept: string): readonly Span[] => sentence.byConcept.get(concept) ?? [];
  const beasts = of("animal");
  return spans.filter((span) => {
    if (!isAct(span)) return true;
    if (negatable.has(span.concept) && isDenied(words, span.from)) return isPlea(words, span);
    if (beasts.some((beast) => beast.from >= span.to && beast.from <= span.to + 1)) return false;
    if (beasts.some((beast) => isUnder(words, beast, span))) return false;
    return !scopes.some(
      (scope) => isWithin(span, scope) && (scope.isVow === true || !isOwn(words, sentence, span, scope)),
    );
  });
}

/** "Con chó nhà em bị xích". */
const isUnder = (words: readonly Word[], beast: Span, act: Span): boolean =>
  beast.to <= act.from &&
  act.from - beast.to <= 4 &&
  words.slice(beast.to, act.from).some(({ plain }) => plain === "bi");

/** "Đừng đánh em nữa" says that it was done. */
function isPlea(words: readonly Word[], span: Span): boolean {
  const before = words.slice(Math.max(0, span.from - 3), span.from).some((word) => word.plain === "dung");
  return before && words.slice(span.to, span.to + 4).some((word) => word.plain === "nua");
}
