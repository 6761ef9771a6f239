// What NetSuite shows once, each place once: the only part of the kinds that lies on NetSuite's pages. Kinds may call what stands in one
// place by different names; the background takes it by those of the kind that is set up.
import type { CaptureSpec } from '../netsuite/capture-spec';
import { tbaCaptures } from './tba/captures';

export const captures: readonly CaptureSpec[] = [...tbaCaptures];
