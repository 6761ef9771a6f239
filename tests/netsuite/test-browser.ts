// A signed-in visitor without a browser: keeps the cookie, reads a form as it stands in the HTML and posts it with changes.
import type { NetSuite } from './server';
import { cookieName, signIn } from './sign-in';

export interface Visitor {
  get(path: string): Promise<Response>;
  text(path: string): Promise<string>;
  /** Loads the form at `path`, changes some fields (null unticks or leaves out) and posts it. */
  submit(path: string, changes: Record<string, string | null>): Promise<Response>;
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decode(found);
}

/** What the page's script would post: main_form and the panes' forms, without the list and search forms. */
export function formValues(page: string): URLSearchParams {
  const values = new URLSearchParams();
  const from = page.indexOf('id="div__body"');
  for (const [tag] of page.slice(from).matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const kind = attribute(tag, 'type') ?? 'text';
    if (name === undefined || kind === 'button' || kind === 'submit') continue;
    if (kind === 'checkbox' && !/\schecked\b/.test(tag)) continue;
    values.set(name, attribute(tag, 'value') ?? '');
  }
  for (const [, tag, text] of page.slice(from).matchAll(/(<textarea\b[^>]*>)\n?([^<]*)<\/textarea/g)) {
    values.set(attribute(tag ?? '', 'name') ?? '', decode(text ?? ''));
  }
  return values;
}

export function visitor(
  netsuite: Pick<NetSuite, 'fetch' | 'url' | 'world'>,
  account: string,
  userId?: number,
  roleId?: number,
): Visitor {
  const { value } = signIn(netsuite.world, account, userId, roleId);
  const cookie = `${cookieName}=${value}`;
  const get = (path: string) => netsuite.fetch(netsuite.url(account, path), { headers: { cookie } });
  const text = async (path: string) => (await get(path)).text();
  return {
    get,
    text,
    submit: async (path, changes) => {
      const page = await text(path);
      const values = formValues(page);
      for (const [name, change] of Object.entries(changes)) {
        if (change === null) values.delete(name);
        else values.set(name, change);
      }
      const action = /id="main_form"[^>]*?action="([^"]*)"/.exec(page)?.[1] ?? path;
      return netsuite.fetch(netsuite.url(account, action), {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        body: values.toString(),
      });
    },
  };
}

/** Read-only values of 64 lower-case hex characters: what a one-time group shows. */
export function secretsIn(page: string): string[] {
  return [...page.matchAll(/>\s*([0-9a-f]{64})\s*</g)].map(([, value]) => value ?? '');
}
