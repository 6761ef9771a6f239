// The parts of the menu that lead nowhere here: they are only there to be passed by, and for the page's weight.

export interface MenuNode {
  id: string;
  label: string;
  url: string;
  submenu: MenuNode[];
}

export function node(id: string, label: string, url = '', submenu: MenuNode[] = []): MenuNode {
  return { id, label, url, submenu };
}

/** Entries that are only there to be passed by: the fake NetSuite has no page behind them. */
export function fillers(prefix: string, base: string, labels: string): MenuNode[] {
  return labels.split(',').map((text) => {
    const word = text.trim();
    const key = word.toLowerCase().replace(/[^a-z]/g, '');
    return node(`${prefix}_${key.toUpperCase()}`, word, `${base}/${key}.nl?whence=`);
  });
}

export function transactions(): MenuNode[] {
  const base = '/app/accounting/transactions';
  return [
    node(
      'TC_SALES',
      'Sales',
      '',
      fillers(
        'TRAN',
        base,
        'Enter Sales Orders, Fulfill Orders, Pick Orders, Pack Orders, Ship Orders, Manage Sales Orders, Invoice Sales Orders, Prepare Quotes, Enter Opportunities, Issue Return Authorization, Approve Return Authorizations',
      ),
    ),
    node(
      'TC_PURCHASES',
      'Purchases',
      '',
      fillers(
        'TRAN',
        base,
        'Enter Purchase Orders, Receive Orders, Approve Purchase Orders, Bill Purchase Orders, Order Items, Issue Vendor Return Authorization, Purchase Requisitions',
      ),
    ),
    node(
      'TC_INVENTORY',
      'Inventory',
      '',
      fillers(
        'TRAN',
        base,
        'Adjust Inventory, Transfer Inventory, Enter Transfer Orders, Inventory Count, Bin Putaway Worksheet, Revalue Inventory Cost, Replenish Items',
      ),
    ),
    node(
      'TC_CUSTOMERS',
      'Customers',
      '',
      fillers(
        'TRAN',
        base,
        'Accept Customer Payments, Issue Credit Memos, Record Customer Deposits, Assess Finance Charges, Generate Statements',
      ),
    ),
    node(
      'TC_BANK',
      'Bank',
      '',
      fillers(
        'TRAN',
        base,
        'Write Checks, Make Deposits, Reconcile Bank Statement, Transfer Funds, Print Checks and Forms',
      ),
    ),
    node(
      'TC_FINANCIAL',
      'Financial',
      '',
      fillers(
        'TRAN',
        base,
        'Make Journal Entries, Set Up Budgets, Create Allocation Schedules, Run Revenue Recognition, Period Close',
      ),
    ),
  ];
}

export function listsMenu(): MenuNode[] {
  return [
    node(
      'LC_ACCOUNTING',
      'Accounting',
      '',
      fillers(
        'LIST',
        '/app/accounting',
        'Accounts, Items, Currencies, Units Of Measure, Price Levels, Terms, Tax Codes, Expense Categories',
      ),
    ),
    node('LC_EMPLOYEES', 'Employees', '', [
      node('LIST_EMPLOYEE', 'Employees', '/app/common/entity/employeelist.nl?whence='),
      ...fillers('LIST', '/app/common/entity', 'Employee Directory, Employee Groups, Job Requisitions'),
    ]),
    node(
      'LC_RELATIONSHIPS',
      'Relationships',
      '',
      fillers(
        'LIST',
        '/app/common/entity',
        'Customers, Vendors, Partners, Contacts, Competitors, Projects, Prospects, Leads, Groups',
      ),
    ),
    node(
      'LC_MARKETING',
      'Marketing',
      '',
      fillers(
        'LIST',
        '/app/crm/marketing',
        'Campaigns, Marketing Templates, Promotions, Coupon Codes, Email Subscriptions',
      ),
    ),
    node(
      'LC_SUPPLYCHAIN',
      'Supply Chain',
      '',
      fillers(
        'LIST',
        '/app/accounting/supply',
        'Bins, Shipping Items, Item Demand Plans, Supply Plans, Manufacturing Routing, Bills Of Materials',
      ),
    ),
  ];
}

export function reportsMenu(): MenuNode[] {
  const words =
    'Sales by Customer Summary, Sales by Item Summary, Open Sales Orders, Sales Orders by Item, Inventory Valuation Summary, Current Inventory Status, Physical Inventory Worksheet, Purchase by Vendor Summary, Open Purchase Orders, Income Statement, Balance Sheet, Cash Flow Statement, Trial Balance, General Ledger, Aging Summary, Transaction Detail';
  return [
    node('RC_STANDARD', 'Standard Reports', '', fillers('REPO', '/app/reporting', words)),
    ...fillers(
      'REPO',
      '/app/reporting',
      'Report Scheduler, Report Results, New Financial Report, New Search',
    ),
  ];
}
