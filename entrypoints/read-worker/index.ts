// A worker of the popup: reads what somebody sent, once, and answers on the port it was given. What it read goes with it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handoverTables } from '@/utils/credential-kinds/formats';
import { readBack } from '@/utils/handover/read-back';

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<string>) => {
    try {
      port?.postMessage(readBack(data, handoverTables));
    } catch {
      port?.postMessage(null);
    }
  });
});
