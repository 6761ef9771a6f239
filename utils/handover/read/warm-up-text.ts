// A made-up message with a little of everything that people send: read by a worker that has nothing else to do yet.
import type { HandoverTables } from '../handover-tables';

const value = '0123456789abcdef'.repeat(4);

/** As names and values stand beside each other in mails, settings, programs and tables. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => `${name}: ${value}`,
  (name) => `${name} = ${value}`,
  (name) => `NETSUITE_${name.toUpperCase().replaceAll(' ', '_')}="${value}"`,
  (name) => `"${name.replaceAll(' ', '')}": "${value}",`,
  (name) => `| ${name} | ${value} |`,
];

export function warmUpText(kinds: readonly HandoverTables[]): string {
  const names = kinds.flatMap(({ fields }) => fields.map(({ name }) => name));
  return `On Mon, Nov 2, 2026 at 10:36 AM Kim <kim@example.com> wrote:

> Hi Robin,
>
> The orders of last week are in, and the stock count is ready on Friday, as agreed. Which role does the interface need?
> Our carrier asks for the account of the depot, and for the token that was made in spring.
>
> - Location: Ghent
> - Delivered: yes
>
> Best regards,
> Kim | Tel. +1 775 555 0100 | www.example.com
> This message is confidential and meant for the person it is addressed to.

Hello Kim,

here is what you asked for. Our consultant has made the record, so please tell me whether all is well.

Account: 1234567_SB1
${names.map((name, at) => spellings[at % spellings.length]?.(name) ?? name).join('\n')}
Token for the sandbox: see above

The warehouse in Reno will be ready after the new price list. Robin will write again before the end of the month.
`;
}
