// Makes a fresh machine ready: Node's version, the dependencies, a browser, the generated types. Says nothing if all is there.
import { pathToFileURL } from 'node:url';
import { ensureAge } from './age.mjs';
import { ensureBrowser } from './browser.mjs';
import { tryForFirefox } from './firefox.mjs';
import { ensureInstalled } from './install.mjs';
import { packageCommand, run } from './process.mjs';

const oldestNode = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** Types of texts and addresses are generated from the sources, and the compiler's settings with them. */
async function generateTypes() {
  const { code, output } = await run([...packageCommand('wxt'), 'prepare']);
  if (code !== 0) throw new Error(`${output}\nwxt prepare failed: the generated types are missing.`);
}

/** Throws when something is missing and cannot be had. */
export async function setUp({ browser = true, age = false, firefox = false } = {}) {
  checkNode();
  await ensureInstalled();
  // One after the other: apt-get allows no second one.
  await generateTypes();
  if (browser) await ensureBrowser();
  if (age) await ensureAge();
  if (firefox) await tryForFirefox();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await setUp({ browser: !process.argv.includes('--no-browser') });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
