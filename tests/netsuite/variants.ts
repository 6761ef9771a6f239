// What nobody outside NetSuite knows for certain, one switch each: how the fake NetSuite plays it in one account.
// The first option of a switch is the usual one, which the tests play unless they say otherwise. A long run draws all by seed.

const switches = {
  /** Field ids of the integration record; `short` and `opaque` are as likely as what two programs exported. */
  integrationIds: ['exported', 'short', 'opaque'],
  tokenIds: ['plain', 'opaque'],
  roleIds: ['exported', 'customisation', 'opaque'],
  /** Company Information and the two preference pages. */
  companyIds: ['script', 'other', 'opaque'],
  /** The number behind permkey and permlevel; known for transactions only. */
  machineNumbers: ['one to five', 'none'],
  /** Which of the marks that tests of NetSuite's own lean on a field carries. */
  fieldMarks: ['all', 'walkthrough only', 'none'],
  /** The task in the help call of a label, or labels that have no help. */
  tasks: ['edit', 'menu', 'no help'],
  documentTitle: ['name and company', 'type and company', 'bare'],
  heading: ['h1', 'div'],
  /** How many rows a list shows at once. */
  rowsOnAPage: ['50', '3'],
  pager: ['segment field', 'select', 'select and arrows'],
  total: ['text', 'link', 'none'],
  /** Where the class of *No records to show* stands. */
  emptyRow: ['cell', 'row', 'machine row'],
  /** Whether a sublist is there with the page, or comes later, and what stands in its place until then. */
  sublists: ['at once', 'later, a row says so', 'later, an image says so', 'later, only a flag says so'],
  /** Rows of a sublist that are no lines. */
  otherRows: ['none', 'totals'],
  longValues: ['whole', 'cut'],
  pairOrder: ['key first', 'secret first'],
  pairLabels: ['both names', 'old names', 'new names'],
  pairCase: ['as written', 'upper'],
  pairPlace: ['fields', 'table', 'lines of text'],
  warning: ['client credentials', 'each value', 'short'],
  /** The page that answers a save itself stands at the form's address, without an id. */
  afterSave: ['sent on to the record', 'answered at once'],
  preferencesPath: ['setup', 'utility', 'elsewhere'],
  /** A page of its own, or a search of that type. */
  auditPath: ['own', 'search'],
  locationInactive: ['Inactive', 'Location is Inactive'],
  // The set-up of client credentials (machine to machine). New switches stand last, so that a seed goes on drawing what it drew.
  /** What *Create New* opens: a window, a frame in the page, or a layer of the page itself. */
  mappingForm: ['window', 'frame', 'layer'],
  mappingIds: ['plain', 'prefixed', 'opaque'],
  mappingTitle: ['with M2M', 'without M2M'],
  mappingOrder: ['certificate first', 'application first'],
  mappingWords: ['as written', 'upper', 'other'],
  /** How the list of mappings prints a day, which is a preference of the account. */
  dateFormat: ['M/D/YYYY', 'D.M.YYYY', 'D-Mon-YYYY'],
  /** A new row is told to come only when the list is loaded once more. */
  mappingRow: ['at once', 'late'],
} as const;

type Switches = typeof switches;
export type SwitchName = keyof Switches;
export type Variants = { readonly [Name in SwitchName]: Switches[Name][number] };

const names = Object.keys(switches) as SwitchName[];

function choose(option: (name: SwitchName, options: readonly string[]) => string | undefined): Variants {
  const chosen = names.map((name) => [name, option(name, switches[name]) ?? switches[name][0]]);
  return Object.fromEntries(chosen) as Variants;
}

export const usualVariants: Variants = choose(() => undefined);

/** Mulberry32: the same seed draws the same account on every system. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every switch drawn by the seed, each option as likely as the next. */
export function drawVariants(seed: number): Variants {
  const next = random(seed);
  return choose((_name, options) => options[Math.floor(next() * options.length)]);
}

/** What differs from the usual, for a person who wants to play it again. */
export function sayVariants(variants: Variants): string {
  const unusual = names.filter((name) => variants[name] !== usualVariants[name]);
  return unusual.map((name) => `${name}: ${variants[name]}`).join(' · ') || 'all as usual';
}
