// What a person may paste into a field, and what is said when it is not that.
import { describe, expect, it } from 'vitest';
import { checkValue as check, MOST_CHARACTERS } from '@/utils/credential/field';
import { deviceKey, inventedFields } from '../invented-kind/kind';
import { field } from './facts-given';

const KEY = 'ef40afdd8abaac111b13825dd5e5e2ddddb44f86d5a0dd6dcf38c20aae6b67e4';

const checkValue = (id: string, text: string) => check(field(id), text);

describe('checkValue', () => {
  it.each([
    ['with blanks around it', `  ${KEY}\n`],
    ['wrapped by an e-mail program', `${KEY.slice(0, 30)}\r\n ${KEY.slice(30)}`],
    ['in upper case', KEY.toUpperCase()],
  ])('takes a value %s', (_, text) => {
    expect(checkValue('tokenSecret', text)).toEqual({ ok: true, value: KEY });
  });

  it.each([
    ['', 'empty', 0],
    ['   ', 'empty', 0],
    [KEY.slice(1), 'wrong-length', 63],
    [`${KEY}0`, 'wrong-length', 65],
    ['••••••••e8b5', 'masked', 12],
    [`${KEY.slice(0, 63)}x`, 'not-hex', 64],
    [`Consumer Key: ${KEY}`, 'not-hex', 78],
  ])('refuses %j as %s', (text, problem, length) => {
    expect(checkValue('consumerKey', text)).toEqual({ ok: false, problem, length });
  });

  it('never repeats a refused value', () => {
    expect(JSON.stringify(checkValue('consumerKey', KEY.slice(1)))).not.toContain(KEY.slice(1, 9));
  });

  it('brings an Account ID into NetSuite’s spelling', () => {
    expect(checkValue('accountId', ' 1234567-sb1 ')).toEqual({ ok: true, value: '1234567_SB1' });
    expect(checkValue('accountId', 'https://1234567-sb1.app.netsuite.com/app/center/card.nl?sc=-29')).toEqual(
      {
        ok: true,
        value: '1234567_SB1',
      },
    );
    expect(checkValue('accountId', 'Northwind Outfitters')).toMatchObject({ problem: 'not-an-account' });
  });

  it('takes a Location ID of digits only', () => {
    expect(checkValue('locationId', ' 12 ')).toEqual({ ok: true, value: '12' });
    expect(checkValue('locationId', '7; 12 ,7')).toEqual({ ok: true, value: '7,12' });
    expect(checkValue('locationId', '1 234')).toMatchObject({ problem: 'not-a-number' });
    expect(checkValue('locationId', '7,,12')).toMatchObject({ problem: 'not-a-number' });
    const eleven = Array.from({ length: 11 }, (_, at) => at + 1).join();
    expect(checkValue('locationId', eleven)).toMatchObject({ problem: 'not-a-number' });
    expect(checkValue('locationId', 'East')).toMatchObject({ problem: 'not-a-number' });
  });

  it('keeps the line breaks of a text, up to 8 KB, and no more than its shape allows', () => {
    const text = inventedFields.find(({ shape }) => shape.input === 'text')!;
    const whole = deviceKey(7000);
    expect(check(text, whole.replaceAll('\n', '\r\n'))).toEqual({ ok: true, value: whole });
    expect(check(text, deviceKey(MOST_CHARACTERS))).toMatchObject({ ok: false, problem: 'too-long' });
    expect(check(field('tokenId'), 'a'.repeat(20_000))).toMatchObject({ ok: false, problem: 'too-long' });
  });
});
