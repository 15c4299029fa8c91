import type { Frame } from "../say.ts";
import { Picture } from "./picture.tsx";

const numbers = [
  { number: "111", picture: "telephone-receiver" },
  { number: "113", picture: "police-car" },
  { number: "115", picture: "ambulance" },
] as const;

/** Who can be called, each a whole row to tap. */
export function Calls({ frame }: { readonly frame: Frame }) {
  return (
    <ul class="calls">
      {numbers.map(({ number, picture }) => (
        <li key={number}>
          <a class="call" href={`tel:${number}`}>
            <span class="number">{number}</span>
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
