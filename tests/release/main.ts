// `npm run check-release -- v1.2.3` refuses what is not ready; `npm run release-notes -- v1.2.3` prints what the changelog says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/process.mjs';
import { releaseNotes, releaseProblems, type ReleaseFacts } from './release';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const [command, tag = ''] = process.argv.slice(2);
const changelog = read('CHANGELOG.md');

if (command === 'notes') {
  const notes = releaseNotes(changelog, tag);
  if (notes === null) console.error(`CHANGELOG.md says nothing of ${tag}.`);
  else process.stdout.write(notes);
  process.exitCode = notes === null ? 1 : 0;
} else {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const addresses = JSON.parse(read('.github/addresses.json')) as ReleaseFacts['addresses'];
  const problems = releaseProblems({ tag, version, changelog, addresses });
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${tag} may be released.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
