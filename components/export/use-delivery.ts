// The export of this set-up that waits to be confirmed as handed over.
import { useEffect, useState } from 'react';
import { PASSPHRASE_MS, type Delivery } from '@/utils/handover/delivery';
import { useApp } from '@/utils/state/use-app';

export interface UsedDelivery {
  /** Undefined until it is known whether there is one. */
  readonly delivery: Delivery | null | undefined;
  /** Kept first, then shown. */
  readonly change: (delivery: Delivery | null) => Promise<void>;
}

export function useDelivery(): UsedDelivery {
  const bundle = useApp((app) => app.bundle);
  const readDelivery = useApp((app) => app.readDelivery);
  const keepDelivery = useApp((app) => app.keepDelivery);
  const [delivery, setDelivery] = useState<Delivery | null | undefined>(undefined);

  // Asked again whenever something of the account has changed: panel and popup may be open at once.
  useEffect(() => {
    if (bundle === null) return;
    let isGone = false;
    const read = () =>
      void readDelivery().then(
        (kept) => {
          if (!isGone) setDelivery(kept);
        },
        () => undefined,
      );
    read();
    return () => {
      isGone = true;
    };
  }, [bundle, readDelivery]);

  // The background takes the passphrase away when its time is over; what is on the screen goes then too.
  const until = delivery?.passphrase == null ? null : delivery.at + PASSPHRASE_MS;
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(
      () => setDelivery((shown) => (shown == null ? shown : { ...shown, passphrase: null })),
      Math.max(0, until - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [until]);

  const change = async (next: Delivery | null) => {
    await keepDelivery(next);
    setDelivery(next);
  };
  return { delivery: bundle === null ? null : delivery, change };
}
