// How long reading 100 KB of mail takes in the popup's worker, with the values at its end: from the text to the answer.
import { repeat, withStand, type Bench, type Measurement } from '../bench';
import { waitForMeasure } from '../page-timing';

const MEASURE = 'bench:reading';
const SIZE = 100_000;

/** Nobody has found a file, or copied a message, before. */
const OPENED_MS = 1500;
const READ_MS = 1000;

export const reading: Measurement = {
  name: 'reading',
  measure: async (bench) => [
    {
      name: 'import: 100 KB of mail read',
      unit: 'ms',
      limit: 50,
      samples: await timeMail(bench, thread()),
      note: 'people’s sentences, quotes and signatures',
    },
    {
      name: 'import: 100 KB of mail that speaks of nothing else',
      unit: 'ms',
      samples: await timeMail(bench, NAMING.repeat(SIZE / NAMING.length)),
      note: 'every second line has a name of NetSuite’s values in it',
    },
  ],
};

function timeMail(bench: Bench, text: string): Promise<number[]> {
  return withStand(async ({ launched }) => {
    await launched.context.addInitScript(timeReading, MEASURE);
    return repeat(bench, async () => {
      const popup = await launched.openPopup();
      await popup.getByRole('button', { name: 'Import', exact: true }).click();
      await popup.waitForTimeout(OPENED_MS);
      await popup.locator('input[type=file]').setInputFiles({
        name: 'mail.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(withValues(text)),
      });
      // Whoever asks at each frame whether it is over takes a processor for that.
      await popup.waitForTimeout(READ_MS);
      const { duration } = await waitForMeasure(popup, MEASURE);
      await popup.getByText('For account 1234567_SB1').waitFor();
      await popup.close();
      return duration;
    });
  });
}

function withValues(text: string): string {
  const values = [
    'Account ID: 1234567_SB1',
    `Consumer Key: ${'a1'.repeat(32)}`,
    `Consumer Secret: ${'b2'.repeat(32)}`,
    `Token ID: ${'c3'.repeat(32)}`,
    `Token Secret: ${'d4'.repeat(32)}`,
  ].join('\n');
  return `${text.slice(0, SIZE - values.length)}\n\n${values}\n`;
}

const NAMING =
  'Hi Sam,\n\nthe token for the integration comes on Monday, see the list below.\n' +
  '> On Tuesday Dana wrote: which role does the consumer key need?\n> - Location: Berlin\n\n' +
  'Best, Dana | Tel. 030 1234567\n\n';

const people = ['Dana', 'Sam', 'Lena', 'Priya', 'Tom', 'Aki', 'Marta', 'Jon'];
const beginnings = [
  ...['The warehouse', 'Our carrier', 'The finance team', 'My colleague', 'The invoice run', 'The sync'],
  ...['Your proposal', 'The last shipment', 'The consultant', 'The integration role', 'The sandbox account'],
];
const middles = [
  ...['needs', 'has moved to', 'was checked by', 'depends on', 'will be ready after', 'still waits for'],
  ...['was discussed with', 'does not match'],
];
const ends = [
  ...['the new price list.', 'Monday’s call.', 'the stock count in Reno, as agreed.', 'two approvals.'],
  ...['the purchase orders of last week.', 'the team in Ghent, so please let me know.', 'a second look.'],
  ...['the export from yesterday.', 'the token that Dana made.', 'the access key of the depot.'],
  'the account manager, unless you object.',
];

/** A long exchange in sentences that hardly repeat. One word in ten begins a name as NetSuite's values have. */
function thread(): string {
  let count = 0;
  const next = (texts: readonly string[]) => texts[(count = (count * 7 + 3) % 10_007) % texts.length] ?? '';
  const sentence = () => `${next(beginnings)} ${next(middles)} ${next(ends)}`;
  const message = (number: number) =>
    [
      `On Tue, Nov ${1 + (number % 28)}, 2026 at 10:${10 + (number % 50)} AM ${next(people)} <${number}@example.com> wrote:`,
      '',
      `Hi ${next(people)},`,
      '',
      ...Array.from({ length: 3 + (number % 4) }, () => `${sentence()} ${sentence()}`),
      '',
      'Best regards,',
      next(people),
      `Northwind Outfitters | Tel. +1 775 555 ${1000 + number} | www.example.com`,
      'This message is confidential and meant for the person it is addressed to.',
      '',
    ].map((line) => '> '.repeat(number % 3) + line);
  return Array.from({ length: 200 }, (_, number) => message(number).join('\n')).join('\n');
}

/** Times each reading from the text that is given to the worker to its end. Runs in the page. */
function timeReading(measure: string): void {
  const { postMessage, terminate } = Worker.prototype as unknown as Record<
    'postMessage' | 'terminate',
    (...given: unknown[]) => void
  >;
  const started = new WeakSet<Worker>();
  Object.assign(Worker.prototype, {
    postMessage(this: Worker, ...given: unknown[]) {
      started.add(this);
      performance.mark(`${measure}:start`);
      postMessage.apply(this, given);
    },
    terminate(this: Worker) {
      if (started.has(this)) performance.measure(measure, `${measure}:start`);
      terminate.call(this);
    },
  });
}
