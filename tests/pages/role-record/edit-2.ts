// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-model-other-fields',
    from: 'edit-suffix-1',
    about:
      'The model has no field that is called like a permission; the table is empty of numbers but has words.',
    without: ['lines'],
    patch: String.raw`
      - setupmachfields" value="permkey1_display&#1;permkey1&#1;permlevel1_display&#1;permlevel1">⏎<input
      + setupmachfields" value="custkey_display&#1;custkey&#1;custlevel_display&#1;custlevel">⏎<input
    `,
  },
  {
    name: 'edit-paged-table-only',
    from: 'edit-paged',
    about: 'Forty lines, of which 25 are shown, and no model: what is not seen is not missing.',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    unknown: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
    ],
    without: ['family'],
    words: {
      'Accounting Management': 'Setup Permission 0',
      'Set Up Accounting': 'Setup Permission 1',
      'Set Up ACH Processing': 'Setup Permission 2',
      'Advanced Order Management': 'Setup Permission 3',
      'Analytics Administrator': 'Setup Permission 4',
      'App Definitions and Packages': 'Setup Permission 5',
      'Application Publishers': 'Setup Permission 6',
      'SuiteApp Deployment': 'Setup Permission 7',
      'View Login Audit Trail': 'Setup Permission 8',
      'Backup Your Data': 'Setup Permission 9',
      'Bank Connectivity Plug-In Configuration': 'Setup Permission 10',
      'Billing Information': 'Setup Permission 11',
      'Balance Location Costing Group Accounts': 'Setup Permission 12',
      SuiteBundler: 'Setup Permission 13',
      'SuiteBundler Audit Trail': 'Setup Permission 14',
      'SuiteBundler Upgrade Install Base': 'Setup Permission 15',
      'Set Up Campaign Email Addresses': 'Setup Permission 16',
      'Setup Campaigns': 'Setup Permission 17',
      'Online Case Form': 'Setup Permission 18',
      'Support Case Issue': 'Setup Permission 19',
      'Support Case Origin': 'Setup Permission 20',
      'Support Case Priority': 'Setup Permission 21',
      'Support Case Status': 'Setup Permission 22',
      'Support Case Type': 'Setup Permission 23',
      'Custom Center Link': 'Setup Permission 24',
    },
    patch: String.raw`
      - setupmachfields" id="setupmachfields" value="permkey1_display&#1;permkey1&#1;permlevel1_display&#1;permlevel1">⏎<input type="hidden" name="setupmachdata" id="setupmachdata" value="Setup Permission 0&#1;ADMI_ACCOUNTING&#1;Full&#1;4&#2;Setup Permission 1&#1;ADMI_ACCTSETUP&#1;Full&#1;4&#2;Setup Permission 2&#1;ADMI_ACH&#1;Full&#1;4&#2;Setup Permission 3&#1;ADMI_ADVANCED_ORDER_MANAGEMENT&#1;Full&#1;4&#2;Setup Permission 4&#1;ADMI_ANALYTICS&#1;Full&#1;4&#2;Setup Permission 5&#1;ADMI_APPDEFPKG&#1;Full&#1;4&#2;Setup Permission 6&#1;ADMI_APPPUBLISHER&#1;Full&#1;4&#2;Setup Permission 7&#1;ADMI_APP_DEPLOYMENT&#1;Full&#1;4&#2;Setup Permission 8&#1;ADMI_AUDITLOGIN&#1;Full&#1;4&#2;Setup Permission 9&#1;ADMI_BACKUPEXPORT&#1;Full&#1;4&#2;Setup Permission 10&#1;ADMI_BANK_CONNECTIVITY_CONFIG&#1;Full&#1;4&#2;Setup Permission 11&#1;ADMI_BILLINGINFO&#1;Full&#1;4&#2;Setup Permission 12&#1;ADMI_BLCGA&#1;Full&#1;4&#2;Setup Permission 13&#1;ADMI_BUNDLER&#1;Full&#1;4&#2;Setup Permission 14&#1;ADMI_BUNDLERAUDITTRAIL&#1;Full&#1;4&#2;Setup Permission 15&#1;ADMI_BUNDLERMANUP&#1;Full&#1;4&#2;Setup Permission 16&#1;ADMI_CAMPAIGNEMAIL&#1;Full&#1;4&#2;Setup Permission 17&#1;ADMI_CAMPAIGNSETUP&#1;Full&#1;4&#2;Setup Permission 18&#1;ADMI_CASEFORM&#1;Full&#1;4&#2;Setup Permission 19&#1;ADMI_CASEISSUE&#1;Full&#1;4&#2;Setup Permission 20&#1;ADMI_CASEORIGIN&#1;Full&#1;4&#2;Setup Permission 21&#1;ADMI_CASEPRIORITY&#1;Full&#1;4&#2;Setup Permission 22&#1;ADMI_CASESTATUS&#1;Full&#1;4&#2;Setup Permission 23&#1;ADMI_CASETYPE&#1;Full&#1;4&#2;Setup Permission 24&#1;ADMI_CENTERLINK&#1;Full&#1;4&#2;Convert Classes to Locations&#1;ADMI_CLASSESTOLOCS&#1;Full&#1;4&#2;Class Segment Mapping&#1;ADMI_CLASSSEGMENTMAPPING&#1;Full&#1;4&#2;Lock Transactions&#1;ADMI_CLOSEPERIOD&#1;Full&#1;4&#2;Commerce Categories&#1;ADMI_COMMERCECATEGORY&#1;Full&#1;4&#2;Commission Feature Setup&#1;ADMI_COMMISSIONSETUP&#1;Full&#1;4&#2;Company Information&#1;ADMI_COMPANY&#1;Full&#1;4&#2;Convert Classes to Departments&#1;ADMI_CONVERTCLASSES&#1;Full&#1;4&#2;Lead Conversion Mapping&#1;ADMI_CONVERTLEAD&#1;Full&#1;4&#2;Copy Project Tasks&#1;ADMI_COPYPROJECTTASK&#1;Full&#1;4&#2;Create Jobs from Sales Transactions&#1;ADMI_CREATEJOBSFROMSALESTRANS&#1;Full&#1;4&#2;Credit Card Processing&#1;ADMI_CREDITCARD&#1;Full&#1;4&#2;Set Up CSV Preferences&#1;ADMI_CSVIMPORTPREF&#1;Full&#1;4&#2;User Access Tokens&#1;ADMI_MANAGE_OWN_OAUTH_TOKENS&#1;Full&#1;4&#2;Access Token Management&#1;ADMI_MANAGE_OAUTH_TOKENS&#1;Full&#1;4&#2;SOAP Web Services&#1;ADMI_WEBSERVICES&#1;Full&#1;4">⏎<
      + x" id="x" value="">⏎<
    `,
  },
  {
    name: 'edit-right-de',
    from: 'edit-model-other-fields',
    about: 'German words that nobody has met: the model’s enums and numbers decide.',
    lines: {
      setup: [
        'ADMI_MANAGE_OWN_OAUTH_TOKENS = full',
        'ADMI_MANAGE_OAUTH_TOKENS = full',
        'ADMI_WEBSERVICES = full',
      ],
    },
    words: {
      Role: 'Rolle',
      General: 'Allgemein',
      'Center Type': 'Centertyp',
      Inactive: 'Inaktiv',
      ermissions: 'erechtigungen',
      ransactions: 'ransaktionen',
      Permission: 'Berechtigung',
      Level: 'Ebene',
      'Sales Order': 'Kundenauftrag',
      Full: 'Vollständig',
      'Item Fulfillment': 'Artikellieferung',
      'Purchase Order': 'Bestellung',
      'User Access Tokens': 'Benutzerzugriffstoken',
      'Access Token Management': 'Zugriffstokenverwaltung',
      'SOAP Web Services': 'SOAP-Webdienste',
      Save: 'Speichern',
      'Classic Center': 'Klassisches Center',
      'custkey_display&#1;custkey&#1;custlevel_display&#1;custlevel':
        'permkey4_display&#1;permkey4&#1;permlevel4_display&#1;permlevel4',
      Permissions: 'Berechtigungen',
      Setup: 'Einrichtung',
    },
    patch: String.raw`
      - Integration Rolle<
      + Integration Role<
      - ="Cancel" data
      + ="Abbrechen" data
      - Integration Rolle"
      + Integration Role"
      - Rolle" data-nsps-id="field_Web_Services_Only_Rolle__1790000000006
      + Role" data-nsps-id="field_Web_Services_Only_Role__1790000000006
      - Only Rolle
      + Only Role
      - >P<
      + >B<
      - S</span>etup
      + E</span>inrichtung
    `,
  },
  {
    name: 'edit-right-es',
    from: 'edit-right-de',
    about: 'Spanish, mostly invented words: the model’s enums and numbers decide.',
    words: {
      Rolle: 'Rol',
      Allgemein: 'General',
      Name: 'Nombre',
      Centertyp: 'Tipo de centro',
      Inaktiv: 'Inactiva',
      erechtigungen: 'ermisos',
      ransaktionen: 'ransacciones',
      inrichtung: 'onfiguración',
      Berechtigung: 'Permiso',
      Ebene: 'Nivel de acceso',
      Kundenauftrag: 'Orden de venta',
      Vollständig: 'Completo',
      Artikellieferung: 'Cumplimiento de artículo',
      Bestellung: 'Orden de compra',
      Benutzerzugriffstoken: 'Tokens de acceso de usuario',
      Zugriffstokenverwaltung: 'Administración de tokens de acceso',
      'SOAP-Webdienste': 'Servicios web SOAP',
      Speichern: 'Guardar',
      Abbrechen: 'Cancelar',
      'Klassisches Center': 'Centro clásico',
      Berechtigungen: 'Permisos',
      Einrichtung: 'Configuración',
    },
    patch: String.raw`
      - companyNombre
      + companyName
      - roleNombre
      + roleName
      - field_Tipo de centro__1790000000003
      + field_Tipo_de_centro__1790000000003
      - >B<
      + >P<
      - >E<
      + >C<
    `,
  },
];
