// Changes a text as people and programs do on its way: words, marks, order, line breaks, other systems' secrets between the lines.
import type { Random } from '../run/random';

function hex(random: Random, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}

function pick<T>(random: Random, all: readonly T[]): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('Nothing to choose from');
  return one;
}

/** Lines of other systems, some of them in the shape of NetSuite's values. */
const foreign: readonly ((random: Random) => string)[] = [
  (random) => `JWT_SECRET=${hex(random, 64)}`,
  (random) => `Session token: ${hex(random, 64)}`,
  (random) => `refresh_token = "${hex(random, 64)}"`,
  (random) => `SHOPIFY_CLIENT_SECRET=${hex(random, 64)}`,
  (random) => `GITHUB_TOKEN=ghp_${hex(random, 36)}`,
  (random) => `AWS_ACCOUNT_ID=${String(Math.floor(random() * 9e11) + 1e11)}`,
  (random) => `ENCRYPTION_KEY: ${hex(random, 64)}`,
  (random) => `Webhook secret: ${hex(random, 64)}`,
  (random) => `sha256: ${hex(random, 64)}`,
  (random) => `XERO_CONSUMER_KEY=${hex(random, 64)}`,
  (random) => `TWITTER_ACCESS_TOKEN_SECRET: ${hex(random, 64)}`,
  (random) => `export API_KEY="${hex(random, 64)}"`,
  () => 'Our portal: Client ID: 00417',
  () => 'Stripe key: sk_live_4eC39HqLyjWDarjtT1zdp7dc',
];

const words = [
  'Hi Sam,',
  'Best, Dana',
  'see below',
  '---',
  '# remark',
  'Please keep this safe!',
  'Sent from my phone',
  '12',
];

const ops: readonly ((lines: readonly string[], random: Random) => readonly string[])[] = [
  (lines, random) => inserted(lines, pick(random, foreign)(random), random),
  (lines, random) => inserted(lines, pick(random, words), random),
  (lines, random) => inserted(lines, '', random),
  (lines) => lines.map((line) => `> ${line}`),
  (lines) => lines.map((line) => `  ${line}`),
  (lines) => lines.map((line) => `${line} `),
  (lines) => lines.map((line) => (/[:=] /.test(line) ? `- ${line}` : line)),
  (lines) => lines.map((line) => line.replaceAll(' ', '\u00a0')),
  (lines) => lines.map((line) => line.replace(/: /, ':\u200b ')),
  (lines, random) => swapped(lines, random),
  (lines, random) => cut(lines, random),
  (lines, random) => lines.slice(0, Math.ceil(lines.length * (0.3 + 0.7 * random()))),
];

function inserted(lines: readonly string[], line: string, random: Random): readonly string[] {
  const at = Math.floor(random() * (lines.length + 1));
  return [...lines.slice(0, at), line, ...lines.slice(at)];
}

/** Only where each value stands beside its name, and in one set: else the order is what says which is which. */
function swapped(lines: readonly string[], random: Random): readonly string[] {
  if (lines.some((line) => /^[\s>"'|]*[0-9a-f]{8,}/i.test(line))) return lines;
  if (lines.filter((line) => /consumer.?key/i.test(line)).length > 1) return lines;
  const [one, other] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
  const isNamed = [one, other].every((at) => isLineWithName(lines[at] ?? ''));
  return isNamed
    ? lines.map((line, at) => lines[at === one ? other : at === other ? one : at] ?? line)
    : lines;
}

/** `default = "…"`, `"value": "…"` and `secret: "…"` belong to the name on another line, so such a line is not moved. */
function isLineWithName(line: string): boolean {
  return (
    /[A-Za-z]{3}.*[0-9a-f]{64}/.test(line) &&
    !/^\W*(?:value|default|content|string|password|key|secret|id)\b/i.test(line)
  );
}

/** A long value loses a character, or gets one twice. */
function cut(lines: readonly string[], random: Random): readonly string[] {
  const long = lines.flatMap((line, at) => (/\b[0-9a-f]{64}\b/.test(line) ? [at] : []));
  if (long.length === 0) return lines;
  const which = pick(random, long);
  const isLost = random() < 0.5;
  return lines.map((line, at) =>
    at === which
      ? line.replace(/\b([0-9a-f]{30})([0-9a-f])([0-9a-f]{33})\b/, isLost ? '$1$3' : '$1$2$2$3')
      : line,
  );
}

/** One to four changes. */
export function mutateText(text: string, random: Random): string {
  let lines: readonly string[] = text.split('\n');
  const count = 1 + Math.floor(random() * 4);
  for (let change = 0; change < count; change += 1) lines = pick(random, ops)(lines, random);
  return lines.join(pick(random, ['\n', '\n', '\r\n', '\r']));
}
