// Permissions of the subtab Setup. Made by `npm run make-ids` from ids and names of oracle/netsuite-suitecloud-sdk, permissions.json, and levels of salto-io/salto, role_permissions.ts.
export const setupPermissions = `
ACCOUNTING nf Accounting Management
ACCOUNTINGBOOK nvcef Accounting Book
ACCOUNTINGLIST nvcef Accounting Lists
ACCTPERIODS nvf Manage Accounting Periods
ACCTSETUP nf Set Up Accounting|Accounting Preferences
ACH nf Set Up ACH Processing
ADVANCED_ORDER_MANAGEMENT nf Advanced Order Management
ADVANCED_TEMPLATES nf Advanced PDF/HTML Templates
ALLOWNONGLCHANGES nf Allow Non G/L Changes
ALLOW_JS_HTML_UPLOAD nf Allow JS / HTML Uploads
ANALYTICS nf Analytics Administrator
APPDEFPKG nf App Definitions and Packages
APPPUBLISHER nf Application Publishers
APP_DEPLOYMENT nf SuiteApp Deployment
AUDITLOGIN nf View Login Audit Trail
BACKUPEXPORT nf Backup Your Data
BALANCE_TRX_BY_SEGMENTS nvc Balance Transactions by Segments
BANK_CONNECTIVITY_CONFIG nf Bank Connectivity Plug-In Configuration
BILLINGINFO nf Billing Information
BLCGA nf Balance Location Costing Group Accounts
BUNDLER nf SuiteBundler|SuiteApp Marketplace
BUNDLERAUDITTRAIL nf SuiteBundler Audit Trail
BUNDLERMANUP nf SuiteBundler Upgrade Install Base
CAMPAIGNEMAIL nf Set Up Campaign Email Addresses
CAMPAIGNSETUP nf Setup Campaigns
CASEALERT nvf Case Alerts
CASEFORM nf Online Case Form
CASEISSUE nf Support Case Issue
CASEORIGIN nf Support Case Origin
CASEPRIORITY nf Support Case Priority
CASERULE nvcef Support Case Territory Rule
CASESTATUS nf Support Case Status
CASETERRITORY nvcef Support Case Territory
CASETYPE nf Support Case Type
CENTERLINK nf Custom Center Link
CERTIFICATES nvcef Certificate Management
CLASSESTOLOCS nf Convert Classes to Locations
CLASSSEGMENTMAPPING nf Class Segment Mapping|Class Mapping
CLOSEPERIOD nf Lock Transactions
COMMERCECATEGORY nf Commerce Categories
COMMISSIONSETUP nf Commission Feature Setup
COMPANY nf Company Information
CONVERTCLASSES nf Convert Classes to Departments
CONVERTLEAD nf Lead Conversion Mapping
COPYPROJECTTASK nf Copy Project Tasks
CREATEJOBSFROMSALESTRANS nf Create Jobs from Sales Transactions
CREDITCARD nf Credit Card Processing
CRMLIST nvcef CRM Lists
CROSSCHARGE nvf Manage Cross Charge Automation
CSVIMPORTPREF nf Set Up CSV Preferences
CUSTADDRESSFORM nvcef Custom Address Form
CUSTBODYFIELD nvcef Custom Body Fields
CUSTCATEGORY nvcef Custom Center Categories
CUSTCENTER nvcef Custom Centers
CUSTCOLUMNFIELD nvcef Custom Column Fields
CUSTEMAILLAYOUT nvcef Custom HTML Layouts
CUSTENTITYFIELD nvcef Custom Entity Fields
CUSTENTRYFORM nvcef Custom Entry Forms
CUSTEVENTFIELD nvcef Custom Event Fields
CUSTFIELD nvcef Custom Fields
CUSTFIELDTAB nvcef Custom Subtabs
CUSTFORM nvcef Custom Transaction Forms
CUSTITEMFIELD nvcef Custom Item Fields
CUSTITEMNUMBERFIELD nvcef Custom Item Number Fields
CUSTLAYOUT nvcef Custom PDF Layouts
CUSTLIST nvcef Custom Lists
CUSTOMERFORM nvcef Online Customer Form
CUSTOMERRULE nvcef Sales Territory Rule
CUSTOMER_SEGMENTS nf Customer Segments Manager
CUSTOMIZEDFIELDLEVELHELP nvcef Customize Field Level Help
CUSTOMSCRIPT nvcef SuiteScript
CUSTOMSUBLIST nvcef Custom Sublists
CUSTOTHERFIELD nvcef Other Custom Fields
CUSTRECORD nvcef Custom Record Types
CUSTRECORDFORM nvcef Online Custom Record Form
CUSTSECTION nvcef Custom Center Tabs
CUSTTASKS nvcef Custom Center Links
CUSTTRANFIELD nvcef Custom Transaction Fields
CUSTTRANSACTION nvcef Custom Transaction Types
DELETEDRECORD nf Deleted Records
DEPTSEGMENTMAPPING nf Department Segment Mapping|Department Mapping
DEVICE_ID nf Device ID Management
DIRECTINVOICEPAYMENTSETUP ? Direct Invoice Payment Setup
DOMAINS nf Set Up Domains
DUPLICATESETUP nf Duplicate Detection Setup
EMPLCATEGORY nf Publish Employee List
EMPLOYEECENTERPUBLISHING nf Employee Center Publishing
EMPLOYEELIST nvcef Other Lists
EMPLOYEE_EXPENSE_SOURCE nvcef Employee Expense Sources
ENABLEFEATURES nf Enable Features
ENTITYACCOUNTMAPPING nf Entity Account Mapping
ENTITYSTATUS nf Customer Status
ESCALATIONRULE nvcef Escalation Assignment Rule
ESCALATIONTERRITORY nvcef Escalation Assignment
EXPENSEREPORTPOLICY nvf Expense Report Policies
EXPORTIIF nf Export as IIF
FFTEXCEPTIONREASON nvcef Fulfillment Exception Reason
FINANCIALINSTITUTION nf Financial Institution Records
FINCHARGEPREF nf Finance Charge Preferences
GAINLOSSACCTMAPPING nf Foreign Currency Variance Mapping
GLOBALACCOUNTMAPPING nf Global Account Mapping
HTMLFORMULA ? Create HTML Formulas in Search
IMPORTCSVFILE nf Import CSV File
IMPORTOVERRIDESSTRIG nf Control SuiteScript and Workflow Triggers per CSV Import
IMPORTXML nf Set Up ADP Payroll
INTEGRAPP nf Integration Application
ISSUESETUP nf Issue Setup
ISSUESHOWSTOPPER nf Mark Issue As Showstopper
ITEMACCOUNTMAPPING nf Item Account Mapping
KERNEL nf Core Administration Permissions
KEYS nvcef Key Management
KNOWLEDGEBASE nvcef Publish Knowledge Base
KPIREPORT nf KPI Scorecards
LOCATIONCOSTINGGROUP nf Location Costing Group
LOCSEGMENTMAPPING nf Location Segment Mapping|Location Mapping
LOGIN_OAUTH nf Log in using Access Tokens
LOGIN_OAUTH2 nf Log In using OAuth 2.0 Access Tokens
MANAGECUSTOMSEGMENTS nvcef Custom Segments
MANAGEPERMISSIONS nf Manage Custom Permissions
MANAGEROLES nf Bulk Manage Roles
MANAGEUSERS nf Manage Users
MANAGE_OAUTH2 nf OAuth 2.0 Authorized Applications Management
MANAGE_OAUTH_TOKENS nf Access Token Management
MANAGE_OWN_OAUTH2_CERTS ?
MANAGE_OWN_OAUTH_TOKENS nf User Access Tokens|User Access Token
MANAGE_RESTRICTIONS nvcef Manage Custom Restrictions
MANUFACTURING nf Manufacturing Preferences
MCP_SERVER ? MCP Server Connection
MHLEVEL nf Merchandise Hierarchy Level
MHNODE nf Merchandise Hierarchy Node
MHVERSION nf Merchandise Hierarchy Version
MIGRATEREVARRNGANDPLAN nf Migrate Revenue Arrangements and Plans
MOBILE_ACCESS nf Mobile Device Access
NSASOIDCPROVIDER nf OIDC Provider Setup
NUMBERING nvef Auto-Generated Numbers
OIDC nf OpenID Connect Single Sign-On
OIDCSETUP nf Set Up OpenID Connect Single Sign-On
OPENIDSSO nf OpenID Single Sign-on
OPENIDSSOSETUP nf Set Up OpenID Single Sign-on
ORDERALLOCATIONSTRATEGY nvcef Order Allocation Strategy
ORDERPROMISING nvf Order Promising
OUTLOOKINTEGRATION nf Outlook Integration 2.0
OUTLOOKINTEGRATION_V3 nf Outlook Integration 3.0
PARTNERCONTRIBUTION nf Partner Contribution
PAYMENT_LINK_SETUP nf Set Up Payment Link
PAYROLL nf Set Up Payroll
PENDINGBOOKJOURNAL nf Allow Pending Book Journal Entry
PERIODCLOSING nf Period Closing Management
PERIODOVERRIDE nf Override Period Restrictions
PI_REMOVAL_CREATE nf Remove Personal Information Create
PI_REMOVAL_RUN nf Remove Personal Information Run
PROJECT_ACCOUNTING_SETUP nf Project Profitability Setup|Project Profitability
PROMPTS ? Prompts
PROVISION nvf Provisioning
REPOGROUPS nf Financial Statement Sections
REPOLAYOUTS nf Financial Statement Layouts
RESTWEBSERVICES nf REST Web Services
REVIEW_CUSTOM_GL_RUNS nf Review Custom GL plug-in executions
SALESCHANNEL nvcef Sales Channel
SALESTERRITORY nvcef Sales Territory
SAMLSSO nf SAML Single Sign-on
SAMLSSOSETUP nf Set Up SAML Single Sign-on
SAVEDASHBOARD nf Publish Dashboards
SETUPCOMPANY nvf Set Up Company
SETUPIMAGERESIZE nf Set Up Image Resizing
SETUPYEARSTATUS nf Set Up Year Status
SFASETUP nf Sales Force Automation Setup
SITEMANAGEMENT nf Website Management
STATETAXIMPORT nf Import State Sales Tax
STORESEARCH nf Site Search
STORESETUP nf Set Up Website
SUBLIST nvcef Custom Sublist
SUBSIDIARYHIERARCHYMOD nve Subsidiary Hierarchy Modification
SUBSIDIARYSETTINGSMANAGER nve Subsidiary Settings Manager
SUITEANALYTICSCONNECT nf SuiteAnalytics Connect
SUITEAPP_MANAGEMENT nf SuiteApp Management
SUITECOMMERCEANALYTICS nvf SuiteCommerce Analytics
SUITESIGNON nf SuiteSignOn
SUITE_OAX_CONNECTOR nf NSAW Connector Administrator|OAX Connector Administrator
SUPPLYALLOCATIONSETUP nvcef Supply Allocation Setup
SUPPORTSETUP nf Support Setup
SWAPPRICES nf Swap Prices Between Price Levels
TAXMIGRATION nf SuiteTax Migration
TAXPERIODS nf Manage Tax Reporting Periods
TEAMSELLINGCONTRIBUTION nf Team Selling Contribution
TELEPHONY_SETUP nf Telephony Integration
TIMEMODIFICATION nf Bulk Time Entry Modification
TRANSITEMTXT nf Translation
TRANSLATION nf Manage Translation
TRAN_ACCOUNTING_RULES nf Transaction Accounting Rules
TSTDRV_MASTER nf Testdrive Masters
TWOFACTORAUTH nf Two-Factor Authentication
TWOFACTORAUTHBASE nf Two-Factor Authentication base
UNCATSITEITEMS nf Uncategorized Presentation Items
UPDATEPRICES nf Update Prices
UPSELLSETUP nf Upsell Setup
WEBSERVICES nf SOAP Web Services|Web Services
WEBSERVICESLOG nf View SOAP Web Services Logs|View Web Services Logs
WEBSERVICESSETUP nf Set Up SOAP Web Services|Set Up Web Services
WORKFLOW nf Workflow
`;
