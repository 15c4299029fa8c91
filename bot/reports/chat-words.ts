/** Longer than any message that a channel takes; the rest of it is read no further. */
const longestRead = 20_000;

/** Cyrillic and Greek letters, and Latin ones that do not decompose, by the plain letter that they look like. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "аαɑ@",
    b: "вβ",
    c: "сϲ¢",
    d: "đðɗԁ",
    e: "еεєё",
    g: "ɡ",
    h: "һн",
    i: "іιıї¡",
    k: "кκ",
    l: "ӏł",
    m: "м",
    n: "ոηп",
    o: "оοøσ",
    p: "рρ",
    s: "ѕ$",
    t: "тτŧ",
    u: "υսцμ",
    v: "νѵ",
    w: "ԝω",
    x: "хχ×",
    y: "уγ",
  }).flatMap(([plain, alike]) => [...alike].map((sign): [string, string] => [sign, plain])),
);

/** Digits that stand for the letters that they look like, inside a word. */
const digits: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b", 9: "g" }),
);

const skulls = /[\u{1F480}\u2620\u26B0]/gu;
const marks = /\p{M}/gu;
const unseen = /\p{Cf}|\p{Variation_Selector}|\u034F|[\u115F\u1160\u3164]/gu;

/** Letters as they look: without diacritics, case, stretching, hidden signs and letters of other scripts. */
function bare(text: string): string {
  const letters = [...text.normalize("NFKD").toLowerCase().replace(marks, "")];
  return letters.map((letter) => lookAlikes.get(letter) ?? letter).join("");
}

/** A letter held down counts once; `tt` stays a short form, and `cứu` keeps the two that it ends with. */
export function unstretched(word: string): string {
  if (/^([^aeiouy])\1$/u.test(word)) return word;
  return word.replace(/(.)\1+/gu, (run: string, letter: string, at: number) =>
    letter === "u" && at > 0 && at + run.length === word.length ? "uu" : letter,
  );
}

/** What a writer of chat Vietnamese means by a short form, as plain words. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    khong: "k ko kh hk hok hong hem khg kg khum hum khog hog khon honq khonq khom kou kp 0 deo eo dech del",
    em: "e iem",
    anh: "ah ank",
    toi: "t tau tuj toj",
    minh: "min mk mik mih mjh mjnh mng mif",
    may: "m mej",
    muon: "mun mug muh",
    chet: "chot chit chik chek cet chetz ched die",
    duoc: "dc dk dx duok",
    di: "ik dj",
    roi: "r rui roy oy ruj roj",
    gi: "j ji gj zi",
    voi: "vs voj",
    cung: "cx cug kug",
    nguoi: "ng ngta nguoy",
    luon: "lun",
    biet: "bit bik bek bjt bt",
    "bo me": "bm bme pama bome pm",
    "nhan tin": "nt ib inb inbox",
    "trung quoc": "tq tquoc china",
    "dien thoai": "dt dth",
    zalo: "zl",
    facebook: "fb face phay",
    lam: "lm lem",
    qua: "qa uqa",
    truoc: "trc trk",
    gio: "h jo",
    trong: "trg",
    bo: "po",
    dang: "dg",
    hon: "hun",
    nhung: "nhug nhg nhma nma",
    thoi: "th thui thoy",
    cho: "4",
    mot: "1",
    ban: "bn",
    vay: "z zay zy",
    het: "hek",
    yeu: "iu",
    nua: "nx nza",
    giup: "gip",
    video: "vid vd",
  }).flatMap(([meant, forms]) => forms.split(" ").map((form): [string, string] => [form, meant])),
);

/**
 * Words that, written with exactly these diacritics, are other words than the one of danger with the same letters: `từ` is
 * never `tự`. Any other diacritics, the wrong ones too, may be a slip.
 */
const otherWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    cua: "của cua",
    du: "dù dư",
    hon: "hơn hòn",
    tu: "từ tư tủ tú tù tụ",
    van: "vấn văn vân vận vần ván",
    danh: "dành đành",
    ban: "bạn bàn bận bản bắn băn bẩn",
    dam: "dám đám đam đạm đậm đầm dặm đảm",
    hiep: "hiệp",
    so: "sợ số sơ sổ sò",
    cat: "cát cất",
    doa: "đóa đoá đọa đoạ",
    nhot: "nhớt nhọt",
    troi: "trời trôi trội",
    nhay: "nháy nhạy",
    lau: "lâu láu",
    cau: "câu cậu cáu",
    thuoc: "thuộc thước",
    mau: "màu mẫu mầu",
    co: "cờ cò",
    la: "là lạ",
    ngon: "ngòn ngọn",
    chet: "chét",
    doi: "đổi đợi đôi đội đối dối dội đồi",
    ep: "ếp",
    coi: "còi cối cõi",
    ga: "gà",
    om: "ốm",
    kho: "khó kho khô",
    gap: "gấp gắp gập",
    rieng: "riềng",
    giam: "giảm giấm giâm",
    bat: "bát bạt bật",
    duoi: "dưới",
    sap: "sáp sấp",
    an: "ân án ấn",
    don: "đơn dọn đón đồn đốn",
    dang: "dạng dáng đảng",
    tung: "từng tùng túng",
    tong: "tổng tông",
    bien: "biển biện",
    ve: "vẽ vé vẻ",
    lua: "lúa lụa",
    chong: "chóng chống",
    cuoi: "cười cuối",
    vo: "vỡ võ vô vở",
    cuu: "cừu cửu cựu",
    voi: "vôi vòi",
    tat: "tắt tật tạt tất",
    ma: "mà mã mạ",
    chem: "chêm",
    roi: "rơi rời",
    xich: "xịch",
    da: "đã dạ",
    dap: "đáp",
    trinh: "trình trịnh",
    bau: "bâu",
    thai: "thái thải thay",
    den: "đèn đen đền",
    hen: "hèn hên",
    ru: "rũ",
    nha: "nhá nhả nhạ",
    dau: "đâu dấu dầu đậu dâu đấu",
    dao: "đảo đào đạo",
    song: "sông sóng",
    hai: "hái hải",
    sat: "sắt sạt",
  }).map(([plain, forms]) => [plain, new Set(forms.split(" ").filter((form) => form !== ""))]),
);

/** Written without any diacritics among words that have them, these are what they say. */
const plainAmongToned: ReadonlySet<string> = new Set(
  "danh ban so tu la ngon dam co da mau lau hai an doi bat cau ve than don song ga tung thai".split(" "),
);

/** Words that only their diacritics tell from everyday ones: `tự tử` from `từ từ`, `tự vẫn` from `tư vấn`, `lá ngón` from `là ngon`. */
export const tellingWords: ReadonlySet<string> = new Set(["tu", "van", "la", "ngon"]);

type Piece = { readonly plain: string; readonly toned: string };

/** Ends a sentence: nothing is read across it. */
const stop = "|";
const sentenceEnds = /[.!?…]+(?=\s|$)|[;\n\r]+|[!?]{2,}/gu;

/**
 * The words of a text as patterns read them, apart by single spaces, a bar between sentences: without diacritics, hidden
 * signs, look-alikes, stretched letters and chat spellings; letters that were spaced or dotted apart joined again, digits
 * read as letters, Telex and VNI keys as what they would have made. A word of the vocabulary that its diacritics make
 * another word has a `~` before it, a telling one written with its own a `=`. Two readings where letters stand alone, for `e k` may be words or halves of one. The
 * work grows with the length of the text, not faster.
 */
export function chatWords(text: string, vocabulary: ReadonlySet<string>): readonly string[] {
  const pieces = piecesOf(text.slice(0, longestRead));
  const isToned = sharedToned(pieces) >= 0.6;
  const apart = pieces.map((piece) => wordOf(piece, vocabulary, isToned));
  const joined = joinedPieces(pieces, vocabulary).map((piece) => wordOf(piece, vocabulary, isToned));
  return [...new Set([apart, joined].map((words) => ` ${words.join(" ")} ${stop} `))];
}

function piecesOf(text: string): readonly Piece[] {
  const seen = text.replace(skulls, " chết ").replace(unseen, "").replace(sentenceEnds, " | ");
  const found = seen.match(/[\p{L}\p{M}\p{N}@$*¢×]+|\|/gu) ?? [];
  return found.map((word) => ({ plain: bare(word), toned: word.normalize("NFC").toLowerCase() }));
}

function sharedToned(pieces: readonly Piece[]): number {
  const words = pieces.filter(({ plain }) => /[a-z]/u.test(plain));
  const toned = words.filter((piece) => isTonedPiece(piece));
  return words.length === 0 ? 0 : toned.length / words.length;
}

const isTonedPiece = ({ toned }: Piece): boolean => /[\p{M}đ]/u.test(toned.normalize("NFD"));

/** Letters one by one, and beginnings without a vowel before what goes on with one: `c h ế t`, `ch ết`. */
function joinedPieces(pieces: readonly Piece[], vocabulary: ReadonlySet<string>): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = runAt(pieces, at);
    const whole = run.length > 1 ? { plain: textOf(run, "plain"), toned: textOf(run, "toned") } : null;
    if (whole !== null && isReadable(whole.plain, vocabulary)) joined.push(whole);
    else joined.push(...run);
    at += run.length;
  }
  return joined;
}

const textOf = (run: readonly Piece[], form: keyof Piece): string => run.map((piece) => piece[form]).join("");

const isReadable = (plain: string, vocabulary: ReadonlySet<string>): boolean =>
  known(plain, vocabulary) !== null || segmented(plain, vocabulary) !== null;

const longestRun = 400;

function runAt(pieces: readonly Piece[], from: number): readonly Piece[] {
  let to = from + 1;
  const isJoining = (piece: Piece | undefined): boolean =>
    piece !== undefined && piece.plain !== stop && ([...piece.plain].length === 1 || isOnset(piece.plain));
  if (!isJoining(pieces[from])) return pieces.slice(from, to);
  while (to - from < longestRun && isJoining(pieces[to])) to += 1;
  const last = pieces[to - 1]?.plain ?? "";
  const next = pieces[to]?.plain ?? "";
  const goesOn = isOnset(last) && /^[aeiouy][a-z]*$/u.test(next);
  return pieces.slice(from, goesOn ? to + 1 : to);
}

const isOnset = (plain: string): boolean => /^(?:ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])$/u.test(plain);

function wordOf(piece: Piece, vocabulary: ReadonlySet<string>, isToned: boolean): string {
  if (piece.plain === stop) return stop;
  const word = known(piece.plain, vocabulary) ?? segmented(piece.plain, vocabulary) ?? piece.plain;
  return partsOf(word, piece)
    .map((part) => markedWord(part, isToned))
    .join(" ");
}

/** What was written as one, each word with its own diacritics where they can be told. */
function partsOf(word: string, { plain, toned }: Piece): readonly Piece[] {
  const words = word.split(" ");
  if (words.length === 1 || words.join("").length !== [...toned].length)
    return words.map((one) => ({ plain: one, toned }));
  let from = 0;
  return words.map((one) => {
    from += one.length;
    return { plain: one, toned: plain === toned ? one : [...toned].slice(from - one.length, from).join("") };
  });
}

function markedWord(part: Piece, isToned: boolean): string {
  if (isOther(part, isToned)) return `~${part.plain}`;
  return tellingWords.has(part.plain) && isTonedPiece(part) ? `=${part.plain}` : part.plain;
}

function isOther(part: Piece, isToned: boolean): boolean {
  if (otherWords.get(part.plain)?.has(part.toned) === true) return true;
  return isToned && part.toned === part.plain && plainAmongToned.has(part.plain);
}

/** The word of the vocabulary that a spelling stands for, or null. */
function known(plain: string, vocabulary: ReadonlySet<string>): string | null {
  if (plain.length > 16) return null;
  const once = unstretched(plain);
  const short = shortForms.get(plain) ?? (once.length > 1 ? shortForms.get(once) : undefined);
  if (short !== undefined) return short;
  for (const spelling of spellings(plain)) {
    if (vocabulary.has(spelling)) return spelling;
    const meant = shortForms.get(spelling);
    if (meant !== undefined) return meant;
  }
  return plain.includes("*") ? covered(plain, vocabulary) : null;
}

/** A word with stars for letters, where only one of the vocabulary fits. */
function covered(plain: string, vocabulary: ReadonlySet<string>): string | null {
  if (plain.length < 3 || !/^[a-z*]*[a-z][a-z*]*$/u.test(plain)) return null;
  const pattern = new RegExp(`^${plain.replaceAll("*", "[a-z]")}$`, "u");
  const grave = ["chet", "giet", "hiep", "danh", "nude", "suicide", "kill", "rape", "chem"];
  const fitting = grave.filter((word) => vocabulary.has(unstretched(word)) && pattern.test(word));
  return fitting.length === 1 ? unstretched(fitting[0] ?? "") : null;
}

/** The ways in which a word may have been meant, the likeliest first. */
function spellings(plain: string): readonly string[] {
  if (/^\d+$/u.test(plain)) return [plain];
  const asLetters = plain.replace(/\d/gu, (digit) => digits.get(digit) ?? digit);
  const withoutDigits = plain.replace(/\d/gu, "");
  const whole = [plain, asLetters, withoutDigits].map(unstretched);
  const plains = [...whole, ...whole.map((word) => word.replace(/uu$/u, "u"))];
  return [...plains, ...plains.map(telex), ...plains.flatMap(respelled), ...plains.map(telex).flatMap(respelled)];
}

/** Keys of Telex that were typed but made nothing: `cheets` is `chết`. */
const telex = (plain: string): string =>
  unstretched(plain.replaceAll("w", "").replace(/[sfrxj](?=[cmnpt]?[a-z]?$)/u, ""));

/** Spellings of the chat by sound: `ckết`, `jết`, `sốg`, `đáh`, `fải`. */
const respelled = (plain: string): readonly string[] => [
  plain.replace(/^ck/u, "ch"),
  plain.replace(/^j/u, "gi"),
  plain.replace(/^z/u, "d"),
  plain.replace(/^f/u, "ph"),
  plain.replace(/^k(?=[aou])/u, "c"),
  plain.replace(/([aeiouy])g$/u, "$1ng"),
  plain.replace(/([aeiouy])h$/u, "$1nh"),
  plain.replace(/^w/u, "qu"),
  plain.replace(/j/gu, "i"),
  plain.replace(/y$/u, "i"),
  plain.replace(/q$/u, "ng"),
];

const longestWord = 10;

/** Words that were written as one, such as a hashtag: cut into words of the vocabulary, as few as do it; null where it cannot be. */
function segmented(plain: string, vocabulary: ReadonlySet<string>): string | null {
  const letters = plain.replace(/\d/gu, (digit) => digits.get(digit) ?? digit).replace(/(?<=t)u{2,}/gu, "u");
  if (letters.length < 4 || !/^[a-z]+$/u.test(letters)) return null;
  const best: (readonly [words: number, from: number] | null)[] = [[0, 0]];
  for (let to = 1; to <= letters.length; to += 1) best[to] = bestEnd(letters, to, best, vocabulary);
  return best[letters.length] ? wordsBack(letters, best) : null;
}

function bestEnd(
  letters: string,
  to: number,
  best: readonly (readonly [number, number] | null)[],
  vocabulary: ReadonlySet<string>,
): readonly [number, number] | null {
  let found: readonly [number, number] | null = null;
  for (let from = Math.max(0, to - longestWord); from < to - 1; from += 1) {
    const before = best[from];
    if (!before || !vocabulary.has(unstretched(letters.slice(from, to)))) continue;
    if (found === null || before[0] + 1 < found[0]) found = [before[0] + 1, from];
  }
  return found;
}

function wordsBack(letters: string, best: readonly (readonly [number, number] | null)[]): string {
  const words: string[] = [];
  for (let to = letters.length; to > 0; ) {
    const from = best[to]?.[1] ?? 0;
    words.unshift(unstretched(letters.slice(from, to)));
    to = from;
  }
  return words.join(" ");
}
