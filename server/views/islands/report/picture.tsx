/** A packaged picture from the sheets of this page, for decoration beside words that say the same. */
export function Picture({ name, className = "picture" }: { readonly name: string; readonly className?: string }) {
  return (
    <svg class={className} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <use href={`#p-${name}`} />
    </svg>
  );
}
