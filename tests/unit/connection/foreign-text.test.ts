// Text that somebody else wrote is cut, cleaned, and loses every secret that it repeats.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignText, withoutSecrets } from '@/utils/connection/foreign-text';

describe('foreign text', () => {
  const value = inputs();
  function inputs() {
    return 'ef40afdd8abaac111b13825dd5e5e2ddddb44f86d5a0dd6dcf38c20aae6b67e4';
  }

  it('is cut where it is longer than it may be, and only there', () => {
    expect(foreignText('x'.repeat(200))).toBe('x'.repeat(200));
    expect(foreignText('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
  });

  it('covers a value, in any case, whole, cut or within something longer', () => {
    expect(withoutSecrets(`key ${value}!`, [value])).toBe('key ••••••••!');
    expect(withoutSecrets(value.toUpperCase(), [value])).toBe('••••••••');
    expect(withoutSecrets(value.slice(3, 30), [value])).toBe('••••••••');
    expect(withoutSecrets(`x${value}y`, [value])).toBe('••••••••');
    expect(withoutSecrets('Invalid login attempt. 1234567', [value, ''])).toBe(
      'Invalid login attempt. 1234567',
    );
  });

  it('covers a key of several lines, whatever became of its line breaks, and any telling part of it', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQ+BADANBg/kqhkiG9w0B\nAQEFAASCBKcwggSj==\n-----END KEY-----';
    expect(withoutSecrets(`a ${key} b`, [key])).toBe('a •••••••• b');
    expect(withoutSecrets(`a ${key.replaceAll('\n', ' ')} b`, [key])).toBe('a •••••••• b');
    expect(withoutSecrets(`a ${encodeURIComponent(key)} b`, [key])).toBe('a •••••••• b');
    expect(withoutSecrets('a MIIEvQ+BADANBg b', [key])).toBe('a •••••••• b');
    expect(withoutSecrets('a evq-badanbg b', [key])).toBe('a •••••••• b');
    expect(withoutSecrets('a MIIEvQ BADANB b', [key])).toBe('a MIIEvQ BADANB b');
  });

  it('takes any text and any secret', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, any, any, (before, value, after) => {
        const kept = withoutSecrets(before + value + after, [value]);
        const letters = value.replace(/[^A-Za-z0-9]/g, '');
        return letters.length < 8 || !kept.includes(letters);
      }),
    );
    expect(withoutSecrets('a \uD800bcdefgh', ['\uD800bcdefgh'])).toContain('••••••••');
  });

  it('covers a short secret of signs and blanks, and takes less than four characters for none', () => {
    expect(withoutSecrets('it is p@ss, w*rd (1)!', ['p@ss, w*rd (1)'])).toBe('it is ••••••••!');
    expect(withoutSecrets('PASSWORDS', ['sword'])).toBe('••••••••');
    expect(withoutSecrets('a b c', ['a', ' b ', ''])).toBe('a b c');
  });

  it('is at most 200 units, well-formed, of one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const kept = foreignText(text) ?? '';
        return kept.length <= 200 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(kept);
      }),
    );
    expect(foreignText(' \n ')).toBeNull();
    expect(foreignText('a'.repeat(198) + '😀😀')).toBe(`${'a'.repeat(198)}…`);
  });

  it('covers a secret of four characters, and takes none that is shorter for one', () => {
    expect(withoutSecrets('the PIN is 4711, of 2026', ['4711'])).not.toContain('4711');
    expect(withoutSecrets('the PIN is 471, of 2026', ['471'])).toContain('471');
  });
});
