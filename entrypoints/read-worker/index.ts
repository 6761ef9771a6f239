// A worker of the popup: reads what somebody sent, once, and answers on the port it was given. What it read goes with it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handoverTables } from '@/utils/credential-kinds/formats';
import { readBack } from '@/utils/handover/read-back';
import { warmUpText } from '@/utils/handover/read/warm-up-text';

/** By then the engine has compiled what most texts need. */
const ROUNDS = 150;

export default defineUnlistedScript(() => {
  const sample = warmUpText(handoverTables);
  let isGiven = false;
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<string>) => {
    isGiven = true;
    try {
      port?.postMessage(readBack(data, handoverTables));
    } catch {
      port?.postMessage(null);
    }
  });
  // One at a time, so that what is given meanwhile does not wait.
  const warmUp = (round: number) => {
    if (isGiven || round === ROUNDS) return;
    readBack(sample, handoverTables);
    setTimeout(warmUp, 0, round + 1);
  };
  setTimeout(warmUp, 0, 0);
});
