import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.BACKEND_URL ?? 'http://127.0.0.1:8000';

/**
 * Style sheets that most pages load anyway come as one: a request instead of twenty, and half the
 * bytes, for they say much of the same.
 */
const sharedLook = {
  name: 'look',
  // With the components' own sheet, which ours come after and change.
  test: /src\/(app\/theme\/.*|shared\/ui\/.*\.module)\.css$/,
};
const documentLook = { name: 'document-look', test: /src\/shared\/(?!ui\/).*\.module\.css$/ };

/** One short mark for each file, the same wherever it is built; Vite would add a line to each. */
function scopedName(name: string, file: string): string {
  const path = relative(import.meta.dirname, file);
  const mark = createHash('sha256').update(path).digest('base64url').slice(0, 5);
  return `${name}_${mark}`;
}

/**
 * The charts' library in two files that load side by side: one would be beyond its gate. What it
 * stands on is named, because neither may come to import the other in a circle.
 */
const rechartsCode = {
  name: 'recharts',
  test: /node_modules\/recharts\//,
  includeDependenciesRecursively: false,
};
const chartsSupport = {
  name: 'charts-support',
  test: new RegExp(
    `node_modules/(${[
      '@reduxjs',
      'd3-[a-z-]+',
      'decimal\\.js-light',
      'es-toolkit',
      'eventemitter3',
      'immer',
      'internmap',
      'react-is',
      'react-redux',
      'redux',
      'redux-thunk',
      'reselect',
      'tiny-invariant',
      'use-sync-external-store/with-selector',
      'use-sync-external-store/cjs/use-sync-external-store-with-selector',
      'victory-vendor',
    ].join('|')})(/|$|\\.)`,
  ),
  includeDependenciesRecursively: false,
};

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  server: {
    proxy: Object.fromEntries(['/api', '/admin', '/static'].map((path) => [path, backend])),
  },
  build: {
    // The bundle gates read which chunk loads which from the manifest.
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: font would need its own hole in the content policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [sharedLook, documentLook, rechartsCode, chartsSupport],
        },
      },
    },
  },
  css: { modules: { generateScopedName: scopedName } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    testTimeout: 20_000,
    unstubGlobals: true,
  },
});
