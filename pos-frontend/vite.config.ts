import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.BACKEND_URL ?? 'http://127.0.0.1:8000';

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
          // The charts' library in two files that load side by side: one would be beyond its gate.
          groups: [
            { name: 'recharts', test: /node_modules\/recharts\// },
            {
              name: 'charts-support',
              test: /node_modules\/(@reduxjs|immer|reselect|react-redux|redux|redux-thunk|d3-[a-z]+|victory-vendor|es-toolkit|decimal\.js-light|eventemitter3|internmap|@mantine\/charts)\//,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    unstubGlobals: true,
  },
});
