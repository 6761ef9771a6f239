// Collects what leaves a trace outside the one-time pages: every value that was issued, and every text in which none may be found.
import type { BrowserContext, Page } from '@playwright/test';
import type { FieldId } from '../../utils/credential/field';
import type { SeenRequest, World } from '../netsuite/world';
import { nameOf } from './fields';
import { keyFinderFor } from './key-search';
import { finderFor, findInFiles, type Finder } from './search';

export interface Trace {
  where: string;
  text: string;
}

export interface Evidence {
  /** Issued values, and which field each is of. */
  values: Map<string, FieldId>;
  /** Private keys that were kept, PEM. */
  keys: Set<string>;
  /** Finds all of these. */
  finder: () => Finder;
  traces: Trace[];
  requests: SeenRequest[];
  /** Folders into which the browser saves files, searched at the end. */
  downloads: string[];
  /** Profile directories, searched at the end. */
  profiles: string[];
  /** What searches through profiles have found on the way, and how many files they read. */
  found: string[];
  filesSearched: number;
  search: (profile: string, when: string) => void;
  issued: (values: Readonly<Record<FieldId, string>>) => void;
  /** Console, errors and addresses of everything that is opened in the browser from now on. */
  listen: (context: BrowserContext) => void;
  /** What a page shows and holds now: markup, title, address. Not for a page that shows values by right. */
  look: (page: Page, where: string) => Promise<void>;
  heardBy: (world: World) => void;
}

export function newEvidence(): Evidence {
  const values = new Map<string, FieldId>();
  const keys = new Set<string>();
  const finder = (): Finder => {
    const finders = [finderFor(values), keyFinderFor(keys)];
    return (text) => finders.flatMap((find) => find(text));
  };
  const traces: Trace[] = [];
  const requests: SeenRequest[] = [];
  const listenTo = (page: Page) => {
    page.on('framenavigated', (frame) => traces.push({ where: 'address', text: frame.url() }));
  };
  const evidence: Evidence = {
    values,
    keys,
    finder,
    traces,
    requests,
    downloads: [],
    profiles: [],
    found: [],
    filesSearched: 0,
    search: (profile, when) => {
      const files = findInFiles(finder(), profile);
      evidence.filesSearched += files.length;
      for (const { file, findings } of files) {
        for (const { field, code } of findings)
          evidence.found.push(`${nameOf(field)} (${code}) in the profile’s file ${file}, ${when}`);
      }
    },
    issued: (given) => {
      for (const [field, value] of Object.entries(given)) values.set(value, field);
    },
    listen: (context) => {
      context.pages().forEach(listenTo);
      context.on('page', listenTo);
      context.on('console', (message) => traces.push({ where: 'console of a page', text: message.text() }));
      context.on('weberror', (error) =>
        traces.push({ where: 'error of a page', text: error.error().stack ?? error.error().message }),
      );
      const listenToWorker = (worker: ReturnType<BrowserContext['serviceWorkers']>[number]) => {
        worker.on('console', (message) =>
          traces.push({ where: 'console of the worker', text: message.text() }),
        );
      };
      context.serviceWorkers().forEach(listenToWorker);
      context.on('serviceworker', listenToWorker);
    },
    look: async (page, where) => {
      traces.push({ where: `${where}: markup`, text: await page.content() });
      traces.push({ where: `${where}: inputs`, text: await page.evaluate(inputValues) });
      traces.push({ where: `${where}: title and address`, text: `${await page.title()} ${page.url()}` });
    },
    heardBy: ({ seen }) => {
      requests.push(...seen);
    },
  };
  return evidence;
}

/** Runs in the page. */
function inputValues(): string {
  const inputs = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  return [...inputs].map(({ value }) => value).join(' ');
}
