import type { NavEntry } from "../../components/staff-page.tsx";
import type { Frame } from "../../frame.ts";

type Props = { readonly frame: Frame; readonly name: string; readonly nav: readonly NavEntry[] };

/** Where somebody without a page of the day begins: what there is, and what each is for. */
export function StaffHome({ frame, name, nav }: Props) {
  const { say } = frame;
  return (
    <>
      <h1 tabIndex={-1}>
        {say("staff-home-title")} <bdi>{name}</bdi>
      </h1>
      <ul class="doors">
        {nav.map(({ path, name: entry }) => (
          <li key={path}>
            <a class="panel" href={path}>
              <strong>{say(`staff-nav-${entry}`)}</strong>
              <small>{say(`staff-nav-${entry}-for`)}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
