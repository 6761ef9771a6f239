// A self-signed certificate for NetSuite's host names, made anew at every start; browsers are told to accept it.
import { generate } from 'selfsigned';

const names = [
  '*.app.netsuite.com',
  '*.suitetalk.api.netsuite.com',
  '*.restlets.api.netsuite.com',
  'rest.netsuite.com',
  'system.netsuite.com',
  'webservices.netsuite.com',
];

export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'netsuite.com' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
