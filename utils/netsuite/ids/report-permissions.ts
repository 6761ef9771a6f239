// Permissions of the subtab Reports. Made by `npm run make-ids` from ids and names of oracle/netsuite-suitecloud-sdk, permissions.json, and levels of salto-io/salto, role_permissions.ts.
export const reportPermissions = `
1099 nvcef Form 1099
940 nv Form 940
941 nv Form 941
ACCOUNTDETAIL nv Account Detail
AMORTIZATION nv Amortization Reports
ANALYTICS ne SuiteAnalytics Workbook
AP nv Accounts Payable
AR nv Accounts Receivable
AUTHPARTNERCOMMISSION nv Partner Authorized Commission Reports
BALANCESHEET nv Balance Sheet
BOOKINGS nv Sales Order Reports
BUDGET nv Budget
CASHFLOW nv Cash Flow Statement
COMMISSION nv Commission Reports
CONSOLIDATED_REPORTING ? Consolidated Reporting
CUSTOMIZATION nv Report Customization
DEFERREDEXPENSE nv Deferred Expense Reports
FINANCIALS nv Financial Statements
GL nv General Ledger
GRANT_ACCESS nvcef Granting access to Reports
GSTSUMMARY nv GST Summary Report
INTEGRATION nv Integration
INVENTORY nv Inventory
ISSUE nv Issue Reports
MARKETING nv Marketing Campaign Reports
NONPOSTING nv Sales Order Transaction Report
PANDL nv Income Statement
PARTNERCOMMISSION nv Partner Commission Reports
PAYCHECKDETAIL nv Payroll Check Register
PAYROLL nv Payroll Summary and Detail Reports
PAYROLLHIDEFINEMPINFO nv Hide Employee Information on Financial Reports
PAYROLLHOURSEARNING nv Payroll Hours and Earnings
PAYROLLJOURNAL nv Payroll Journal Report
PAYROLLLIAB nv Payroll Liability Report
PAYROLLSTATEWITHHOLD nv Payroll State Withholding
PAYROLLW2 nvcef Form W-2
PERIODENDFINANCIALS nv Period End Financial Statements
PROJECT_ACCOUNTING nv Project Accounting
PSTSUMMARY nv PST Summary Report
PURCHASEORDER nv Purchase Order Reports
PURCHASES nv Purchases
QUOTA nv Quota Reports
RECONCILE nv Reconcile Reporting
REMINDEREMPLOYEE nv Employee Reminders
RETURNAUTH nv Return Authorization Reports
REVREC nv Revenue Recognition Reports
RSRCALLOCATION nv Resource Allocation Reports
SALES nv Sales
SALESORDER nv Sales Order Fulfillment Reports
SALES_PARTNER nv Sales By Partner
SALES_PROMO nv Sales By Promotion Code|Sales By Promotion
SCHEDULE nf Report Scheduling
SFA nv Sales Force Automation
SNAPSHOTCASE nv Support Case Snapshot/Reminders
SNAPSHOTLEAD nv Lead Snapshot/Reminders
SUPPORT nv Support
TAX nv Tax
TAXREPORTS nv Tax Reports
TIME nv Time Tracking
TRAN nv Transaction Detail
TRIALBALANCE nv Trial Balance
UNBILLED nv Accounts Receivable Un-Billed
W4 nv Form W4
WEBSITE nv Website Report
WEBSTORE nv Web Store Report
WORKFORCEANALYTICS v Workforce Analytics
`;
