/** A text that an office fills in: wording id, and what it leaves to fill. */
export type Template = { readonly id: string; readonly blanks: readonly string[]; readonly source: string };

export const templates: readonly Template[] = [
  {
    id: "breach-notice",
    blanks: ["when", "what", "data", "people", "harm", "done", "contact"],
    source: "Luật 91/2025/QH15 Điều 23: within 72 hours",
  },
  {
    id: "impact-assessment",
    blanks: ["controller", "purpose", "data", "basis", "people", "kept", "risks", "measures", "contact"],
    source: "Luật 91/2025/QH15 Điều 21: within 60 days",
  },
];
