// *Fill in* comes as a script of its own when it is pressed; it lies in the isolated world that both scripts share, where no page reaches it.
import type { FillOrder } from '../../guide/fill-order';
import type { FillWords } from '../../messages/protocol';
import type { PageSpec } from '../../netsuite/pages/page';
import type { ReadPage } from '../read/read-page';

/** What the guide of the page lends. */
export interface FillPlace {
  readonly spec: PageSpec;
  readonly layer: HTMLElement;
  /** The reader that colours the rings. */
  readonly read: () => ReadPage;
  readonly signal: AbortSignal;
}

export const fillWorld = globalThis as {
  credentialGuideFill?: (order: FillOrder<FillWords>, place: FillPlace) => void;
};
