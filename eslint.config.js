// What ESLint holds: types used strictly, promises awaited, React's hooks in order, and the rules of tests/repo/lint.
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { banConfigs } from './tests/repo/lint/bans.mjs';
import { ownRules } from './tests/repo/lint/own-rules.mjs';

const javascript = ['**/*.js', '**/*.mjs'];
const tests = ['tests/**'];

export default defineConfig(
  { ignores: ['.output/', '.wxt/', '.artifacts/', 'node_modules/', '**/*.d.ts', '**/*.d.mts'] },
  // The fake NetSuite's page scripts are written as NetSuite's are, for its pages to be like the real ones.
  { ignores: ['tests/netsuite/assets/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Its successor is a package of its own with three more behind it, for one function that is the same.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'XMLValidator', package: 'fast-xml-parser' }] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // As TypeScript has it: an underscore says that it is not needed.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
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
    // Tests build wrong values on purpose, know what is there, and hand out what JSON and matchers give.
    files: tests,
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // As of the browser's own look-ups, whoever asks knows what kind of element a selector finds.
  {
    files: ['utils/page/dom.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  { files: ['tests/**/*.{test,spec}.{ts,tsx}'], rules: { 'house/opening-comment': 'off' } },
  { files: ['tests/e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: javascript, extends: [tseslint.configs.disableTypeChecked] },
);
