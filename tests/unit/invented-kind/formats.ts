// The hand-over of the invented kind: makers that any kind may use, with names of its own.
import type { FormatNames, Key } from '@/utils/handover/format';
import { makeEnv } from '@/utils/handover/formats/env';
import { makeLabelledText } from '@/utils/handover/formats/labelled-text';
import { makeOwnJson } from '@/utils/handover/formats/own-json';
import { makePostmanEnvironment } from '@/utils/handover/formats/postman-environment';
import { makeSettings } from '@/utils/handover/formats/settings';
import type { HandoverTables } from '@/utils/handover/handover-tables';
import { appOrigin } from '@/utils/netsuite/hosts';
import { inventedFields } from './kind';

/** As the tools of this kind would call its values. */
function named(id: string, spell: (field: string) => string): FormatNames {
  const keys = inventedFields.map(({ id: field }): Key => [spell(field), field]);
  return { id, tools: ['Invented tool'], source: 'own', keys: [...keys, [spell('host'), appOrigin]] };
}

const inCapitals = (field: string) => field.replace(/[A-Z]/g, '_$&').toUpperCase();

export const inventedHandover: HandoverTables = {
  id: 'invented',
  fields: inventedFields,
  formats: [
    makeOwnJson(inventedFields),
    makeEnv(named('env', inCapitals)),
    makeSettings(named('settings', (field) => field.toLowerCase())),
    makePostmanEnvironment(named('postman-environment', inCapitals)),
    makeLabelledText({
      id: 'text',
      tools: ['Invented form'],
      source: 'own',
      keys: inventedFields.map(({ id, name }): Key => [name, id]),
    }),
  ],
  names: { deviceId: { names: ['serial number'] }, deviceKey: { names: ['pem key'] } },
  stepNames: { link: 'Device linked', key: 'Key pasted' },
};
