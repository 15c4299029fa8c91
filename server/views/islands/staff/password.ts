type Judge = { judge(password: string, words: readonly string[]): "good" | "weak" };

const shortest = 15;
const longest = 128;

/**
 * What is wrong with a new password (privacy-security 7.1): its length, or that it is easily guessed; no rules about signs.
 * The lists of words are large and are loaded now, from the address that the form names.
 */
export async function judged(
  form: HTMLFormElement,
  password: string,
  words: readonly string[],
): Promise<"good" | "short" | "long" | "weak"> {
  const length = [...password.normalize("NFC")].length;
  if (length < shortest) return "short";
  if (length > longest) return "long";
  const part: Judge = await import(form.dataset.judge ?? "");
  return part.judge(password, words);
}
