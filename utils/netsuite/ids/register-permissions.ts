// Permissions for registers; no source says under which subtab. Made by `npm run make-ids` from ids and names of oracle/netsuite-suitecloud-sdk, permissions.json, and levels of salto-io/salto, role_permissions.ts.
export const registerPermissions = `
ACCTPAY nvcef Accounts Payable Register
ACCTREC nvcef Accounts Receivable Register
BANK nvcef Bank Account Registers
COGS nvcef Cost of Goods Sold Registers
CREDCARD nvcef Credit Card Registers
DEFEREXPENSE nvcef Deferred Expense Registers
DEFERREVENUE nvcef Deferred Revenue Registers
EQUITY nvcef Equity Registers
EXPENSE nvcef Expense Registers
FIXEDASSET nvcef Fixed Asset Registers
INCOME nvcef Income Registers
LONGTERMLIAB nvcef Long-Term Liability Registers
NONPOSTING nvcef Non-Posting Registers
OTHASSET nvcef Other Asset Registers
OTHCURRASSET nvcef Other Current Asset Registers
OTHCURRLIAB nvcef Other Current Liability Registers
OTHEXPENSE nvcef Other Expense Registers
OTHINCOME nvcef Other Income Registers
PAYROLL nvcef Run Payroll
STAT nvcef Statistical Account Registers
UNBILLEDREC nvcef Unbilled Receivable Registers
`;
