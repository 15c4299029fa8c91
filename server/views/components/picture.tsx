import { pictureBody } from "../assets.ts";

/** A packaged picture as inline SVG, for decoration beside words that say the same; nothing for an unknown name. */
export function Picture({ name, className = "picture" }: { readonly name: string; readonly className?: string }) {
  const body = pictureBody(name);
  if (body === null) return null;
  // The markup comes from the package, never from a person.
  const markup = { __html: body };
  // A size of its own, for the moment before the style sheet is there.
  return (
    <svg
      class={className}
      viewBox="0 0 32 32"
      width="32"
      height="32"
      aria-hidden="true"
      dangerouslySetInnerHTML={markup}
    />
  );
}
