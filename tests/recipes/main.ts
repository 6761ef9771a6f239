// `npm run check-recipe FILE …`: says what is wrong with a vendor's recipe, for the vendor's own checks.
import { readFileSync } from 'node:fs';
import { checkRecipe } from '../../utils/recipes/check/check-recipe';
import { say, setTexts } from '../../utils/texts';
import { en } from '../../utils/texts/languages/en';

setTexts('en', en);

function check(file: string): boolean {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    console.error(`${file}: cannot be read.`);
    return false;
  }
  const read = checkRecipe(text);
  if (!read.ok) {
    for (const problem of read.problems) console.error(`${file}: ${problem}`);
    return false;
  }
  const { name, steps, permissions } = read.recipe;
  const verdict = read.remarks.length === 0 ? 'fine' : 'can be taken, and people are told what stands below';
  console.log(`${file}: ${verdict}. “${name}”, ${steps.length} steps, ${permissions.length} permissions.`);
  for (const { permission, text, instead } of read.remarks) {
    const label = permissions.find(({ key }) => key === permission)?.label;
    const what = label === undefined ? permission : `${label} (${permission})`;
    console.log(`  ${what}: ${say(text)}${instead === null ? '' : ` ${say(instead)}`}`);
  }
  return true;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the recipe files: npm run check-recipe FILE …');
  process.exitCode = 1;
} else if (files.map(check).includes(false)) {
  process.exitCode = 1;
}
