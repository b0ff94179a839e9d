/** How each row is called; where several share a name, each says more. */
export function toldApart<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  moreOf: (row: Row, name: string) => string,
): (row: Row) => string {
  const names = rows.map(nameOf);
  const shared = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return (row) => {
    const name = nameOf(row);
    return shared.has(name) ? moreOf(row, name) : name;
  };
}
