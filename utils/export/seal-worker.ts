// A worker that seals or opens once and answers on the port it was given, so that the view stays quick meanwhile.
import { open, seal, type Opened, type OpenWith, type Sealed, type SealTo } from './seal';

export type SealTask =
  | { readonly task: 'seal'; readonly text: string; readonly to: SealTo }
  | { readonly task: 'open'; readonly file: string | Uint8Array; readonly key: OpenWith };

addEventListener('message', ({ data, ports: [port] }: MessageEvent<SealTask>) => {
  const done: Promise<Sealed | Opened> =
    data.task === 'seal' ? seal(data.text, data.to) : open(data.file, data.key);
  done.then(
    (answer) => port?.postMessage(answer),
    () => port?.postMessage(null),
  );
});
