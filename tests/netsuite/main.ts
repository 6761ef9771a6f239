// Starts the fake NetSuite by hand and prints how to look at it: `npx tsx tests/netsuite/main.ts [--port N] [--untouched]`.
import { newWorld } from './new-world';
import { startNetSuite } from './server';

const given = process.argv.indexOf('--port');
const port = given < 0 ? 0 : Number(process.argv[given + 1] ?? 0);
const world = newWorld({ untouched: process.argv.includes('--untouched') });
const netsuite = await startNetSuite({ world, port });

console.log('Start Chromium with');
console.log(
  `  chromium --user-data-dir=$(mktemp -d) ${netsuite.chromiumArgs.map((arg) => `'${arg}'`).join(' ')} \\`,
);
for (const account of world.accounts)
  console.log(`    ${netsuite.url(account.slug, '/app/center/card.nl?sc=-29')}`);
console.log('Sign in with any password as');
for (const user of world.accounts[0]?.users ?? []) if (user.giveAccess) console.log(`  ${user.email}`);
