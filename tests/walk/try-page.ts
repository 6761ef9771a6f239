// `npm run try-page -- FILE [--path PATH]`: what the guide makes of a saved page. Nothing of the page is stored or sent.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { path: { type: 'string' }, host: { type: 'string', default: '1234567.app.netsuite.com' } },
});
const [file] = positionals;
if (file === undefined) {
  console.error('Which file? npm run try-page -- saved.html --path "/app/setup/role.nl?id=5"');
  process.exit(1);
}

const { window } = new JSDOM('');
for (const name of [
  'DOMParser',
  'Node',
  'NodeFilter',
  'HTMLElement',
  'HTMLInputElement',
  'Element',
] as const) {
  Object.assign(globalThis, { [name]: window[name] });
}
// They look for the browser's own names when they are loaded.
const { parse, readAt, seePage } = await import('../unit/pages/read-fixture');

const html = readFileSync(file, 'utf8');
/** NetSuite writes the path of the page into a comment at its end. */
const written = /URL \[ (\/[^\] ]+) \]/.exec(html)?.[1];
const url = new URL(values.path ?? written ?? '/', `https://${values.host}`);
const root = parse(html);
const { page, judged, captured } = seePage(root, url);

console.log(`${url.pathname}${url.search} is read as: ${page}`);
const taken = captured?.map((value) => `…${value.slice(-4)}`).join(', ');
console.log(taken === undefined ? 'No one-time values stand here.' : `One-time values, in order: ${taken}`);
const reading = readAt(root, url);
if (reading === null) console.log('Nothing is read on such a page.');
else
  console.log(
    JSON.stringify(
      { ...reading, rows: `${reading.rows.length} rows`, first: reading.rows.slice(0, 3) },
      null,
      1,
    ),
  );
if (judged !== null) {
  const { met, unmet, unknown } = judged;
  console.log(JSON.stringify({ met, unmet, unknown }, null, 1));
}
