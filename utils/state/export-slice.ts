// Hands values over: written as text here, and noted by the background once they have left.
import { send } from '../messages/send';
import type { ExportSlice, Slice } from './app-state';
import { keyOf } from './key-of';

export const exportSlice: Slice<ExportSlice> = (_set, get) => ({
  receipts: [],
  lastFormat: null,

  exportText: async (format) => {
    const { setUp, setUps, test, testIsCurrent, userNames, roleNames } = get();
    if (setUp === null) throw new Error('No account is chosen');
    const revealed = await send('revealBundle', { bundle: keyOf(get()) });
    if (revealed === null) throw new Error('The values do not belong together');
    // The formats are many: they come when the first export is made.
    const { writeExport } = await import('./write-export');
    const subject = { setUp, setUps, test: testIsCurrent ? test : null, userNames, roleNames };
    const { fields, ...file } = writeExport(format, revealed.values, subject);
    // What this form has no place for stays here, and is not handed over by it.
    const entryIds = Object.entries(revealed.entryIds).filter(([field]) => fields.includes(field));
    return { ...file, entryIds: Object.fromEntries(entryIds) };
  },

  readDelivery: () => send('readDelivery', { bundle: keyOf(get()) }),
  keepDelivery: async (delivery) => {
    await send('keepDelivery', { bundle: keyOf(get()), delivery });
  },

  markExported: async (entryIds, how) => {
    await send('markExported', { bundle: keyOf(get()), entryIds, how });
    await get().refresh();
  },

  changeRecord: async () => {
    const bundle = keyOf(get());
    const text = await send('writeChangeRecord', { bundle });
    const { changeRecordName } = await import('./write-export');
    return { text, fileName: changeRecordName(bundle, get().setUps), mimeType: 'text/markdown' };
  },
});
