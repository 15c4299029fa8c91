import type { Frame } from "../frame.ts";
import { Picture } from "./picture.tsx";

const numbers = [
  { number: "111", picture: "telephone-receiver" },
  { number: "113", picture: "police-car" },
  { number: "115", picture: "ambulance" },
] as const;

type Props = {
  readonly frame: Frame;
  /** Only these, in this order; absent: all three. */
  readonly only?: readonly string[];
};

/** Who can be called, each a whole row to tap. */
export function Calls({ frame, only }: Props) {
  const shown = only === undefined ? numbers : only.flatMap((one) => numbers.filter(({ number }) => number === one));
  return (
    <ul class="lines">
      {shown.map(({ number, picture }) => (
        <li key={number}>
          <a class="line" href={`tel:${number}`}>
            <span class="line-number">{number}</span>
            <span>
              <strong>{frame.say(`page-call-${number}`)}</strong>
              <small>{frame.say(`page-call-${number}-more`)}</small>
            </span>
            <Picture name={picture} />
          </a>
        </li>
      ))}
    </ul>
  );
}
