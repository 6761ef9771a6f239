// JSON under the names that this extension uses everywhere.
import type { ExportFormat } from './format';

export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mimeType: 'application/json',
  write: (values) => {
    const { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId } = values;
    return `${JSON.stringify({ accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId }, null, 2)}\n`;
  },
};
