import { readFileSync } from 'node:fs';

/**
 * The gates of the web app, on the built files: what the browser loads before the first page can
 * show (the entry and whatever it imports at once), each chunk loaded later, and all style sheets.
 */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const chunks = Object.values(manifest);

function withImports(chunk, seen = new Set()) {
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const key of chunk.imports ?? []) withImports(manifest[key], seen);
  return seen;
}

const entry = chunks.find((chunk) => chunk.isEntry);
const first = withImports(entry);
const stock = manifest['src/features/inventory/stock-page.tsx'];
const shell = manifest['src/app/shell/shell.tsx'];
const paths = (files) => [...files].map((file) => `dist/${file}`);
const lazy = chunks
  .map((chunk) => chunk.file)
  .filter((file) => file.endsWith('.js') && !first.has(file));

export default [
  { gzip: true, name: 'first JS', limit: '280 kB', path: paths(first) },
  {
    gzip: true,
    name: 'all JS of the stock page',
    // Ours, not promised anywhere: a change that makes every page heavier is to be noticed.
    limit: '335 kB',
    path: paths(new Set([...first, ...withImports(shell), ...withImports(stock)])),
  },
  ...lazy.map((file) => ({
    gzip: true,
    name: `lazy ${file}`,
    limit: '120 kB',
    path: `dist/${file}`,
  })),
  { gzip: true, name: 'all CSS', limit: '45 kB', path: 'dist/assets/*.css' },
];
