// How long reading 100 KB of mail takes in the popup's worker, with the values at its end: from the text to the answer.
import { repeat, withStand, type Measurement } from '../bench';
import { waitForMeasure } from '../page-timing';

const MEASURE = 'bench:reading';
const SIZE = 100_000;

export const reading: Measurement = {
  name: 'reading',
  measure: async (bench) => {
    const samples = await withStand(async ({ launched }) => {
      await launched.context.addInitScript(timeReading, MEASURE);
      return repeat(bench, async () => {
        const popup = await launched.openPopup();
        await popup.getByRole('button', { name: 'Import', exact: true }).click();
        await popup.locator('input[type=file]').setInputFiles({
          name: 'mail.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from(mail()),
        });
        const { duration } = await waitForMeasure(popup, MEASURE);
        await popup.getByText('For account 1234567_SB1').waitFor();
        await popup.close();
        return duration;
      });
    });
    return [
      {
        name: 'import: 100 KB of mail read',
        unit: 'ms',
        limit: 50,
        samples,
        note: 'in a worker that was just started',
      },
    ];
  },
};

/** A long thread of sentences, quotes and signatures, some with the names in them, and the values below it all. */
function mail(): string {
  const thread =
    'Hi Sam,\n\nthe token for the integration comes on Monday, see the list below.\n' +
    '> On Tuesday Dana wrote: which role does the consumer key need?\n> - Location: Berlin\n\n' +
    'Best, Dana | Tel. 030 1234567\n\n';
  const values = [
    'Account ID: 1234567_SB1',
    `Consumer Key: ${'a1'.repeat(32)}`,
    `Consumer Secret: ${'b2'.repeat(32)}`,
    `Token ID: ${'c3'.repeat(32)}`,
    `Token Secret: ${'d4'.repeat(32)}`,
  ].join('\n');
  return `${thread.repeat(SIZE / thread.length).slice(0, SIZE - values.length)}\n\n${values}\n`;
}

/** Lets each worker load its program before the clock starts. Runs in the page. */
function timeReading(measure: string): void {
  const { postMessage, terminate } = Worker.prototype as unknown as Record<
    'postMessage' | 'terminate',
    (...given: unknown[]) => void
  >;
  Object.assign(Worker.prototype, {
    postMessage(this: Worker, task: unknown, transfer: unknown) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark(`${measure}:start`);
        postMessage.call(this, task, transfer);
      };
      postMessage.call(this, '', [port2]);
    },
    terminate(this: Worker) {
      performance.measure(measure, `${measure}:start`);
      terminate.call(this);
    },
  });
}
