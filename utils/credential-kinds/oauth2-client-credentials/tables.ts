// OAuth 2.0 client credentials (machine to machine): its values and its steps.
import type { KindTables } from '../kind';
import { oauth2Fields } from './fields';
import { oauth2Steps } from './steps';

export const oauth2Tables: KindTables = {
  id: 'oauth2-client-credentials',
  name: 'OAuth 2.0 client credentials',
  fields: oauth2Fields,
  steps: oauth2Steps,
  made: {
    step: 'key-pair',
    /** Who has the key does not give it away: then the certificate is what is given. */
    unlessHeldByVendor: 'privateKey',
    file: { field: 'certificate', ending: 'pem', step: 'mapping' },
    shown: ['certificateId', 'algorithm', 'expires'],
  },
};
