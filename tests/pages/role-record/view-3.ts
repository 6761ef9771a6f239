// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-levels-too-low-es',
    from: 'view-levels-too-low-de',
    about: 'Spanish, mostly invented words: the same too low levels.',
    words: {
      Rolle: 'Rol',
      Allgemein: 'General',
      Name: 'Nombre',
      Centertyp: 'Tipo de centro',
      'Klassisches Center': 'Centro clásico',
      Inaktiv: 'Inactiva',
      ransaktionen: 'ransacciones',
      erichte: 'nformes',
      inrichtung: 'onfiguración',
      Berechtigung: 'Permiso',
      Ebene: 'Nivel de acceso',
      'Keine Datensätze.': 'No hay registros.',
      Benutzerzugriffstoken: 'Tokens de acceso de usuario',
      Zugriffstokenverwaltung: 'Administración de tokens de acceso',
      'SOAP-Webdienste': 'Servicios web SOAP',
      Bearbeiten: 'Editar',
      Zurück: 'Atrás',
      Neu: 'Nuevo',
      Berechtigungen: 'Permisos',
      Berichte: 'Informes',
      Einrichtung: 'Configuración',
    },
    patch: String.raw`
      - companyNombre
      + companyName
      - roleNombre
      + roleName
      - field_Tipo de centro__1790000000003
      + field_Tipo_de_centro__1790000000003
      - B</span>erechtigungen
      + P</span>ermisos
      - >B<
      + >I<
      - >E<
      + >C<
      - BERECHTIGUNG">Kundenauftrag
      + PERMISO">Orden de venta
      - EBENE">Keine
      + NIVEL DE ACCESO">Ninguno
      - BERECHTIGUNG">Artikellieferung
      + PERMISO">Cumplimiento de artículo
      - "listtexthl" data-ns-tooltip="EBENE">Vollständig</td></tr>⏎<tr
      + "listtexthl" data-ns-tooltip="NIVEL DE ACCESO">Completo</td></tr>⏎<tr
      - BERECHTIGUNG">Bestellung
      + PERMISO">Orden de compra
      - EBENE">Vollständig
      + NIVEL DE ACCESO">Completo
      - tooltip="BERECHTIGUNG">Tokens
      + tooltip="PERMISO">Tokens
      - EBENE">Anzeigen
      + NIVEL DE ACCESO">Ver
      - tooltip="BERECHTIGUNG">Administración
      + tooltip="PERMISO">Administración
      - EBENE">Erstellen
      + NIVEL DE ACCESO">Crear
      - BERECHTIGUNG
      + PERMISO
      - EBENE
      + NIVEL DE ACCESO
    `,
  },
  {
    name: 'view-levels-too-low-ja',
    from: 'view-right-ja',
    about: 'Japanese, some words known from manuals: the same too low levels.',
    family: 'role-low',
    met: ['roleName', 'centerType', 'roleActive', 'permission-TRAN_ITEMSHIP', 'permission-TRAN_PURCHORD'],
    unmet: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
    ],
    patch: String.raw`
      - columnheader_tranmach_permkey3
      + columnheader_tranmach_permkey1
      - columnheader_tranmach_permlevel3
      + columnheader_tranmach_permlevel1
      - 注文書</td><td class="listtexthl" data-ns-tooltip="レベル">完全</td></tr>⏎<tr class="uir-machine-row uir-
      + 注文書</td><td class="listtexthl" data-ns-tooltip="レベル">なし</td></tr>⏎<tr class="uir-machine-row uir-
      - columnheader_setupmach_permkey3
      + columnheader_setupmach_permkey
      - columnheader_setupmach_permlevel3
      + columnheader_setupmach_permlevel
      - ユーザーアクセストークン</td><td class="listtexthl" data-ns-tooltip="レベル">完全</td></tr>⏎<tr class="uir-machine-row uir-
      + ユーザーアクセストークン</td><td class="listtexthl" data-ns-tooltip="レベル">表示</td></tr>⏎<tr class="uir-machine-row uir-
      - アクセストークンの管理</td><td class="listtexthl" data-ns-tooltip="レベル">完全</td></tr>⏎<tr class="uir-machine-row uir-
      + アクセストークンの管理</td><td class="listtexthl" data-ns-tooltip="レベル">作成</td></tr>⏎<tr class="uir-machine-row uir-
      - Webサービス</td><td class="listtexthl" data-ns-tooltip="レベル">完全</td></tr>⏎</tbody></table></div>⏎<
      + Webサービス</td><td class="listtexthl" data-ns-tooltip="レベル">編集</td></tr>⏎</tbody></table></div>⏎<
    `,
  },
  {
    name: 'view-numbered-columns',
    from: 'view-right',
    about: 'Header ids end in permkey17 and the level stands in front of the permission.',
    without: ['fields', 'lines'],
    patch: String.raw`
      - columnheader_setupmach_permkey" data-label="Permission
      + columnheader_setupmach_permlevel17" data-label="Level
      - Level"><div class="listheader">Permission</div></td><td class
      + Level"><div class="listheader">Level</div></td><td class
      - columnheader_setupmach_permlevel" data-label="Level
      + columnheader_setupmach_permkey17" data-label="Permission
      - Permission"><div class="listheader">Level</div></td></tr
      + Permission"><div class="listheader">Permission</div></td></tr
      - PERMISSION">User Access Tokens
      + LEVEL">Full
      - Full</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row
      + Full</td><td class="listtexthl" data-ns-tooltip="PERMISSION">User Access Tokens</td></tr>⏎<tr class="uir-machine-row
      - PERMISSION">Access Token Management
      + LEVEL">Full
      - Full</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row
      + Full</td><td class="listtexthl" data-ns-tooltip="PERMISSION">Access Token Management</td></tr>⏎<tr class="uir-machine-row
      - PERMISSION">SOAP Web Services
      + LEVEL">Full
      - Full</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎</tbody></table></div
      + Full</td><td class="listtexthl" data-ns-tooltip="PERMISSION">SOAP Web Services</td></tr>⏎</tbody></table></div
    `,
  },
  {
    name: 'view-older-labels',
    from: 'view-right',
    about: 'Labels of an older release: User Access Token, Web Services; classic look.',
    without: ['fields', 'lines'],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - Item Fulfillment<
      + Item Fulfilment<
      - Tokens
      + Token
      - >SOAP Web
      + >Web
    `,
  },
  {
    name: 'view-other-role',
    from: 'view-right',
    about: 'Another role with all the permissions.',
    path: '/app/setup/role.nl?id=1007',
    ours: false,
    met: [
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    unmet: ['roleName'],
    without: ['family', 'fields', 'lines'],
    words: { 'Fulfillment Integration Role': 'Warehouse Manager' },
  },
  {
    name: 'view-right',
    from: 'view-not-loaded',
    about: 'Saved role, today’s labels, every permission at Full.',
    family: 'role-right',
    fields: { name: 'Fulfillment Integration Role', inactive: false, webServicesOnly: false },
    lines: {
      setup: ['User Access Tokens = full', 'Access Token Management = full', 'SOAP Web Services = full'],
      transactions: ['Sales Order = full', 'Item Fulfillment = full', 'Purchase Order = full'],
    },
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
    patch: String.raw`
      - formsubtabon
      + formsubtaboff
      - setupmachlnk" class="formsubtaboff"><a href
      + setupmachlnk" class="formsubtabon"><a href
      - tranmach">⏎<
      + tranmach" style="display:none">⏎<
      - setupmach" style="display:none">
      + setupmach">
      - ></tr>⏎<tr><td class="listtexthl
      + ></tr>⏎<tr class="uir-machine-row uir-machine-row-odd"><td class="listtexthl
      - colspan="2"><img src="/images/icons/loading_spinner.gif" alt=""></td></tr>⏎<
      + data-ns-tooltip="PERMISSION">User Access Tokens</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-even"><td class="listtexthl" data-ns-tooltip="PERMISSION">Access Token Management</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd"><td class="listtexthl" data-ns-tooltip="PERMISSION">SOAP Web Services</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<
    `,
  },
];
