import { bare } from "./letters.ts";

/** What was written between spaces or signs: as it looks, and as it was typed. */
export type Piece = { readonly plain: string; readonly typed: string };

/** Ends a sentence: nothing is read across it. */
export const stop = "|";
/** Ends a clause. */
export const pause = ",";

const skulls = /[\u{1F480}\u2620\u26B0]/gu;
const unseen = /\p{Cf}|\p{Variation_Selector}|\u034F|[\u115F\u1160\u3164]/gu;
const sentenceEnds = /[.!?…]+(?=\s|$)|[;\n\r]+|[!?]{2,}/gu;
const clauseEnds = /,|:|\s[-–—]+\s|[()]/gu;

export function piecesOf(text: string): readonly Piece[] {
  const seen = text
    .replace(skulls, " chết ")
    .replace(unseen, "")
    .replace(sentenceEnds, ` ${stop} `)
    .replace(clauseEnds, ` ${pause} `);
  const found = seen.match(/[\p{L}\p{M}\p{N}@$*¢×]+|[|,]/gu) ?? [];
  return found.map((word) => ({ plain: bare(word), typed: word.normalize("NFC").toLowerCase() }));
}

export const isSign = ({ plain }: Piece): boolean => plain === stop || plain === pause;

const longestRun = 400;

/** Letters one by one, and beginnings without a vowel before what goes on with one: `c h ế t`, `ch ết`; joined where `isReadable`. */
export function joinedPieces(pieces: readonly Piece[], isReadable: (plain: string) => boolean): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = runAt(pieces, at);
    const whole = run.length > 1 ? { plain: textOf(run, "plain"), typed: textOf(run, "typed") } : null;
    if (whole !== null && /[^aeiouy]/u.test(whole.plain) && isReadable(whole.plain)) joined.push(whole);
    else joined.push(...run);
    at += run.length;
  }
  return joined;
}

const textOf = (run: readonly Piece[], form: keyof Piece): string => run.map((piece) => piece[form]).join("");

function runAt(pieces: readonly Piece[], from: number): readonly Piece[] {
  let to = from;
  while (to - from < longestRun && isJoining(pieces[to])) to += 1;
  if (to === from) return pieces.slice(from, from + 1);
  const last = pieces[to - 1]?.plain ?? "";
  const next = pieces[to]?.plain ?? "";
  const goesOn = isOnset(last) && /^[aeiouy][a-z]*$/u.test(next);
  return pieces.slice(from, goesOn ? to + 1 : to);
}

const isJoining = (piece: Piece | undefined): boolean =>
  piece !== undefined && !isSign(piece) && ([...piece.plain].length === 1 || isOnset(piece.plain));

const isOnset = (plain: string): boolean => /^(?:ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])$/u.test(plain);
