import { defineConfig } from 'orval';

/**
 * The browser's client comes from the committed contract; nothing under generated/ is edited by hand.
 * OPENAPI and OPENAPI_CLIENT let the drift check write a second copy elsewhere.
 */
const client = process.env.OPENAPI_CLIENT ?? 'src/shared/api/generated';

export default defineConfig({
  onhand: {
    input: { target: process.env.OPENAPI ?? '../pos-backend/openapi.yaml' },
    output: {
      mode: 'tags',
      target: client,
      schemas: `${client}/model`,
      client: 'react-query',
      httpClient: 'fetch',
      indexFiles: false,
      clean: true,
      override: {
        header: () => [
          'Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.',
        ],
        mutator: { path: 'src/shared/api/request.ts', name: 'request' },
        fetch: { includeHttpResponseReturnType: false },
      },
    },
  },
});
