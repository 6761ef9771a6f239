// `npm run read-mutations -- --count=10000 --seed=1`: reads that many changed texts and says what went wrong.
import { tryMutations } from './try-mutations';

const given = (name: string, otherwise: number) =>
  Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);

const [count, seed] = [given('count', 10_000), given('seed', 1)];
const { same, thrown, wrong } = tryMutations(count, seed);
for (const each of [...thrown, ...wrong].slice(0, given('show', 5))) process.stdout.write(`${each}\n\n`);
process.stdout.write(
  `${count} changed texts with seed ${seed}: ${same} read as they were or with less, ${thrown.length} thrown, ${wrong.length} wrong without a word\n`,
);
process.exitCode = thrown.length + wrong.length === 0 ? 0 : 1;
