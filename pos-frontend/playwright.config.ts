import { defineConfig, devices } from '@playwright/test';
import { browserFlags } from './scripts/browser.ts';

/** scripts/e2e.ts chooses a free one, so that nothing else on the machine stands in the way. */
const PORT = Number(process.env.E2E_PORT ?? 8123);
const served = process.env.E2E_BASE_URL;

/** The built app, served by the real backend on data of its own; E2E_BASE_URL tests a running one. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  // A test that passes on the second try has found something; it must not be hidden.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // How quick the app is is measured elsewhere; a busy machine is no finding of these.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: served ?? `http://127.0.0.1:${PORT}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserFlags },
  },
  webServer: served
    ? undefined
    : {
        command: 'make run',
        cwd: '..',
        env: { PORT: String(PORT), DATA_DIR: 'var/e2e' },
        url: `http://127.0.0.1:${PORT}/api/v1/health/live`,
        // Somebody else's server has other data, and another build.
        reuseExistingServer: false,
        // A first start installs, makes a database and loads the demo shop.
        timeout: 300_000,
        gracefulShutdown: { signal: 'SIGINT', timeout: 30_000 },
        stdout: 'pipe',
      },
});
