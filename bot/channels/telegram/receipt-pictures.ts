/** Emoji for the pairs 00 … 99, ten a line: the pictures that stand beside a receipt's digits on every other channel. */
const pictures = [
  "🐶 🐱 🐴 🐮 🐷 🐔 🦆 🐟 🐢 🦋",
  "🐘 🐯 🐰 🐵 🐸 🐌 🐝 🐻 🐼 🦒",
  "🐧 🦉 🐳 🐙 🦀 🍎 🍌 🍇 🍉 🍓",
  "🍋 🍍 🥭 🍒 🥕 🌽 🍆 🍄 🌶️ 🍞",
  "🥚 🍚 🍦 🍪 🍩 🍬 ☀️ ⭐ 🌙 🌈",
  "☁️ ❄️ 💡 💧 🏔️ 🚜 🏠 🏫 🏥 🚲",
  "🚌 🚂 ✈️ 🚀 ⛵ ⚓ ☂️ 🎈 🪁 ⚽",
  "🏀 🥁 🎸 🎺 🔔 ⏰ 🔑 📕 ✏️ ✂️",
  "📏 🎒 🎩 👟 👓 💍 👑 🎁 🏮 🔨",
  "🪜 🪣 🧹 🧲 ⛺ 🍀 🌻 🌷 🌵 🌴",
].flatMap((line) => line.split(" "));

/** Each pair of a receipt with its picture, two pairs a line: a slip of the pen is seen in the picture. */
export function picturedReceipt(digits: string): string {
  const pairs = (digits.match(/\d\d/gu) ?? []).map((pair) => `${pictures[Number(pair)]} ${pair}`);
  return pairs
    .map((pair, index) => (index % 2 === 0 ? pair : `   ${pair}\n`))
    .join("")
    .trim();
}
