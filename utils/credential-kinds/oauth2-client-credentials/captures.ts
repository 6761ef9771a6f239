// Key and secret of the record are shown once. The key is the Client ID; the secret is no part of client credentials and is kept apart.
import type { CaptureSpec } from '../../netsuite/capture-spec';
import { integrationCapture } from '../shared/integration-capture';

export const oauth2Captures: readonly CaptureSpec[] = [
  integrationCapture('client', 'clientId', 'clientSecret'),
];
