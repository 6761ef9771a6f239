// What every kind takes when NetSuite shows it once: the only part of the kinds that lies on NetSuite's pages.
import type { CaptureSpec } from '../netsuite/capture-spec';
import { tbaCaptures } from './tba/captures';

export const captures: readonly CaptureSpec[] = [...tbaCaptures];
