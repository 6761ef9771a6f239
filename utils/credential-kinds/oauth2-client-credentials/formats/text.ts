// Labelled lines for the forms of vendors, to copy from by hand.
import type { Key } from '../../../handover/format';
import { makeLabelledText } from '../../../handover/formats/labelled-text';
import { bundledOf } from '../../../credential/field';
import { oauth2Fields } from '../fields';

export const text = makeLabelledText({
  id: 'text',
  tools: ['Workato', 'Celigo', 'Airbyte', 'Patchworks', 'ScriptRunner Connect', 'Calxa'],
  keys: bundledOf(oauth2Fields).map(({ id, name }): Key => [name, id]),
});
