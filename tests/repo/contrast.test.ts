// Every pair of colours that meet on the card and in the views, light and dark: text by AA (4.5 : 1), edges and signs by 3 : 1.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Colours = Readonly<Record<string, string>>;

const read = (file: string) => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');

/** The custom properties of a selector, outside of media queries and within the one for the dark. */
function coloursOf(css: string, selector: string): { light: Colours; dark: Colours } {
  const name = selector.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const blocks = [...css.matchAll(new RegExp(`(^|\\n)( *)${name} \\{([^}]*)\\}`, 'g'))];
  const of = (indent: string) =>
    Object.fromEntries(
      blocks
        .filter(([, , blanks]) => blanks === indent)
        .flatMap(([, , , body = '']) =>
          [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, key = '', value = '']) => [
            key,
            value,
          ]),
        ),
    ) as Colours;
  const light = of('');
  return { light, dark: { ...light, ...of('  ') } };
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const whole = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(whole.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function expectPairs(colours: Colours, pairs: readonly string[], least: number): void {
  const low = pairs.flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' on ').map((name) => colours[name] ?? name);
    if (!one.startsWith('#') || !other.startsWith('#')) return [`${pair}: no such colour`];
    const ratio = contrast(one, other);
    return ratio < least ? [`${pair}: ${ratio.toFixed(2)}`] : [];
  });
  expect(low).toEqual([]);
}

describe('the card', () => {
  const css = read('utils/account/overlay.css');
  const { light, dark } = coloursOf(css, '.layer');
  const texts = [
    ...['paper', 'tint', 'good-tint', 'todo-tint', 'check-tint'].map((ground) => `ink on ${ground}`),
    'soft on paper',
    'accent on paper',
    'accent on check-tint',
    'on-accent on accent',
  ];
  const edges = ['edge on paper', 'accent on paper', 'edge on check-tint'];

  it.each([
    ['light', light],
    ['dark', dark],
  ])('reads well and shows its buttons, %s', (_, colours) => {
    expectPairs(colours, texts, 4.5);
    expectPairs(colours, edges, 3);
  });

  it('stands out from a white page in the dark', () => {
    expectPairs(dark, ['paper on #ffffff'], 3);
  });

  const states = (is: string) =>
    [...css.matchAll(/( *)(\.card )?\[data-state='[a-z]+'\] \{\s*--state: (#[0-9a-f]{6});/g)]
      .filter(([, , card]) => (card === undefined ? 'light' : 'dark') === is)
      .map(([, , , colour = '']) => colour);

  it('shows the numbers of its lines, and those of the rings on the page', () => {
    expect(states('light')).toHaveLength(3);
    expect(states('dark')).toHaveLength(3);
    expectPairs(
      light,
      states('light').map((state) => `on-mark on ${state}`),
      4.5,
    );
    expectPairs(
      dark,
      states('dark').map((state) => `on-mark on ${state}`),
      4.5,
    );
    // The tag of a ring is white on its colour, or its colour on white, in both themes: NetSuite's pages are light.
    expectPairs(
      {},
      states('light').map((state) => `#ffffff on ${state}`),
      4.5,
    );
  });

  it('says on its band which environment this is', () => {
    expectPairs(
      {},
      ['#ffffff on #1f3f75', '#2b1d00 on #f5b335', '#ffffff on #97246f', '#ffffff on #0b6a62'],
      4.5,
    );
    for (const ground of ['#1f3f75', '#f5b335', '#97246f', '#0b6a62']) expect(css).toContain(ground);
  });
});

describe('popup, panel and first page', () => {
  const { light, dark } = coloursOf(read('components/page.css'), ':root');
  const grounds = ['ground', 'surface', 'sunken', 'good-soft', 'warn-soft', 'bad-soft'];
  const texts = [
    ...grounds.flatMap((ground) => [`ink on ${ground}`, `ink-soft on ${ground}`]),
    ...['ground', 'surface', 'accent-soft'].map((ground) => `accent on ${ground}`),
    ...['accent', 'accent-strong'].map((ground) => `on-accent on ${ground}`),
    ...['good', 'warn', 'bad'].flatMap((tone) => [`${tone} on surface`, `${tone} on ${tone}-soft`]),
    ...['production', 'sandbox', 'release-preview', 'test-drive'].map((name) => `on-${name} on ${name}`),
  ];
  const edges = ['line-strong on surface', 'line-strong on ground', 'accent on ground', 'accent on surface'];

  it.each([
    ['light', light],
    ['dark', dark],
  ])('read well and show their buttons, %s', (_, colours) => {
    expectPairs(colours, texts, 4.5);
    expectPairs(colours, edges, 3);
  });
});

it('is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
