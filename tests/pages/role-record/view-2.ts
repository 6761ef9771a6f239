// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-label-keys-only',
    from: 'view-unknown-words-ko',
    about:
      'Korean labels (invented) without ids; the help calls know the fields by other ids, the keys of the labels are English.',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['unknown'],
    words: {
      '판매 주문': 'Sales Order',
      '전체 권한': 'Full',
      '품목 이행': 'Item Fulfillment',
      '구매 주문': 'Purchase Order',
      '사용자 접근 토큰': 'User Access Tokens',
      '접근 토큰 관리': 'Access Token Management',
      '소프 서비스': 'SOAP Web Services',
    },
    patch: String.raw`
      - -walkthrough="Field:name" data-
      + -
      - span id="name_fs_lbl_uir_label" class
      + span class
      - span id="name_fs_lbl"
      + span
      - 'name
      + 'custpage0
      - -walkthrough="Field:scriptid" data-
      + -
      - span id="scriptid_fs_lbl_uir_label"
      + span
      - span id="scriptid_fs_lbl"
      + span
      - scriptid
      + custpage1
      - -walkthrough="Field:centertype" data-
      + -
      - span id="centertype_fs_lbl_uir_label" class
      + span class
      - span id="centertype_fs_lbl"
      + span
      - centertype
      + custpage2
      - -walkthrough="Field:isinactive" data-
      + -
      - span id="isinactive_fs_lbl_uir_label" class
      + span class
      - span id="isinactive_fs_lbl"
      + span
      - 'isinactive
      + 'custpage3
      - checkbox" data-walkthrough="Field:issinglesignononly
      + checkbox
      - span id="issinglesignononly_fs_lbl_uir_label" class
      + span class
      - span id="issinglesignononly_fs_lbl"
      + span
      - 'issinglesignononly
      + 'custpage4
      - -walkthrough="Field:iswebserviceonlyrole" data-
      + -
      - span id="iswebserviceonlyrole_fs_lbl_uir_label" class
      + span class
      - span id="iswebserviceonlyrole_fs_lbl"
      + span
      - 'iswebserviceonlyrole
      + 'custpage5
    `,
  },
  {
    name: 'view-levels-too-low',
    from: 'view-right',
    about: 'Permissions are there at View, Create and Edit; one transaction is at None.',
    family: 'role-low',
    lines: {
      setup: ['User Access Tokens = view', 'Access Token Management = create', 'SOAP Web Services = edit'],
    },
    met: ['roleName', 'centerType', 'roleActive', 'permission-TRAN_ITEMSHIP', 'permission-TRAN_PURCHORD'],
    unmet: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
    ],
    without: ['fields'],
    patch: String.raw`
      - Order</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-
      + Order</td><td class="listtexthl" data-ns-tooltip="LEVEL">None</td></tr>⏎<tr class="uir-machine-row uir-
      - Tokens</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-
      + Tokens</td><td class="listtexthl" data-ns-tooltip="LEVEL">View</td></tr>⏎<tr class="uir-machine-row uir-
      - Management</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-
      + Management</td><td class="listtexthl" data-ns-tooltip="LEVEL">Create</td></tr>⏎<tr class="uir-machine-row uir-
      - Services</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎</tbody></table></div>⏎<
      + Services</td><td class="listtexthl" data-ns-tooltip="LEVEL">Edit</td></tr>⏎</tbody></table></div>⏎<
    `,
  },
  {
    name: 'view-levels-too-low-de',
    from: 'view-levels-too-low',
    about: 'German words that nobody has met: the same too low levels.',
    without: ['lines'],
    words: {
      'Role: Fulfillment Integration Role - NetSuite (Acme Ltd)':
        'Rolle: Fulfillment Integration Role - NetSuite (Acme Ltd)',
      Role: 'Rolle',
      General: 'Allgemein',
      'Center Type': 'Centertyp',
      'Classic Center': 'Klassisches Center',
      Inactive: 'Inaktiv',
      ermissions: 'erechtigungen',
      ransactions: 'ransaktionen',
      Permission: 'Berechtigung',
      Level: 'Ebene',
      'No records to show.': 'Keine Datensätze.',
      'SOAP Web Services': 'SOAP-Webdienste',
      Edit: 'Bearbeiten',
      Back: 'Zurück',
      New: 'Neu',
      Permissions: 'Berechtigungen',
      Reports: 'Berichte',
      Setup: 'Einrichtung',
    },
    patch: String.raw`
      - Integration Rolle<
      + Integration Role<
      - Integration Rolle⏎<
      + Integration Role⏎<
      - Rolle" data-nsps-id="field_Web_Services_Only_Rolle__1790000000006
      + Role" data-nsps-id="field_Web_Services_Only_Role__1790000000006
      - Only Rolle
      + Only Role
      - >P<
      + >B<
      - R</span>eports
      + B</span>erichte
      - S</span>etup
      + E</span>inrichtung
      - PERMISSION">Sales Order
      + BERECHTIGUNG">Kundenauftrag
      - LEVEL">None
      + EBENE">Keine
      - PERMISSION">Item Fulfillment
      + BERECHTIGUNG">Artikellieferung
      - "listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr
      + "listtexthl" data-ns-tooltip="EBENE">Vollständig</td></tr>⏎<tr
      - PERMISSION">Purchase Order
      + BERECHTIGUNG">Bestellung
      - LEVEL">Full
      + EBENE">Vollständig
      - PERMISSION">User Access Tokens
      + BERECHTIGUNG">Benutzerzugriffstoken
      - LEVEL">View
      + EBENE">Anzeigen
      - PERMISSION">Access Token Management
      + BERECHTIGUNG">Zugriffstokenverwaltung
      - LEVEL">Create
      + EBENE">Erstellen
      - PERMISSION
      + BERECHTIGUNG
      - LEVEL
      + EBENE
    `,
  },
];
