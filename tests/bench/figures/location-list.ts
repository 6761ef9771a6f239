// Reads long lists of locations in a real page, to see that the time is short and grows with the rows, not faster.
import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import type { BrowserContext } from '@playwright/test';
import type { ListSpec } from '../../../utils/netsuite/pages/page';
import type { readList as ReadList } from '../../../utils/page/read-list';
import { repeat, withStand, type Bench, type Measurement } from '../bench';
import { median, type Figure } from '../figure';

const READ_LIST = resolve(import.meta.dirname, '../../../utils/page/read-list.ts');
const RECORD = '/app/common/otherlists/locationtype.nl';

const spec: ListSpec = {
  record: RECORD,
  nameColumn: 'name',
  columns: { name: ['name'], internalId: ['internalid'], subsidiary: ['subsidiary'] },
  wanted: 'application',
};

interface Sample {
  first: number;
  again: number;
}

export const locationList: Measurement = { name: 'list', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const code = await bundle();
  const { short, long } = await withStand(
    async ({ launched: { context } }) => {
      const pairs = await repeat(bench, async () => ({
        short: await once(context, code, 2000),
        long: await once(context, code, 10_000),
      }));
      return { short: pairs.map((pair) => pair.short), long: pairs.map((pair) => pair.long) };
    },
    { withExtension: false },
  );
  const first = (samples: readonly Sample[]) => samples.map((sample) => sample.first);
  const ratio = median(first(long)) / median(first(short));
  return [
    { name: 'list: 2,000 rows read', unit: 'ms', limit: 10, samples: first(short), note: noteOf(short) },
    { name: 'list: 10,000 rows read', unit: 'ms', limit: 50, samples: first(long), note: noteOf(long) },
    { name: 'list: 10,000 rows by 2,000', unit: 'times', samples: [ratio], note: '5 is linear, 25 is square' },
  ];
}

function noteOf(samples: readonly Sample[]): string {
  return `new page each; read again ${median(samples.map(({ again }) => again)).toFixed(1)} ms`;
}

/** A new page each time, so that the code is as cold as on a page that was just opened. */
async function once(context: BrowserContext, code: string, rows: number): Promise<Sample> {
  const page = await context.newPage();
  await page.evaluate(draw, { rows, record: RECORD });
  await page.addScriptTag({ content: code });
  const sample = await page.evaluate((list) => {
    const { readList } = (window as unknown as { bench: { readList: typeof ReadList } }).bench;
    const time = () => {
      const start = performance.now();
      const { length } = readList(document, list);
      return { length, took: performance.now() - start };
    };
    const [first, , again] = [time(), time(), time()];
    return { length: first.length, first: first.took, again: again.took };
  }, spec);
  await page.close();
  if (sample.length !== rows) throw new Error(`${sample.length} of ${rows} rows were read.`);
  return sample;
}

/** The list as NetSuite's markup has it: the header a table of its own, each row with Edit and View. Runs in the page. */
function draw({ rows, record }: { rows: number; record: string }): void {
  const header = ['', 'internalid', 'name', 'subsidiary']
    .map(
      (key, at) =>
        `<td id="div__lab${at + 1}" class="listheadertd uir-list-header-td" data-label="${key}" data-nsps-type="columnheader" data-nsps-id="columnheader__${key}"><div class="listheader">${key}<span class="listheadersort"></span></div></td>`,
    )
    .join('');
  const row = (at: number) =>
    `<tr class="uir-list-row-tr uir-list-row-${at % 2 === 0 ? 'even' : 'odd'}" id="row${at}">
      <td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="${record}?id=${at}&amp;e=T">Edit</a> |
        <a class="dottedlink viewitem" href="${record}?id=${at}">View</a></td>
      <td class="listtextrt uir-list-row-cell">${at}</td>
      <td class="listtext uir-list-row-cell">Fulfillment Center ${at}</td>
      <td class="listtext uir-list-row-cell">Northwind Outfitters : Region ${at % 40}</td>
    </tr>`;
  document.body.innerHTML = `<div id="div__lab_container"><table id="div__labtab"><tbody><tr>${header}</tr></tbody></table></div>
    <div id="div__bodytab_container"><table id="div__bodytab"><tbody>${Array.from({ length: rows }, (_, at) => row(at + 1)).join('')}</tbody></table></div>`;
}

async function bundle(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: READ_LIST, formats: ['iife'], name: 'bench', fileName: 'read-list' } },
  })) as Rollup.RollupOutput[];
  const code = outputs[0]?.output[0].code;
  if (code === undefined) throw new Error('The list reader was not bundled.');
  return code;
}
