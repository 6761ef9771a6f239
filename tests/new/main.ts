// `npm run new -- page|format|language|recipe|kind NAME`: makes the files, and says what to fill in and what to do next.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageCommand, root } from '../run/process.mjs';
import { makeFiles, newThings } from './make-files';
import { TODO } from './templates';

const [thing = '', name = ''] = process.argv.slice(2);
const result = makeFiles(root, thing, name);
if ('problem' in result) {
  console.error(`${result.problem}\nUse: npm run new -- ${newThings.join('|')} NAME`);
  process.exitCode = 1;
} else {
  const { made, changed, next, document } = result;
  const [node, prettier] = packageCommand('prettier');
  execFileSync(node, [
    prettier,
    '--write',
    '--log-level=warn',
    ...[...made, ...changed].map((file) => join(root, file)),
  ]);
  console.log(`Made: ${made.join(', ')}\nNamed in: ${changed.join(', ')}`);
  console.log(`Fill in what ${TODO} marks. Then: ${next.join('; ')}.`);
  console.log(`How: ${document}. What is missing: npm test -- types unit`);
}
