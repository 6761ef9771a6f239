// Finds the browser that tests and the walk use, and installs one where there is none. Plain Node: it runs before npm ci.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packageCommand, run } from './process.mjs';

const isRoot = process.getuid?.() === 0;

// Plain Google Chrome is missing on purpose: since version 137 the branded one ignores --load-extension.
const names = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'google-chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];
const windowsPrograms = ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** What it is always started with: quiet on the network, no first-run pages; root cannot have Chromium's sandbox. */
export function browserArgs() {
  const args = ['--disable-background-networking', '--disable-quic', '--disable-gpu', '--no-first-run'];
  return isRoot ? [...args, '--no-sandbox'] : args;
}

/** Where browsers usually are on this system, best first. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return macApplications.flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents/MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)'].map((name) => process.env[name]);
    return windowsPrograms.flatMap((program) =>
      folders.filter(Boolean).map((folder) => join(folder, program)),
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(
    Boolean,
  );
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Snap packages see neither /tmp nor hidden folders, so profile and extension would be missing. */
function isSnap(path) {
  if (path.startsWith('/snap/')) return true;
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/');
}

/** Whether this program is there, starts, and may see the tests' folders. */
export function isUsable(path) {
  try {
    accessSync(path, constants.X_OK);
    if (process.platform !== 'linux') return true;
    if (isSnap(path)) return false;
    return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
  } catch {
    return false;
  }
}

/** The Chromium that `playwright install` fetched, if there is one. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

let found;

/** The browser, or null. Looks once per process, again after an installation. */
function lookForBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, and there is no such file.`);
    return given;
  }
  found ??= usualPlaces().find(isUsable) ?? playwrightChromium();
  return found;
}

/** The browser to test in, or null. Throws when CHROMIUM_PATH names a file that is not there. */
export function findBrowser() {
  const path = lookForBrowser();
  return path === null ? null : { path };
}

/** Installs packages as root on Debian and its kin; false where that is not possible. */
export async function installWithApt(title, packages) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${title} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const retries = ['-o', 'Acquire::Retries=3'];
  await run(['apt-get', ...retries, 'update'], { env });
  await run(['apt-get', ...retries, 'install', '-y', '--no-install-recommends', ...packages], { env });
  return true;
}

/** Makes sure that there is a browser: the system's package as root on Debian and its kin, else Playwright's own. */
export async function ensureBrowser() {
  if (lookForBrowser() !== null) return;
  if ((await installWithApt('Chromium', ['chromium', 'fonts-liberation'])) && lookForBrowser() !== null)
    return;
  console.log('Installing Chromium with Playwright …');
  const playwright = packageCommand('@playwright/test', 'playwright');
  const withSystemLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  const { output } = await run([...playwright, 'install', '--no-shell', ...withSystemLibraries, 'chromium']);
  if (lookForBrowser() !== null) return;
  throw new Error(
    `${output}\nNo Chromium found, and none could be installed. Install one and name it in the variable CHROMIUM_PATH.`,
  );
}
