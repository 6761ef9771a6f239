// A worker of the popup: seals or opens once and answers on the port it was given, so that the view stays quick meanwhile.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { open, seal, type Opened, type Sealed, type SealTask } from '@/utils/handover/seal';

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<SealTask>) => {
    const done: Promise<Sealed | Opened> =
      data.task === 'seal' ? seal(data.text, data.to) : open(data.file, data.key);
    done.then(
      (answer) => port?.postMessage(answer),
      () => port?.postMessage(null),
    );
  });
});
