// Keeps an export until the person confirms that it was handed over, and its passphrase for as long as it may be read.
import { bundleId } from '../credential/bundle-key';
import type { BundleKey } from '../credential/entry';
import { isPassphraseOver, type Delivery } from '../handover/delivery';
import { pingAccount } from '../messages/ping';
import { deliveriesItem, deliverySecretsItem } from '../storage/deliveries';

/** In place of the one before; null where there is to be none. */
export async function keepDelivery(bundle: BundleKey, delivery: Delivery | null): Promise<void> {
  const id = bundleId(bundle);
  if (delivery === null) await dropDeliveries((other) => other === id);
  else {
    const { text, passphrase, ...facts } = delivery;
    // Nothing may come between: a passphrase without its export tells nothing to anybody.
    await deliverySecretsItem.change((all) => ({
      ...all,
      [id]: { text, passphrase: facts.isTold ? null : passphrase },
    }));
    await deliveriesItem.change((all) => ({ ...all, [id]: facts }));
  }
  pingAccount(bundle.account);
}

export async function readDelivery(bundle: BundleKey): Promise<Delivery | null> {
  await erasePassphrases();
  const id = bundleId(bundle);
  const [facts, secrets] = await Promise.all([deliveriesItem.read(), deliverySecretsItem.read()]);
  const found = facts[id];
  return found === undefined ? null : { ...found, ...(secrets[id] ?? { text: null, passphrase: null }) };
}

/** Those whose time is over. Called at each wake: nothing wakes the background for it. */
export async function erasePassphrases(now = Date.now()): Promise<void> {
  const facts = await deliveriesItem.read();
  await deliverySecretsItem.change((all) => {
    const over = Object.entries(all).filter(([id, { passphrase }]) => {
      const delivery = facts[id];
      return passphrase !== null && (delivery === undefined || isPassphraseOver(delivery, now));
    });
    if (over.length === 0) return all;
    return {
      ...all,
      ...Object.fromEntries(over.map(([id, secrets]) => [id, { ...secrets, passphrase: null }])),
    };
  });
}

export async function dropDeliveries(isGone: (bundleId: string) => boolean): Promise<void> {
  await deliverySecretsItem.change((all) => without(all, isGone));
  await deliveriesItem.change((all) => without(all, isGone));
}

function without<Entry>(
  all: Readonly<Record<string, Entry>>,
  isGone: (id: string) => boolean,
): Readonly<Record<string, Entry>> {
  const left = Object.entries(all).filter(([id]) => !isGone(id));
  return left.length === Object.keys(all).length ? all : Object.fromEntries(left);
}
