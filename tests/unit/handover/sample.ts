// Made-up values in the shape of issued ones, each different, and what is said of them beside.
import { tbaFields } from '@/utils/credential-kinds/tba/fields';
import type { ExportContext } from '@/utils/handover/format';

export const values = {
  accountId: '1234567_SB1',
  consumerKey: 'a1'.repeat(32),
  consumerSecret: 'b2'.repeat(32),
  tokenId: 'c3'.repeat(32),
  tokenSecret: 'd4'.repeat(32),
};

export const context: ExportContext = {
  time: 0,
  kind: 'tba',
  fields: tbaFields,
  application: 'Fulfillment Integration',
  role: 'Token role',
  user: null,
  tested: null,
};
