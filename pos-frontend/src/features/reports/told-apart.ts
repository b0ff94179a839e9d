/** The names of rows; where several share one, each says more. */
export function toldApart<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  moreOf: (row: Row, name: string) => string,
): string[] {
  const names = rows.map(nameOf);
  return rows.map((row, at) => {
    const name = names[at] ?? '';
    return names.indexOf(name) === names.lastIndexOf(name) ? name : moreOf(row, name);
  });
}
