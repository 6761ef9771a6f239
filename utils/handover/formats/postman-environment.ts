// A Postman environment (v2.1): the values as variables for the requests of a collection.
import { fieldOfKey, filled, type ExportFormat, type FormatNames } from '../format';

export function makePostmanEnvironment(names: FormatNames): ExportFormat {
  const { keys } = names;
  return {
    ...names,
    type: 'postman',
    extension: 'postman_environment.json',
    mimeType: 'application/json',
    holdsValues: true,
    write: (values, context) => {
      const { fields } = context;
      const account = values[fields.find(({ isAccount }) => isAccount)?.id ?? ''];
      const secrets = fields.filter(({ secret }) => secret).map(({ id }) => id);
      const secretNames = keys.filter((key) => secrets.includes(fieldOfKey(key) ?? ''));
      const isSecret = new Set(secretNames.map(([name]) => name));
      const environment = {
        name: `NetSuite ${account ?? ''}`.trim(),
        values: filled(keys, values, context).map(([key, value]) => ({
          key,
          value,
          type: isSecret.has(key) ? 'secret' : 'default',
          enabled: true,
        })),
        _postman_variable_scope: 'environment',
      };
      return `${JSON.stringify(environment, null, 2)}\n`;
    },
  };
}
