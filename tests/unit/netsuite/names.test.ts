// Words that pages show are looked up among those that are known, and nothing else.
import { expect, test } from 'vitest';
import { wordOf } from '@/utils/netsuite/names';

test.each(['constructor', '__proto__', 'toString', 'has own property'])(
  '%s is no word of any page',
  (text) => {
    expect(wordOf({ full: '4' }, text)).toBeUndefined();
    expect(wordOf({ full: '4' }, ' Full ')).toBe('4');
  },
);
