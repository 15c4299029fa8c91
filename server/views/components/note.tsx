import type { Frame } from "../frame.ts";
import { Picture } from "./picture.tsx";
import type { ScreenNote } from "./screen.ts";
import { Words } from "./words.tsx";

/** Something said once, above the question. */
export function Note({ frame, note }: { readonly frame: Frame; readonly note: ScreenNote }) {
  return (
    <div class="bubble bubble-note">
      {note.picture && <Picture name={note.picture} className="picture-large" />}
      <div class="more" data-note>
        <Words frame={frame} lines={note.text.split("\n")} />
      </div>
    </div>
  );
}
