// What ESLint holds without knowing types: TypeScript written strictly, React's hooks in order, and the rules of tests/repo/lint.
// What needs types (promises awaited, nothing deprecated) is in .oxlintrc.json, whose compiler takes seconds where this one takes minutes.
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { banConfigs } from './tests/repo/lint/bans.mjs';
import { ownRules } from './tests/repo/lint/own-rules.mjs';

const tests = ['tests/**'];

export default defineConfig(
  { ignores: ['.output/', '.wxt/', '.artifacts/', 'node_modules/', '**/*.d.ts', '**/*.d.mts'] },
  // The fake NetSuite's page scripts are written as NetSuite's are, for its pages to be like the real ones.
  { ignores: ['tests/netsuite/assets/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // As TypeScript has it: an underscore says that it is not needed.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['**/*.tsx', 'utils/state/**'], extends: [reactHooks.configs.flat['recommended-latest']] },
  ownRules,
  ...banConfigs,
  {
    files: ['entrypoints/**', 'components/**', 'utils/**'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  {
    // Tests build wrong values on purpose and know what is there.
    files: tests,
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['tests/**/*.{test,spec}.{ts,tsx}'], rules: { 'house/opening-comment': 'off' } },
  { files: ['tests/e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
);
