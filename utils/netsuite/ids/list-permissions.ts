// Permissions of the subtab Lists. Made by `npm run make-ids` from ids and names of oracle/netsuite-suitecloud-sdk, permissions.json, and levels of salto-io/salto, role_permissions.ts.
export const listPermissions = `
ACCOUNT nvcef Accounts
ACH nvcef Automated Clearing House
ALLGOVERNMENTISSUEDIDS nvcef Advanced Government-Issued IDs
ALLOCSCHEDULE nvcef Allocation Schedules
AMORTIZATION nvcef Amortization Schedules
BASICGOVERNMENTISSUEDIDS nvcef Basic Government-Issued IDs
BIG_SEARCH nc Persist Search
BILLCAPTURE nvcef Scanned Vendor Bills
BILLINBOUNDSHIPMENT nvcef Bill Inbound Shipment
BILLINGSCHEDULE nvcef Billing Schedules
BILLOFDISTRIBUTION nvcef Bill Of Distribution
BILLOFMATERIALSINQUIRY nvcef Bill Of Materials Inquiry
BIN nvcef Bins
BOM nvcef Bill of Materials
BONUS nvcef Bonus
BONUSTYPE nvcef Bonus Types
CALENDAR nvcef Calendar
CALL nvcef Phone Calls
CAMPAIGN nvcef Marketing Campaigns
CAMPAIGNHISTORY nvcef Campaign History
CARDHOLDERAUTHENTICATION nvcef Cardholder Authentications
CARDHOLDERAUTHEVENT nvcef Cardholder Authentication Events
CASE nvcef Cases
CASE_DUPLICATES nf Duplicate Case Management
CATEGORY nvcef Expense Categories
CERTIFICATES nvcef Certificate Access
CHECKITEMAVAILABILITY nvcef Check Item Availability
CLASS nvcef Classes
COLORTHEME nvcef Color Themes
COMMISSIONRULES nvcef Employee Commission Schedules/Plans
COMPANY nvcef Companies
COMPETITOR nvcef Competitors
COMPONENTWHEREUSEDINQUIRY nvcef Component Where Used
CONTACT nvcef Contacts
CONTACTROLE nvcef Contact Roles
CONTACTSUBSIDIARYRELATION ? Contact-Subsidiary Relationship
CONVERTLEAD nvcef Lead Conversion
COSTEDBOMINQUIRY nvcef Costed Bill Of Materials Inquiry
CRMGROUP nvcef CRM Groups
CRMMESSAGE nvcef Track Messages
CRMTEMPLATE nvcef Marketing Template
CURRENCY nvcef Currency
CUSTJOB nvcef Customers
CUSTPROFILE nvcef Customer Profile
CUSTRECORDENTRY nvcef Custom Record Entries
DEPARTMENT nvcef Departments
DISTRIBUTIONNETWORK nvcef Distribution Network
EARLIEST_AVAILABILITY nvcef Earliest Availability
EMAILTEMPLATE nvcef Email Template
EMPLOYEE nvcef Employees
EMPLOYEECHANGEREASON nvcef Employee Change Reason
EMPLOYEECHANGEREQUEST nvcef Employee Change Request
EMPLOYEECHANGETYPE nvcef Employee Change Request Type
EMPLOYEEEFFECTIVEDATING nvcef Employee Effective Dating
EMPLOYEESEPARATION nvcef Termination Reasons
EMPLOYEESSN nvf Employee Social Security Numbers
EMPLOYEE_ACCESS nvcef Employee Access Tab
EMPLOYEE_ADMINISTRATION nvcef Employee Administration
EMPLOYEE_CONFIDENTIAL nvcef Employee Confidential
EMPLOYEE_PUBLIC nvcef Employee Public
EMPLOYEE_RECORD vcef Employee Record
EMPLOYEE_SELF vcef Employee Self
ENTITY_DUPLICATES nvf Duplicate Entity Management
EVENT nvcef Events
EXPENSEAMORTIZATIONRULE nvcef Expense Amortization Rule
EXPENSEPLAN nvcef Expense Amortization Plan
EXPORT nc Export Lists
FAIRVALUEDIMENSION nvcef Fair Value Dimension
FAIRVALUEFORMULA nvcef Fair Value Formula
FAIRVALUEPRICE nvcef Fair Value Price
FAXMESSAGE nvcef Fax Messages
FAXTEMPLATE nvcef Fax Template
FILECABINET nvcef Documents and Files
FINANCIAL_EXCEPTION_MGMT ? Financial Exception Management
FIND nvf Perform Search
FINHISTORY nvcef Financial History
FISCALCALENDAR nvcef Fiscal Calendars
GENERAL_TOKEN nvcef General Token
GENERICRESOURCE nvcef Generic Resources
GIFT_CERTIFICATE ? Gift Certificate
GLLINESAUDITLOG nvcef Custom GL Lines Plug-in Audit Log
GLLINESAUDITLOGSEG nvcef Custom GL Lines Plug-in Audit Log (Segments)
GLOBALINVTRELATIONSHIP nvcef Global Inventory Relationship
GOVERNMENTISSUEDIDTYPE nvcef Government-Issued ID Types
HCMJOB nvcef HCMJob Management
HCMPOSITION nvcef Positions
HISTORY nvcef Notes Tab
IMPORTED_EMPLOYEE_EXPENSE nv Imported Employee Expenses
INBOUNDSHIPMENT nvcef Inbound Shipment
INFOCATEGORY nvcef Store Content Categories
INFOITEM nvcef Store Content Items
INFOITEMFORM nvcef Publish Forms
INTEGRAPP nvcef Integration Applications
INTERNALPUBLISH nvcef Internal Publisher
INVCOSTTEMPLATE nvcef Inventory Cost Template
INVENTORYSTATUS nvcef Inventory Status
ISSUE nvcef Issues
ITEM nvcef Items
ITEMDEMANDPLAN nvcef Item Demand Plan
ITEMPROCESSFAMILY nvcef Item Process Family
ITEMPROCESSGROUP nvcef Item Process Group
ITEMREVENUECATEGORY nvcef Item Revenue Category
ITEMSUPPLYPLAN nvcef Item Supply Plan
ITEMTEMPLATE nvcef Item Templates
ITEM_COLLECTION nvcef Item Collection
ITEM_REVISION nvcef Item Revisions
JOB nvcef Jobs
JOBREQUISITION nvcef HCMJob Requisitions
KEYS nvcef Key Access
KNOWLEDGEBASE nvcef Knowledge Base
KUDOS nvcef Kudos
LABORCOSTING nvcef Labor Costing
LOCATION nvcef Locations
MAILMERGE nvcef Mail Merge
MAILMESSAGE nvcef Letter Messages
MAILTEMPLATE nvcef Letter Template
MASSUPDATES nvcef Mass Updates
MATERIALREQUIREMENTSPLAN nvcef Material Requirements Planning
MEDIAITEMFOLDER nvcef Media Folders
MEMDOC nvcef Memorized Transactions
MESSAGE_UNRESTRICTED ? Messages for Analytics and REST
MFGCOSTTEMPLATE nvcef Manufacturing Cost Template
MFGROUTING nvcef Manufacturing Routing
NEWSITEM nvcef News Items
NOTIFICATION nvcef Notifications
ONBOARDING_PLAN nvcef Onboarding Plan
ORDERMANAGEDASHBOARD nvcef Order Management Dashboard
ORDER_REALLOCATION nvcef Commit Orders
ORGANIZATIONVALUE nvcef Organizational Value
OTHERNAME nvcef Other Names
OUTBOUNDREQUEST nvcef Outbound Request
OVERTIMEPOLICY nvcef Overtime Policies
PARTNER nvcef Partners
PARTNERCOMMISSNRULES nvcef Partner Commission Schedules/Plans
PAYCHECK nvcef Paychecks
PAYMENT_CARD nvcef Payment Card
PAYMENT_CARD_TOKEN nvcef Payment Card Token
PAYMENT_INSTRUMENTS nvcef Payment Instruments
PAYMETH nvcef Payment Methods
PAYROLLITEM nvcef Payroll Items
PA_RECORDS ? Product Analytics Records
PDFMESSAGE nvcef PDF Messages
PDFTEMPLATE nvcef PDF Template
PHASEDPROCESS nvcef Phased Processes
PICKDECOMPOSITION ? Units for Pick Decomposition
PICKSTRATEGY nvcef Pick Strategy
PICKTASK nvcef Pick Task
PLANNEDREVENUE nvcef Planned Revenue
PLANNEDSTANDARDCOST nvcef Planned Standard Cost
PRESCATEGORY nvcef Presentation Categories
PRICEBOOK nvcef Price Books
PRICEPLAN nvcef Price Plans
PROJECTREVENUERULE nvcef Project Revenue Rules
PROJECTTASK nvcef Project Tasks
PROJECTTEMPLATE nvcef Project Templates
PROJECT_BUDGET nvcef Project Budget
PROMOTIONCODE nvcef Promotion
PUBLISHSEARCH nvcef Publish Search
QUANTITYPRICINGSCHEDULE nvcef Quantity pricing Schedules
REALLOCATE_ORDER_ITEM nvcef Reallocate Order Item
RECOGNITIONEVENTTYPE nvcef Custom Recognition Event Type
RECORDCUSTFIELD nvcef Record Custom Field
RELATEDITEMS nvcef Related Items
RESOURCE nvcef Resource
RESOURCEGROUP nvcef Resource Groups
REVENUEELEMENT nvcef Revenue Element
REVENUEPLAN nvcef Revenue Recognition Plan
REVENUERECOGNITIONRULE nvcef Revenue Recognition Rule
REVRECFIELDMAPPING nvcef Revenue Recognition Field Mapping
REVRECSCHEDULE nvcef Revenue Recognition Schedules
REVRECTREATMENT nvcef Recognition Treatment
REVRECTREATMENTRULE nvcef Recognition Treatment Rule
REVRECVSOE nvcef Revenue Management VSOE
RSRCALLOCATION nvcef Resource Allocations
RSRCALLOCATIONAPPRV nvcef Resource Allocation Approval
RSSFEED nvcef Publish RSS Feeds
SAASMETRIC ? SaaS Metric
SALESCAMPAIGN nvcef Sales Campaigns
SALESROLE nvcef Sales Roles
SCHEDULEMASSUPDATES nvcef Schedule Mass Updates
SCSNAPSHOT nvcef Supply Chain Snapshot List
SENTEMAIL nvcef Sent Email
SHIPITEM nvcef Shipping Items
SHIPPARTPACKAGE nvcef Shipping Partner Package
SHIPPARTREGISTRATION nvcef Shipping Partner Registration
SHIPPARTSHIPMENT nvcef Shipping Partner Shipment
SHORTCUT nvcef Shortcuts
SITEEMAILTEMPLATE nvcef Web Store Email Template
STANDARDCOSTVERSION nvcef Standard Cost Version
STORECATEGORY nvcef Store Categories
STOREITEMLISTLA nvcef Item/Category Layouts
STORETAB nvcef Store Tabs
SUBSCRIPTION nvcef Subscriptions
SUBSCRIPTIONCHANGEORDER nvcef Subscription Change Orders
SUBSCRIPTIONPLAN nvcef Subscription Plan
SUBSIDIARY nvcef Subsidiaries
SUPPLY_REALLOCATION nvcef Allocate Orders
SYSTEMEMAILTEMPLATE nvcef System Email Template
SYSTEMNOTES ? System Notes for Analytics and REST
TALENT_ADMINISTRATION vf Talent Administration
TASK nvcef Tasks
TAXDETAILSTAB nvef Tax Details Tab
TAXENGINESELECTION nvef Subsidiary Tax Registrations Tab
TAXITEM nvcef Tax Records
TAXSCHEDULE nvcef Tax Schedules
TEGATAACCOUNT nvcef Tegata Accounts
TEMPLATE_CATEGORY nvcef Template Categories
TIMECODE nvcef Time Codes
TIMEOFF ? Time-Off
TIMEOFFADMIN nvcef Time-Off Administration
TRANNUMBERAUDITLOG nvcef Access to transaction numbering audit log
UNDELIVEREDEMAIL nv Undelivered Emails
UNIT nvcef Units
UPSELL nvcef Upsell Assistant
UPSELLWIZARD nvcef Upsell Wizard
USAGE nvcef Usage
VENDOR nvcef Vendors
VENDOR_ACH ? Vendor Automated Clearing House
WBS nvcef Work Breakdown Structure
WEBSITE nvcef Website (External) publisher
WORKASSIGNMENT nvcef Work Assignments
WORKCALENDAR nvcef Work Calendar
WORKPLACE nvcef Workplaces
ZONE nvcef Zone
`;
