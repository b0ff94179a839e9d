import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Fails when the committed client is not what the contract generates today. */
const committed = 'src/shared/api/generated';
// Beside the committed one, so that the relative import of the mutator comes out the same.
const fresh = mkdtempSync(path.join('src/shared/api', '.generated-'));
try {
  const orval = spawnSync('node_modules/.bin/orval', {
    env: { ...process.env, OPENAPI_CLIENT: fresh },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const diff = spawnSync('diff', ['-ru', committed, fresh], { stdio: 'inherit' });
  if (orval.status !== 0 || diff.status !== 0) {
    process.stderr.write('The API client is stale: run `npm run generate` and commit it.\n');
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
