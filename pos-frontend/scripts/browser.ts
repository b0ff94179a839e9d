import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Containers and continuous integration run as root, where Chromium's own sandbox refuses to start. */
const isRoot = process.getuid?.() === 0;

export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

function runs(executable: string): boolean {
  const flags = [...browserFlags, '--headless', '--version'];
  return existsSync(executable) && spawnSync(executable, flags, { timeout: 20_000 }).status === 0;
}

function aptInstall(name: string): boolean {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], {
      stdio: 'inherit',
    });
    return true;
  } catch {
    return false;
  }
}

/** The build inside the npm package is for Linux on x64 and needs Debian's libnss3. */
async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const executable = await chromium.executablePath();
  return runs(executable) || (aptInstall('libnss3') && runs(executable)) ? executable : undefined;
}

/**
 * A Chromium that really starts here: the one named by CHROMIUM_PATH, the npm package's, the
 * system's, or Debian's, in this order. Undefined means Playwright's own download is the way.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const packaged = await packagedBrowser();
  if (packaged) return packaged;
  return INSTALLED.find(runs) ?? (aptInstall('chromium') ? INSTALLED.find(runs) : undefined);
}
