/** Columns as wide as their widest cell; names to the left, figures to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        if (column === 0 || column === row.length - 1) return cell.padEnd(width(column));
        return cell.padStart(width(column));
      })
      .join('  ')
      .trimEnd(),
  );
}
