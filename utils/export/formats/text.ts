// Labelled lines in the order and words of most vendors' forms, to copy from by hand.
import { credentialFields, fieldNames } from '../../credential/fields';
import type { ExportFormat } from './format';

export const text: ExportFormat = {
  id: 'text',
  extension: 'txt',
  mimeType: 'text/plain',
  write: (values, { application, role, user, tested }) => {
    const lines = credentialFields.flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [`${fieldNames[field]}: ${value}`];
    });
    const about = [`Application: ${oneLine(application)}`, `Role: ${oneLine(role)}`];
    if (user !== null) about.push(`User: ${oneLine(user)}`);
    if (tested !== null) about.push(oneLine(tested));
    return `${[...lines, '', ...about].join('\n')}\n`;
  },
};

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
