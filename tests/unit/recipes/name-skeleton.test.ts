// Names that look alike count as one. The table is Unicode's, as a library has it; `npm run renew` draws it anew.
import { join } from 'node:path';
import fc from 'fast-check';
import unhomoglyph from 'unhomoglyph';
import { describe, expect, it } from 'vitest';
import { nameSkeleton } from '@/utils/recipes/name-skeleton';
import { lookAlikes } from '@/utils/recipes/look-alikes';
import { root } from '../../repo/support/project-files';

const LAST_CODE_POINT = 0x2fa1f;

/** Lower case, without accents and marks. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** By Latin letters, the characters that Unicode says look like them, and that nothing simpler makes the same. */
function drawTable(): ReadonlyMap<string, readonly string[]> {
  const drawn = new Map<string, string[]>();
  for (let code = 0x80; code <= LAST_CODE_POINT; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCodePoint(code);
    const latin = plain(unhomoglyph(letter));
    if (!/^[a-z0-9]+$/.test(latin) || plain(letter) === latin) continue;
    drawn.set(latin, [...(drawn.get(latin) ?? []), code.toString(16)]);
  }
  return drawn;
}

describe('the table of look-alikes', () => {
  it('is Unicode’s, as far as it leads to Latin letters', async () => {
    const lines = [...drawTable()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([latin, codes]) => `${latin} ${codes.join(',')}`);
    const text = `// Characters that look like Latin letters, by code point: Unicode's confusables.txt, drawn from the package unhomoglyph. \`npm run renew\` makes it anew.
export const lookAlikes = \`
${lines.join('\n')}
\`;
`;
    expect(lines.length).toBeGreaterThan(50);
    await expect(text).toMatchFileSnapshot(join(root, 'utils/recipes/look-alikes.ts'));
    expect(lookAlikes.trim().split('\n')).toEqual(lines);
  });
});

describe('a skeleton', () => {
  it.each([
    ['Airbyte', 'Аirbуte'],
    ['Airbyte', 'AIRBYTE'],
    ['Airbyte', 'Air byte'],
    ['Airbyte', 'Alrbyte'],
    ['Airbyte', 'A\u200birbyte'],
    ['Airbyte', '𝐀𝐢𝐫𝐛𝐲𝐭𝐞'],
    ['Airbyte', 'Ａｉｒｂｙｔｅ'],
    ['Airbyte', 'Aírbyté'],
    ['Airbyte', 'Airbyte®'],
    ['Fulfillment integration', 'FulfiІІment integratiοn'],
    ['Fulfillment integration', 'Fulfi11ment integrati0n'],
    ['Commerce', 'Cornrnerce'],
    ['Warehouse', 'VVarehouse'],
    ['fulfillment', 'fulfi11ment'],
  ])('is one for %s and %s', (first, second) => {
    expect(nameSkeleton(second)).toBe(nameSkeleton(first));
  });

  it.each([
    ['Airbyte', 'Airbytes'],
    ['Celigo', 'Brex'],
    ['General, OAuth 2.0', 'General, OAuth 2.1'],
    ['株式会社', '有限会社'],
  ])('is another for %s and %s', (first, second) => {
    expect(nameSkeleton(second)).not.toBe(nameSkeleton(first));
  });

  it('is that of the letters, whatever stands between them', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z]{1,20}$/),
        fc.array(fc.constantFrom(' ', '-', '\u00ad', '\u200d', '\u202e', '\u0301', '.'), { maxLength: 5 }),
        (name, marks) => {
          const mixed = Array.from(name, (letter, place) => letter + (marks[place] ?? '')).join('');
          expect(nameSkeleton(mixed)).toBe(nameSkeleton(name));
        },
      ),
    );
  });
});
