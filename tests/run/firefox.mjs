// Finds the Firefox that the walk in Firefox uses, and installs one where apt-get has it. Plain Node: it runs before npm ci.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installWithApt, isUsable } from './browser.mjs';

// Only ESR, Developer Edition and Nightly install for good what nobody signed.
const names = ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];
const macApplications = ['Firefox ESR', 'Firefox Developer Edition', 'Firefox Nightly'];
const windowsFolders = ['Firefox ESR', 'Firefox Developer Edition', 'Firefox Nightly'];

/** The first ESR whose WebDriver BiDi installs extensions for good. */
const oldestVersion = 142;

function usualPlaces() {
  if (process.platform === 'darwin') {
    return macApplications.flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents/MacOS/firefox'),
      ),
    );
  }
  if (process.platform === 'win32') {
    const programs = process.env.ProgramFiles;
    return programs ? windowsFolders.map((name) => join(programs, name, 'firefox.exe')) : [];
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isNewEnough(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= oldestVersion;
}

/** The Firefox to walk in, or null. Throws when FIREFOX_PATH names a file that is not there. */
export function findFirefox() {
  const given = process.env.FIREFOX_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`FIREFOX_PATH names ${given}, and there is no such file.`);
    return given;
  }
  return usualPlaces().find((path) => isUsable(path) && isNewEnough(path)) ?? null;
}

/** Tries to have a Firefox. Without one the walk in Firefox is skipped, and said to be. */
export async function tryForFirefox() {
  if (findFirefox() === null) await installWithApt('Firefox', ['firefox-esr', 'fonts-liberation']);
}
