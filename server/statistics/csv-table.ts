import { CsvError, parse } from "csv-parse/sync";
import { nearestOf } from "./nearest.ts";

/** One thing wrong with a file: the line it is on (1 is the header, 0 the whole file), a wording id and its arguments. */
export type Problem = {
  readonly line: number;
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
};

/** The columns of a file, by the names of its header. */
export type CsvForm = { readonly required: readonly string[]; readonly optional?: readonly string[] };
export type CsvLine = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type CsvReading =
  | { readonly is: "good"; readonly lines: readonly CsvLine[] }
  | { readonly is: "bad"; readonly problems: readonly Problem[] };

type Row = { readonly line: number; readonly cells: readonly string[] };

const largestBytes = 20 * 1024 * 1024;

export const problem = (line: number, id: string, args: Problem["args"] = {}): Problem => ({ line, id, args });
const bad = (...problems: readonly Problem[]): CsvReading => ({ is: "bad", problems });

/**
 * Reads a UTF-8 file of comma-separated values: with or without a byte order mark, any line ends, quoted cells, columns
 * in any order by their names. Texts come out in Unicode form C without space around them; empty lines are passed over.
 */
export function readCsv(bytes: Uint8Array, form: CsvForm): CsvReading {
  if (bytes.length > largestBytes) return bad(problem(0, "csv-too-large", { megabytes: largestBytes / 1024 / 1024 }));
  const text = decoded(bytes);
  if (text === null) return bad(problem(0, "csv-not-utf8"));
  try {
    return table(rowsOf(text), form);
  } catch (error) {
    if (error instanceof CsvError) return bad(problem(lineOf(error), "csv-quotes"));
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text.normalize("NFC");
  } catch {
    return null;
  }
}

const lineOf = (error: CsvError): number => {
  const line = error.lines;
  return typeof line === "number" ? line : 0;
};

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  parse(text, {
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (cells: string[], { lines }) => {
      rows.push({ line: lines, cells });
      return null;
    },
  });
  return rows;
}

function table([header, ...rows]: readonly Row[], form: CsvForm): CsvReading {
  if (header === undefined) return bad(problem(0, "csv-empty", { columns: form.required.join(",") }));
  const wrong = headerProblems(header, form);
  if (wrong.length > 0) return bad(...wrong);
  const filled = rows.filter((row) => row.cells.some((cell) => cell !== ""));
  if (filled.length === 0) return bad(problem(0, "csv-no-rows"));
  const uneven = filled.filter((row) => row.cells.length !== header.cells.length);
  if (uneven.length > 0) return bad(...uneven.map((row) => unevenRow(row, header)));
  return { is: "good", lines: filled.map((row) => named(row, header)) };
}

const unevenRow = (row: Row, header: Row): Problem =>
  problem(row.line, "csv-cells", { given: row.cells.length, wanted: header.cells.length });

const named = (row: Row, header: Row): CsvLine => ({
  line: row.line,
  cells: Object.fromEntries(header.cells.map((column, index) => [column, row.cells[index] ?? ""])),
});

function headerProblems(header: Row, { required, optional = [] }: CsvForm): readonly Problem[] {
  const { cells, line } = header;
  const columns = required.join(",");
  // A spreadsheet in Vietnamese writes semicolons where the file's form has commas.
  if (cells.length === 1 && /[;\t]/.test(cells[0] ?? "")) return [problem(line, "csv-separator", { columns })];
  if (!cells.some((cell) => required.includes(cell))) return [problem(line, "csv-no-header", { columns })];
  const known = [...required, ...optional];
  const unknown = [...new Set(cells)].filter((cell) => !known.includes(cell));
  const twice = [...new Set(cells)].filter((cell) => cells.indexOf(cell) !== cells.lastIndexOf(cell));
  const missing = required.filter((column) => !cells.includes(column));
  const free = known.filter((column) => !cells.includes(column));
  return [
    ...unknown.map((given) => unknownColumn(line, given, free.length > 0 ? free : known)),
    ...twice.map((column) => problem(line, "csv-column-twice", { column })),
    ...missing.map((column) => problem(line, "csv-column-missing", { column })),
  ];
}

const unknownColumn = (line: number, given: string, known: readonly string[]): Problem =>
  problem(line, "csv-column-unknown", { given: given.slice(0, 40), nearest: nearestOf(given, known) });
