import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** What anybody would try here first; departments and names come with the page. */
const local = [
  "caobang",
  "cao bằng",
  "treem",
  "trẻ em",
  "emnoi",
  "em nói",
  "canbo",
  "cán bộ",
  "matkhau",
  "mật khẩu",
  "vietnam",
  "việt nam",
  "tinhcaobang",
  "soyte",
  "sokhcn",
  "sovhttdl",
  "congan",
  "baove",
  "thongtin",
  "truyenthong",
  "laodong",
  "quantri",
  "xinchao",
  "conyeume",
  "iloveyou",
  "bacson",
  "pacbo",
  "thanhpho",
];

/** Of 4: about ten thousand million guesses, where a thief must also pay 64 MiB for each. */
const enough = 3;

const plain = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** `words`: what is known of the person. The longest password that is estimated is 128 letters. */
export function judge(password: string, words: readonly string[]): "good" | "weak" {
  const own = [...local, ...words]
    .flatMap((word) => [word, ...word.split(/[\s.@–-]+/)])
    .filter((word) => word.length > 2);
  const inputs = [...new Set(own.flatMap((word) => [word.toLowerCase(), plain(word), plain(word).replace(/\s/g, "")]))];
  // Vietnamese without its marks is what a thief tries first.
  const scores = [password, plain(password)].map((tried) => estimator.check(tried, inputs).score);
  return Math.min(...scores) >= enough ? "good" : "weak";
}
