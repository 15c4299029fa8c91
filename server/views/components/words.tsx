import type { Frame } from "../frame.ts";
import { Picture } from "./picture.tsx";

type Props = { readonly frame: Frame; readonly lines: readonly string[] };

/** Words with their line breaks; lines that begin with a dot are a list, and a number to call in it is called by a tap. */
export function Words({ frame, lines }: Props) {
  return (
    <>
      {blocksOf(lines).map((block, index) =>
        block.is === "list" ? (
          <ul key={index} class="points">
            {block.lines.map((line) => (
              <Point key={line} frame={frame} line={line} />
            ))}
          </ul>
        ) : (
          <p key={index} data-read>
            {block.line}
          </p>
        ),
      )}
    </>
  );
}

type Block =
  | { readonly is: "line"; readonly line: string }
  | { readonly is: "list"; readonly lines: readonly string[] };

const dot = /^[•-]\s+/;

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (!dot.test(line)) blocks.push({ is: "line", line });
    else if (last?.is === "list") blocks.splice(-1, 1, { is: "list", lines: [...last.lines, pointOf(line)] });
    else blocks.push({ is: "list", lines: [pointOf(line)] });
  }
  return blocks;
}

const pointOf = (line: string): string => line.replace(dot, "");

/** The child line, the police, the ambulance. */
const helpLines = /\b11[135]\b/gu;

function Point({ frame, line }: { readonly frame: Frame; readonly line: string }) {
  const [, named, rest] = /^(11[135])\s*[:–-]\s*(.*)$/u.exec(line) ?? [];
  if (named !== undefined)
    return (
      <li class="point-call">
        <a class="call" href={`tel:${named}`}>
          <b data-read>{named}</b>
          <span data-read>{rest}</span>
        </a>
      </li>
    );
  const numbers = [...new Set(line.match(helpLines) ?? [])];
  return (
    <li>
      <span data-read>{line}</span>
      {numbers.length > 0 && <Calls frame={frame} numbers={numbers} />}
    </li>
  );
}

function Calls({ frame, numbers }: { readonly frame: Frame; readonly numbers: readonly string[] }) {
  return (
    <span class="calls">
      {numbers.map((number) => (
        <a key={number} class="pill pill-help" href={`tel:${number}`}>
          <Picture name="telephone-receiver" />
          {frame.say("page-chat-call", { number })}
        </a>
      ))}
    </span>
  );
}
