// Two ESLint rules that no package has as we want them: how a file begins, and what it is called.
import { relative, sep } from 'node:path';

const openingComment = {
  meta: {
    type: 'suggestion',
    docs: { description: 'A file opens with what it is for.' },
    messages: { missing: 'Open the file with one sentence, after //, on what it is for.' },
    schema: [],
  },
  create: (context) => ({
    Program(node) {
      const [first] = context.sourceCode.getAllComments().filter(({ type }) => type !== 'Shebang');
      const opens = first?.type === 'Line' && first.loc.start.line === 1;
      const isSentence = /^ (?!@|eslint|prettier|ts-)\S+ \S+ /.test(`${first?.value ?? ''} `);
      if (!opens || !isSentence) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' });
    },
  }),
};

const kebabCase = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Files and folders are in kebab-case.' },
    messages: { other: 'Call it in kebab-case, after its main export: {{ part }} is not.' },
    schema: [],
  },
  create: (context) => ({
    Program(node) {
      const parts = relative(context.cwd, context.filename).split(sep);
      const part = parts.find((name) => !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name));
      if (part !== undefined) context.report({ node, messageId: 'other', data: { part } });
    },
  }),
};

export const ownRules = {
  name: 'house',
  plugins: { house: { rules: { 'opening-comment': openingComment, 'kebab-case': kebabCase } } },
  rules: { 'house/opening-comment': 'error', 'house/kebab-case': 'error' },
};
