// Where the vendor has the key: what is offered then, and that nothing in it speaks of a key.
import { describe, expect, it } from 'vitest';
import { formatsFor, formatsOf, handoverTables } from '@/utils/credential-kinds/formats';
import type { ExportValues } from '@/utils/handover/format';
import { readBack } from '@/utils/handover/read-back';
import { contextOf, oauth2Values as sample } from './sample';

const kind = 'oauth2-client-credentials';
const { privateKey: _, ...vendorHeld } = sample;

const offered = (values: ExportValues) => formatsFor(kind, values).map(({ id }) => id);

function written(id: string): string {
  return formatsOf(kind)
    .find((each) => each.id === id)!
    .write(vendorHeld, contextOf(kind));
}

describe('where the vendor has the key', () => {
  it('offers no format that is nothing without it', () => {
    const here = offered({ ...sample, algorithm: 'PS256' });
    const there = offered({ ...vendorHeld, algorithm: 'PS256' });
    expect(here.filter((id) => !there.includes(id))).toEqual([
      'env-key-path',
      'env-mcp-netsuite',
      'env-reeve',
      'settings-salto',
      'command-suitecloud',
      'command-sdfcli',
      'command-netsuite-cli',
      'key-file',
      'text-snaplogic',
    ]);
  });

  it.each(formatsFor(kind, vendorHeld))('$id says nothing of a key', ({ id }) => {
    expect(written(id)).not.toMatch(/PRIVATE KEY|private.?key/i);
  });

  const readable = formatsFor(kind, vendorHeld).filter(({ read }) => read !== undefined);
  it.each(readable)('$id is read back', ({ id }) => {
    const text = written(id);
    expect(readBack(text, handoverTables)).toMatchObject({
      kind,
      problems: [],
      values: { accountId: sample.accountId, clientId: sample.clientId, certificateId: sample.certificateId },
    });
  });
});
