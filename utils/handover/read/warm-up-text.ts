// A made-up message with a little of everything that people send: read by a worker that has nothing else to do yet.

const value = '0123456789abcdef'.repeat(4);

export const warmUpText = `On Mon, Nov 2, 2026 at 10:36 AM Kim <kim@example.com> wrote:

> Hi Robin,
>
> The orders of last week are in, and the stock count is ready on Friday, as agreed. Which role does the integration need?
> Our carrier asks for the account of the depot, and for the token that was made in spring.
>
> - Location: Ghent
> - Delivered: yes
>
> Best regards,
> Kim | Tel. +1 775 555 0100 | www.example.com
> This message is confidential and meant for the person it is addressed to.

Hello Kim,

here is what you asked for. Our consultant has made the integration record, so please tell me whether all is well.

Application: Orders
Account ID: 1234567_SB1
Consumer Key / Client ID: ${value}
Consumer Secret = ${value}
NETSUITE_TOKEN_ID="${value}"
"tokenSecret": "${value}",
Token for the sandbox: see above

| Name | Value |
|---|---|
| Token Secret | ${value} |

The warehouse in Reno will be ready after the new price list. Robin will write again before the end of the month.
`;
