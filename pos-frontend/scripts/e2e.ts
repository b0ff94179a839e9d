import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findBrowser } from './browser.ts';

/** Runs Playwright with a browser that starts on this machine; its arguments are passed on. */
const playwright = 'node_modules/.bin/playwright';
const browser = await findBrowser();
if (!browser) spawnSync(playwright, ['install', 'chromium'], { stdio: 'inherit' });

/** A port that nobody listens on; the system does not give it out again soon. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

const port = process.env.E2E_PORT ?? String(await freePort());
const { status } = spawnSync(playwright, ['test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, E2E_PORT: port, ...(browser && { CHROMIUM_PATH: browser }) },
});
process.exitCode = status ?? 1;
