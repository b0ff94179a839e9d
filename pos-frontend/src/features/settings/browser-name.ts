const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

function firstIn(agent: string, names: readonly (readonly [string, string])[]): string | undefined {
  return names.find(([mark]) => agent.includes(mark))?.[1];
}

/** `Chrome, Windows` of a browser's long description of itself; that, where it names neither. */
export function browserName(agent: string): string {
  const known = [firstIn(agent, BROWSERS), firstIn(agent, SYSTEMS)].filter(Boolean);
  return known.length > 0 ? known.join(', ') : agent.slice(0, 60);
}
