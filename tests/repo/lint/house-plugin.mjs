// The project's own ESLint rules: one for each ban, one for how a file begins, one for what it is called.
import { relative, sep } from 'node:path';
import { bans } from './bans.mjs';

const globalObjects = new Set(['window', 'self', 'globalThis', 'top', 'parent']);

/** References to names that no declaration of the file explains. */
function globalReferences({ scopeManager }) {
  const { through, set } = scopeManager.globalScope;
  const known = [...set.values()].filter(({ defs }) => defs.length === 0);
  return [...through, ...known.flatMap(({ references }) => references)];
}

function isInType({ identifier }) {
  return ['TSTypeQuery', 'TSQualifiedName'].includes(identifier.parent.type);
}

function propertyName({ computed, property }) {
  if (!computed) return property.name;
  return property.type === 'Literal' ? String(property.value) : undefined;
}

function banRule({ globals = [], properties = [], selectors = [], imports, message }) {
  return {
    meta: { type: 'problem', docs: { description: message }, messages: { banned: message }, schema: [] },
    create(context) {
      const report = (node) => {
        context.report({ node, messageId: 'banned' });
      };
      const checkImport = (node) => {
        const ofTypes = (node.importKind ?? node.exportKind) === 'type';
        if (!ofTypes && imports?.test(node.source?.value)) report(node);
      };
      return {
        ...Object.fromEntries(selectors.map((selector) => [selector, report])),
        // With `:exit`, so that a selector above for the same kind of node is not overwritten.
        'MemberExpression:exit'(node) {
          const name = propertyName(node);
          const ofGlobal = globalObjects.has(node.object.name) && globals.includes(name);
          if (ofGlobal || properties.includes(name)) report(node);
        },
        'Property, JSXAttribute'(node) {
          const { name = node.value } = node.key ?? node.name;
          if (properties.includes(name)) report(node);
        },
        'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression': checkImport,
        'Program:exit'() {
          for (const reference of globalReferences(context.sourceCode)) {
            if (reference.isValueReference === false || isInType(reference)) continue;
            if (globals.includes(reference.identifier.name)) report(reference.identifier);
          }
        },
      };
    },
  };
}

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

const housePlugin = {
  meta: { name: 'house' },
  rules: {
    ...Object.fromEntries(bans.map((ban) => [ban.name, banRule(ban)])),
    'opening-comment': openingComment,
    'kebab-case': kebabCase,
  },
};

/** All rules on everywhere, and each ban off where it is allowed. */
export const houseConfigs = [
  {
    name: 'house/everywhere',
    plugins: { house: housePlugin },
    rules: Object.fromEntries(Object.keys(housePlugin.rules).map((name) => [`house/${name}`, 'error'])),
  },
  ...bans
    .filter(({ allowedIn }) => allowedIn.length > 0)
    .map(({ name, allowedIn }) => ({
      name: `house/${name} is allowed`,
      files: allowedIn,
      rules: { [`house/${name}`]: 'off' },
    })),
];
