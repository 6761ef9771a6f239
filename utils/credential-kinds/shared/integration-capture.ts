// The pair that NetSuite shows once when an Integration record is saved, whatever a kind calls the two. No id is published, so ids and
// groups are likely at best; labels are sure.
import type { CaptureSpec } from '../../netsuite/capture-spec';

/** Sure from Oracle's published examples; NetSuite prints lower case. */
export const issuedPattern = '[0-9a-f]{64}';

/** `key` and `secret`: ids of the kind's fields. */
export function integrationCapture(id: string, key: string, secret: string): CaptureSpec {
  return {
    id,
    page: 'integration-record',
    path: '/app/common/integration/integrapp.nl',
    pattern: issuedPattern,
    values: [
      {
        field: key,
        keep: true,
        ids: ['consumerkey', 'consumer_key', 'clientid'],
        labels: ['consumerkeyclientid', 'consumerkey', 'clientidconsumerkey', 'clientid'],
      },
      {
        field: secret,
        keep: true,
        ids: ['consumersecret', 'consumer_secret', 'clientsecret'],
        labels: [
          'consumersecretclientsecret',
          'consumersecret',
          'clientsecretconsumersecret',
          'clientsecret',
        ],
      },
    ],
    groups: ['clientcredentials'],
    names: { application: { type: 'text', ids: ['name'], labels: ['name'] } },
  };
}
