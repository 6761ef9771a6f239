// Permissions of the subtab Transactions. Made by `npm run make-ids` from ids and names of oracle/netsuite-suitecloud-sdk, permissions.json, and levels of salto-io/salto, role_permissions.ts.
export const transactionPermissions = `
ADJUSTMENTJOURNAL nvcef Currency Adjustment Journal
ALLOCSCHEDULE nvcef Create Allocation Schedules
AMENDW4 nvcef Amend W-4
APPROVECOMMISSN nvcef Employee Commission Transaction Approval
APPROVEDD nvcef Approve Direct Deposit
APPROVEEFT nvcef Approve EFT
APPROVEPARTNERCOMM nvcef Partner Commission Transaction Approval
AUDIT nvcef Audit Trail
AUTO_CASH nf Automated Cash Application
BALANCEOVERVIEW nv Balance Overview
BALJRNAL nvcf Balancing Journals
BINTRNFR nvcef Bin Transfer
BINWKSHT nvcef Bin Putaway Worksheet
BLANKORD nvcef Blanket Purchase Order
BLANKORDAPPRV nvcef Blanket Purchase Order Approval
BUDGET nvcef Set Up Budgets
BUILD nvcef Build Assemblies
CARDCHRG nvcef Credit Card
CARDHOLDERAUTHENTICATION nvcef Cardholder Authentication
CARDHOLDERAUTHEVENT nvcef Cardholder Authentication Event
CARDRFND nvcef Credit Card Refund
CASHRFND nvcef Cash Sale Refund
CASHSALE nvcef Cash Sale
CHARGE nvcef Charge
CHARGERULE nvcef Charge Rule
CHECK nvcef Check
CLEARHOLD nvcef Override Payment Hold
COMMISSN nvcef Employee Commission Transaction
COMMITPAYROLL nvcef Commit Payroll
COPY_BUDGET nvcef Copy Budgets
CREATEINVCOUNT nvcef Create Inventory Counts
CUSTAUTH nvcef Customer Payment Authorization
CUSTCHRG nvcef Statement Charge
CUSTCRED nvcef Credit Memo
CUSTDEP nvcef Customer Deposit
CUSTINVC nvcef Invoice
CUSTINVCAPPRV nvcef Invoice Approval
CUSTPYMT nvcef Customer Payment
CUSTRFND nvcef Customer Refund
DEPAPPL nvcef Deposit Application
DEPOSIT nvcef Deposit
EDITBANKINGINFO nvf Personal Banking Information
EDITPROFILE nvcef Edit Profile
ESTIMATE nvcef Estimate
ESTIMATEDCOSTOVERRIDE nf Override Estimated Cost on Transactions
EXPREPT nvcef Expense Report
FFTREQ nvcef Fulfillment Request
FINCHRG nvcef Finance Charge
FIND nvcef Find Transaction
FORECAST nvcef Edit Forecast
FXREVAL nvcef Currency Revaluation
GST_REFUND nvcef Process GST Refund
IMPORTOLBFILE nvcef Import Online Banking File
INTERCOADJ nvcef Intercompany Adjustments
INVADJST nvcef Adjust Inventory
INVCOUNT nvcef Count Inventory
INVDISTR nvcef Distribute Inventory
INVREVAL nvcef Revalue Inventory Cost
INVTRNFR nvcef Transfer Inventory
INVWKSHT nvcef Adjust Inventory Worksheet
ITEMRCPT nvcef Item Receipt
ITEMSHIP nvcef Item Fulfillment|Item Fulfilment
JOURNAL nvcef Make Journal Entry
JOURNALAPPRV nvcef Journal Approval
LIABPYMT nvcef Payroll Liability Payments
MANAGEPAYROLL nvcef Manage Payroll
MATCHING_RULES nvcef Matching Rules for Online Banking
MGRFORECAST nvcef Edit Manager Forecast
NETTINGSETTLEMENTAPPRV ne Netting Settlement Approval
NETTSTLM nvcef Netting Settlement
OPENBAL nvcef Enter Opening Balances
OPPRTNTY nvcef Opportunity
ORDERRESERVATION nvcef Order Reservation
ORDRESVAPPRV nvcef Approve Order Reservation
OWNTRNSF nvcef Ownership Transfer
PARTNERCOMMISSN nvcef Partner Commission Transaction
PAYCHECK nvcef Individual Paycheck
PAYMENTAUDIT nvcef Access Payment Audit Log
PAYMENTEVENT nvcef View Payment Events
PAYMENTRESULTPREVIEW nvcef View Payment Result Previews
PAYROLLRUN nvcef Process Payroll
PCHKJRNL nvcef Paycheck Journal
PEJRNL nvcef Period End Journals
POSTPERIODS nvcef Posting Period on Transactions
POSTVENDORBILLVARIANCE nvcef Post Vendor Bill Variances
PRICELIST nvcef Generate Price Lists
PRINTSHIPMENTDOCS nvcef Print Shipment Documents
PROJECT_IC_CHARGE_REQUEST nvcef Project Intercompany Cross Charge Request
PURCHCON nvcef Purchase Contract
PURCHCONAPPRV nvcef Purchase Contract Approval
PURCHORD nvcef Purchase Order
PURCHORDBILL nvcef Bill Purchase Orders
PURCHORDRECEIVE nvcef Receive Order
PURCHREQ nvcef Requisition
PURCHREQAPPRV nvcef Requisition Approval
QUOTA nvcef Establish Quotas
RECOG_GIFTCERT_INCOME nvcef Recognize Gift Certificate Income
RECONCILE nvcef Reconcile
REVARRNG nvcef Revenue Arrangement
REVARRNGAPPRV nvcef Revenue Arrangement Approval
REVCOMM nvcef Revenue Commitment
REVCOMRV nvcef Revenue Commitment Reversal
REVCONTR nvcef Revenue Contracts
RFQ nvcef Request For Quote
RTNAUTH nvcef Return Authorization
RTNAUTHAPPRV nvcef Return Auth. Approval
RTNAUTHCREDIT nvcef Refund Returns
RTNAUTHRECEIVE nvcef Receive Returns
RTNAUTHREVERSEREVCOMMIT nvcef Generate Revenue Commitment Reversals
SALESORD nvcef Sales Order
SALESORDAPPRV nvcef Sales Order Approval
SALESORDCOMMITREVENUE nvcef Generate Revenue Commitment
SALESORDFULFILL nvcef Fulfill Orders|Fulfill Sales Orders
SALESORDINVOICE nvcef Invoice Sales Orders
SALESORDREVENUECONTRACT nvcef Generate Single Order Revenue Contracts
STATCHNG nvcef Inventory Status Change
STATEMENT nvcef Generate Statements
STATUSDD nvcef Direct Deposit Status
STATUSEFT nvcef EFT Status
STPICKUP nvcef Store Pickup Fulfillment
SYSJRNL nvcef System Journal
TAXLIAB nvcef Tax Liability Payment
TAXPYMT nvcef Pay Sales Tax
TEGPYBL nvcef Tegata Payable
TEGRCVBL nvcef Tegata Receivable
TIMEBILL nvcef Track Time
TIMECALC nvcef Calculate Time
TIMEPOST nvcef Post Time
TIMER nvcef Timer
TRANSFER nvcef Transfer Funds
TRNFRORD nvcef Transfer Order
TRNFRORDAPPRV nvcef Transfer Order Approval
UNBUILD nvcef Unbuild Assemblies
VENDAUTH nvcef Vendor Return Authorization
VENDAUTHAPPRV nvcef Vendor Return Auth. Approval
VENDAUTHCREDIT nvcef Credit Returns
VENDAUTHRETURN nvcef Vendor Returns
VENDBILL nvcef Bills
VENDBILLAPPRV nvcef Vendor Bill Approval
VENDCRED nvcef Enter Vendor Credits
VENDPYMT nvcef Pay Bills
VENDPYMTAPPRV nvcef Vendor Payment Approval
VENDRFQ nvcef Vendor Request For Quote
VPREP nvcef Vendor Prepayment
VPREPAPP nvcef Vendor Prepayment Application
WAVE nvcef Wave
WOCLOSE nvcef Work Order Close
WOCOMPL nvcef Work Order Completion
WOISSUE nvcef Work Order Issue
WORKORD nvcef Work Order
WORKORDBUILD nvcef Build Work Orders
WORKORDCLOSE nvcef Close Work Orders
WORKORDCOMPLETE nvcef Enter Completions
WORKORDISSUE nvcef Issue Components
WORKORDMARKBUILT nvcef Mark Work Orders Built
WORKORDMARKFIRMED nvcef Mark Work Orders Firmed
WORKORDMARKRELEASED nvcef Mark Work Orders Released
XCHGJRNL nv Cross Charge Journal
YTDADJST nvcef Enter Year-To-Date Payroll Adjustments
`;
