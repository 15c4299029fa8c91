/** Lines of a table: columns as wide as their widest cell, two spaces apart; columns of numbers stand to the right. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const indexes = Array.from({ length: columns }, (_, index) => index);
  const widths = indexes.map((index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ""))));
  const isNumeric = indexes.map((index) => holdsNumbers(rows.slice(1).map((row) => row[index] ?? "")));
  return rows.map((row) =>
    indexes
      .map((index) => padded(row[index] ?? "", widths[index] ?? 0, isNumeric[index] === true))
      .join("  ")
      .trimEnd(),
  );
}

/** Below the heading nothing but numbers and dashes, and one number at least. */
function holdsNumbers(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[\d\s.,%–-]*$/.test(cell)) && cells.some((cell) => /\d/.test(cell));
}

function padded(cell: string, width: number, isRight: boolean): string {
  const space = " ".repeat(width - widthOf(cell));
  return isRight ? space + cell : cell + space;
}

/** Letters as a terminal counts them: a mark above a letter takes no place of its own. */
function widthOf(cell: string): number {
  return [...cell.normalize("NFC")].length;
}
