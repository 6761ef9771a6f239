// Facts of entries as the vault gives them: what every test of bundles starts with. A print is the value itself here.
import { tbaFields } from '@/utils/credential-kinds/tba/fields';
import { provenanceOf, type BundleKey, type EntryFacts, type Provenance } from '@/utils/credential/entry';
import { fieldOf, type FieldDef } from '@/utils/credential/field';

export const fields = tbaFields;
export const fieldsOf = () => tbaFields;

export function field(id: string): FieldDef {
  const found = fieldOf(tbaFields, id);
  if (found === undefined) throw new Error(`No field ${id}`);
  return found;
}

export const key: BundleKey = {
  account: '1234567',
  kind: 'tba',
  recipe: 'fulfillment',
  application: 'Fulfillment Integration',
};
export const a = 'a'.repeat(64);
export const b = 'b'.repeat(64);

let count = 0;

export function entry(
  order: number,
  values: Readonly<Record<string, string>>,
  {
    bundle = key,
    exportedAt = null,
    ...provenance
  }: Partial<Provenance> & { bundle?: BundleKey; exportedAt?: number | null } = {},
): EntryFacts {
  count += 1;
  return {
    id: String(count),
    bundle,
    provenance: provenanceOf({ source: 'captured', account: bundle.account, at: order, ...provenance }),
    order,
    fields: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, { shown: field(id).shape.mask(value), print: value }]),
    ),
    exported:
      exportedAt === null ? {} : Object.fromEntries(Object.keys(values).map((id) => [id, exportedAt])),
    dueSeen: null,
  };
}
