// Labelled lines in the order and words of the vendors' forms, to copy from by hand.
import { credentialFields, fieldNames } from '../../credential/fields';
import { filled, nameOnOneLine, onOneLine, picked, type ExportFormat, type Key } from './format';

const usualKeys = credentialFields.map((field): Key => [fieldNames[field], field]);

export const text: readonly ExportFormat[] = [
  form('text', ['Workato', 'Boomi', 'Jitterbit', 'Talend', 'Merge', 'Apideck'], usualKeys),
  form(
    'text-mulesoft',
    ['MuleSoft', 'Oracle Identity Governance'],
    [
      ['consumerKey', 'consumerKey'],
      ['consumerSecret', 'consumerSecret'],
      ['tokenId', 'tokenId'],
      ['tokenSecret', 'tokenSecret'],
      ['account', 'accountId'],
    ],
  ),
];

function form(id: string, tools: readonly string[], keys: readonly Key[]): ExportFormat {
  return {
    id,
    kind: 'text',
    tools,
    keys,
    extension: 'txt',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values, { application, role, user, tested }) => {
      const lines = filled(keys, values).map(([name, value]) => `${name}: ${onOneLine(String(value))}`);
      const about = [`Application: ${nameOnOneLine(application)}`, `Role: ${nameOnOneLine(role)}`];
      if (user !== null) about.push(`User: ${nameOnOneLine(user)}`);
      if (tested !== null) about.push(nameOnOneLine(tested));
      return `${[...lines, '', ...about].join('\n')}\n`;
    },
    read: (written) => {
      const found = new Map<string, string>();
      for (const line of written.split(/\r?\n/)) {
        const [, name, value] = /^([^:]+): (.*)$/.exec(line) ?? [];
        if (name !== undefined && !found.has(name)) found.set(name, value ?? '');
      }
      const read = picked(keys, found);
      return read && { ...read, application: found.get('Application') };
    },
  };
}
