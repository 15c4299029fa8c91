import { asset } from "../assets.ts";
import type { Frame } from "../frame.ts";

type Props = { readonly frame: Frame; readonly root: string; readonly page: "cases" | "months" };

/** Where the desk draws itself: what is in cases is opened in the browser and nowhere else. */
export function DeskPlace({ frame, root, page }: Props) {
  return (
    <div id="desk" data-part={asset("desk.js")} data-words={asset("desk-words.json")} data-root={root} data-page={page}>
      <p class="nothing">{frame.say("desk-needs-script")}</p>
    </div>
  );
}

/** The page of the desk: its title, and the place where it draws itself. */
export function DeskPage({ frame, root }: Omit<Props, "page">) {
  return (
    <>
      <h1 class="desk-title" tabIndex={-1}>
        {frame.say("desk-page-title")}
      </h1>
      <p class="desk-links">
        <a href="/can-bo/mau">{frame.say("desk-templates-title")}</a>
      </p>
      <DeskPlace frame={frame} root={root} page="cases" />
    </>
  );
}
