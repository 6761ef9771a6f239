// Reads long lists of locations in a real page, to see that the time is short and grows with the rows, not faster.
import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import type { BrowserContext } from '@playwright/test';
import { locationList as locations } from '../../../utils/netsuite/pages/location-list';
import type { readList as ReadList } from '../../../utils/page/read/read-list';
import { repeat, withStand, type Bench, type Measurement } from '../bench';
import type { Figure } from '../figure';

const READ_LIST = resolve(import.meta.dirname, '../../../utils/page/read/read-list.ts');
const spec = locations.list!;
const RECORD = spec.record;

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
  const of = (samples: readonly Sample[], name: keyof Sample) => samples.map((sample) => sample[name]);
  const note = 'a new page each';
  return [
    { name: 'list: 2,000 rows read', unit: 'ms', limit: 10, samples: of(short, 'first'), note },
    { name: 'list: 2,000 rows read again', unit: 'ms', limit: 10, samples: of(short, 'again') },
    { name: 'list: 10,000 rows read', unit: 'ms', limit: 50, samples: of(long, 'first'), note },
    { name: 'list: 10,000 rows read again', unit: 'ms', limit: 50, samples: of(long, 'again') },
    {
      name: 'list: 10,000 rows by 2,000, read again',
      unit: 'times',
      samples: long.map((sample, run) => sample.again / (short[run]?.again ?? Number.NaN)),
      note: 'linear is 5, quadratic is 25',
    },
  ];
}

/** A new page each time, so that the code is as cold as on a page that was just opened. */
async function once(context: BrowserContext, code: string, rows: number): Promise<Sample> {
  const page = await context.newPage();
  await page.evaluate((markup) => (document.body.innerHTML = markup), list(rows));
  await page.addScriptTag({ content: code });
  const { lengths, times } = await page.evaluate((wanted) => {
    const { readList } = (window as unknown as { bench: { readList: typeof ReadList } }).bench;
    const readings = [1, 2, 3].map(() => {
      const start = performance.now();
      const { length } = readList(document, wanted);
      return { length, took: performance.now() - start };
    });
    return { lengths: readings.map(({ length }) => length), times: readings.map(({ took }) => took) };
  }, spec);
  await page.close();
  if (lengths[0] !== rows) throw new Error(`${lengths[0] ?? 0} of ${rows} rows were read.`);
  return { first: times[0] ?? Number.NaN, again: times[2] ?? Number.NaN };
}

/**
 * The list as NetSuite's markup has it: the header a table of its own, each row with Edit and View. Not displayed, since the
 * browser would lay it out for seconds and reading needs no layout.
 */
function list(rows: number): string {
  const header = ['', 'internalid', 'name', 'subsidiary'].map(
    (key, at) =>
      `<td id="div__lab${at + 1}" class="listheadertd uir-list-header-td" data-label="${key}" data-nsps-id="columnheader__${key}"><div class="listheader">${key}<span class="listheadersort"></span></div></td>`,
  );
  const row = (at: number) =>
    `<tr class="uir-list-row-tr uir-list-row-${at % 2 === 0 ? 'even' : 'odd'}" id="row${at}">
      <td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="${RECORD}?id=${at}&amp;e=T">Edit</a> |
        <a class="dottedlink viewitem" href="${RECORD}?id=${at}">View</a></td>
      <td class="listtextrt uir-list-row-cell">${at}</td>
      <td class="listtext uir-list-row-cell">Fulfillment Center ${at}</td>
      <td class="listtext uir-list-row-cell">Northwind Outfitters : Region ${at % 40}</td>
    </tr>`;
  const body = Array.from({ length: rows }, (_, at) => row(at + 1));
  return `<div id="div__lab_container"><table id="div__labtab"><tbody><tr>${header.join('')}</tr></tbody></table></div>
    <div id="div__bodytab_container" style="display:none"><table id="div__bodytab"><tbody>${body.join('')}</tbody></table></div>`;
}

async function bundle(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: READ_LIST, formats: ['iife'], name: 'bench', fileName: 'read-list' },
    },
  })) as Rollup.RollupOutput[];
  const code = outputs[0]?.output[0].code;
  if (code === undefined) throw new Error('The list reader was not bundled.');
  return code;
}
