// Checks who imports whom by .dependency-cruiser.mjs, in the current directory; fails, too, when it saw too few modules.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from '../../.dependency-cruiser.mjs';

const folders = ['entrypoints', 'components', 'utils'].filter((folder) => existsSync(folder));

/** All that is TypeScript and shipped. */
function sourceFiles() {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /(?<!\.d)\.tsx?$/.test(file)),
  );
}

const tsConfig = extractTSConfig('tsconfig.json');

/** `types`: whether an import of types only counts as one. */
async function look(forbidden, types) {
  const options = {
    ruleSet: { forbidden },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: types,
  };
  const resolving = {
    exportsFields: ['exports'],
    conditionNames: ['import', 'browser', 'default'],
    mainFields: ['module', 'main'],
    // The aliases of .wxt/tsconfig.json: the tool reads them as relative to the file that extends it.
    alias: { '@': resolve('.'), '#i18n': resolve('.wxt/i18n/index.ts') },
  };
  const { output } = await cruise(folders, options, resolving, { tsConfig });
  return output;
}

/** Files the tool did not see: it looks at none, and passes, when it cannot work with the compiler it finds. */
function unseen({ modules }) {
  const seen = new Set(modules.map(({ source }) => source));
  return sourceFiles().filter((file) => !seen.has(file));
}

const problems = [];
for (const [forbidden, types] of [
  [rules.layers, true],
  [rules.reach, false],
]) {
  const result = await look(forbidden, types);
  for (const { rule, from, to, via = [] } of result.summary.violations) {
    const way = via.map(({ name }) => name).filter((name) => name !== to);
    const comment = forbidden.find(({ name }) => name === rule.name)?.comment;
    problems.push(`${rule.name}: ${[from, ...way, to].join(' → ')}\n    ${comment}`);
  }
  problems.push(...unseen(result).map((file) => `not-looked-at: ${file}`));
  for (const { source, dependencies } of result.modules) {
    const missing = dependencies.filter(({ couldNotResolve }) => couldNotResolve);
    problems.push(...missing.map(({ module }) => `not-found: ${source} → ${module}`));
  }
}

console.log([...new Set(problems)].join('\n'));
console.log(`${sourceFiles().length} files, ${new Set(problems).size} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
