// Sealing is age: the ordinary command opens what is sealed here, and what it sealed is opened here.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { newPassphrase } from '@/utils/handover/passphrase';
import { open, seal, type Sealed } from '@/utils/handover/seal';

const hasAge = spawnSync('age', ['--version']).status === 0;
const needsAge = hasAge
  ? ''
  : '(skipped: there is no age command; the committed examples are read all the same)';
const text = '{"name":"Łódź 倉庫 🔑"}\n';
const folder = mkdtempSync(join(tmpdir(), 'age-'));
afterAll(() => rmSync(folder, { recursive: true }));

function age(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('age', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function textOf(sealed: Sealed): string {
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.text;
}

const identity = await generateX25519Identity();
const other = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const otherRecipient = await identityToRecipient(other);

describe.skipIf(!hasAge)(`the age command ${needsAge}`, () => {
  it('opens what was sealed to several keys, with each of them', async () => {
    const sealed = file('ours.age', textOf(await seal(text, { recipients: [recipient, otherRecipient] })));
    for (const key of [identity, other]) expect(age('-d', '-i', file('key.txt', key), sealed)).toBe(text);
  });

  it.each([['-a'], ['-o-']])('seals with %s what is opened here', async (option) => {
    const clear = file('clear.txt', text);
    const path = join(folder, 'theirs.age');
    const out = option === '-a' ? ['-a', '-o', path] : ['-o', path];
    age('-r', recipient, '-r', otherRecipient, ...out, clear);
    expect(await open(readFileSync(path), { identity })).toEqual({ ok: true, text });
    if (option === '-a')
      expect(await open(readFileSync(path, 'utf8'), { identity: other })).toEqual({ ok: true, text });
  });

  // age asks for a passphrase on a terminal only; `script` gives it one.
  it('opens what was sealed with a passphrase', async ({ skip }) => {
    if (spawnSync('script', ['--version']).status !== 0)
      skip('there is no script command to be its terminal');
    const passphrase = newPassphrase();
    const sealed = file('passphrase.age', textOf(await seal(text, { passphrase })));
    const out = join(folder, 'opened.txt');
    spawnSync('script', ['-qec', `age -d -o ${out} ${sealed}`, '/dev/null'], { input: `${passphrase}\n` });
    expect(readFileSync(out, 'utf8')).toBe(text);
  });
});

// Made once by Debian's age 1.1.1, for machines without it.
describe('the committed examples of age', () => {
  const example = (name: string) => readFileSync(join(import.meta.dirname, 'age-examples', name));

  it.each(['to-key.age', 'to-key-armoured.age'])('%s opens with its key', async (name) => {
    const key = example('key.txt')
      .toString('utf8')
      .split('\n')
      .find((line) => line.startsWith('AGE-SECRET-KEY-'))!;
    expect(await open(example(name), { identity: key })).toEqual({ ok: true, text });
  });

  it('the one with a passphrase opens with it, and with no other', async () => {
    const sealed = example('with-passphrase.age');
    expect(await open(sealed, { passphrase: ' correct-horse-battery \n' })).toEqual({ ok: true, text });
    expect(await open(sealed, { passphrase: 'correct-horse' })).toEqual({ ok: false, reason: 'wrong-key' });
    expect(await open(sealed, { identity })).toEqual({ ok: false, reason: 'needs-passphrase' });
  });
});

test('what came back from an e-mail opens: other line ends, blanks around it', async () => {
  const sealed = textOf(await seal(text, { recipients: [recipient] }));
  const mailed = `\r\n${sealed
    .trim()
    .split('\n')
    .map((line) => ` ${line} `)
    .join('\r\n')}\r\n\r\n`;
  expect(await open(mailed, { identity: ` ${identity}\n` })).toEqual({ ok: true, text });
});

describe('it says what is wrong', () => {
  it.each([
    [[''], { reason: 'no-recipient' }],
    [['# only a remark'], { reason: 'no-recipient' }],
    [
      [recipient, `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`],
      { reason: 'not-a-recipient', line: 2 },
    ],
    [[recipient, '', identity], { reason: 'private-key', line: 3 }],
    [['ssh-ed25519 AAAA'], { reason: 'ssh-key', line: 1 }],
    [['somebody@example.com'], { reason: 'not-a-recipient', line: 1 }],
  ])('with recipients %#', async (recipients, problem) => {
    const sealed = await seal(text, { recipients });
    expect(sealed).toEqual({ ok: false, ...problem });
    expect(JSON.stringify(sealed)).not.toContain('AGE-SECRET');
  });

  it('of more keys than it seals to at once, and seals to as many as it may', async () => {
    const keys = await Promise.all(
      Array.from({ length: 21 }, async () => identityToRecipient(await generateX25519Identity())),
    );
    expect(await seal(text, { recipients: keys.slice(1) })).toMatchObject({ ok: true });
    expect(await seal(text, { recipients: keys })).toEqual({
      ok: false,
      reason: 'not-a-recipient',
      line: 21,
    });
  });

  it('with keys and files', async () => {
    const sealed = textOf(await seal(text, { recipients: ['# Acme', recipient, recipient] }));
    expect(await open(sealed, { identity })).toEqual({ ok: true, text });
    expect(await open(sealed, { identity: other })).toEqual({ ok: false, reason: 'wrong-key' });
    expect(await open(sealed, { identity: 'AGE-SECRET-KEY-1X' })).toEqual({
      ok: false,
      reason: 'not-an-identity',
    });
    expect(await open(sealed, { passphrase: 'x' })).toEqual({ ok: false, reason: 'needs-key' });
    expect(await open(sealed.slice(0, 120), { identity })).toEqual({ ok: false, reason: 'damaged' });
    const broken = sealed.replace(/.(?=.{8}\n-----END)/, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect(await open(broken, { identity })).toEqual({ ok: false, reason: 'damaged' });
  });
});

test('passphrases are long, differ, and hold nothing that looks like something else', () => {
  const made = Array.from({ length: 200 }, newPassphrase);
  for (const passphrase of made) expect(passphrase).toMatch(/^([a-km-np-z2-9]{4}-){5}[a-km-np-z2-9]{4}$/);
  expect(new Set(made).size).toBe(made.length);
  expect(new Set(made.join('')).size).toBe(33);
});
