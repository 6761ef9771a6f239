// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-right-de',
    from: 'view-levels-too-low-de',
    about: 'German words that nobody has met: permissions and levels are words only.',
    family: 'role-right',
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
    without: ['unmet'],
    patch: String.raw`
      - columnheader_tranmach_permkey1
      + columnheader_tranmach_permkey3
      - columnheader_tranmach_permlevel1
      + columnheader_tranmach_permlevel3
      - >Keine<
      + >Vollständig<
      - columnheader_setupmach_permkey
      + columnheader_setupmach_permkey3
      - columnheader_setupmach_permlevel
      + columnheader_setupmach_permlevel3
      - Anzeigen
      + Vollständig
      - Erstellen
      + Vollständig
      - >Bearbeiten
      + >Vollständig
    `,
  },
  {
    name: 'view-right-es',
    from: 'view-levels-too-low-es',
    about: 'Spanish, mostly invented words: permissions and levels are words only.',
    family: 'role-right',
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
    without: ['unmet'],
    patch: String.raw`
      - columnheader_tranmach_permkey1
      + columnheader_tranmach_permkey3
      - columnheader_tranmach_permlevel1
      + columnheader_tranmach_permlevel3
      - Ninguno
      + Completo
      - columnheader_setupmach_permkey
      + columnheader_setupmach_permkey3
      - columnheader_setupmach_permlevel
      + columnheader_setupmach_permlevel3
      - Ver
      + Completo
      - Crear
      + Completo
      - >Editar
      + >Completo
    `,
  },
  {
    name: 'view-right-fr',
    from: 'view-levels-too-low',
    about: 'French words that nobody has met: permissions and levels are words only.',
    family: 'role-right',
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
    without: ['lines', 'unmet'],
    words: {
      'Role: Fulfillment Integration Role - NetSuite (Acme Ltd)':
        'Rôle: Fulfillment Integration Role - NetSuite (Acme Ltd)',
      Role: 'Rôle',
      General: 'Général',
      Name: 'Nom',
      'Center Type': 'Type de centre',
      'Classic Center': 'Centre classique',
      Inactive: 'Inactif',
      ermissions: 'utorisations',
      eports: 'apports',
      Permission: 'Autorisation',
      Level: 'Niveau',
      'Item Fulfillment': 'Exécution d&#x27;article',
      'Purchase Order': 'Bon de commande',
      'No records to show.': 'Aucun enregistrement.',
      'User Access Tokens': 'Jetons d&#x27;accès utilisateur',
      'Access Token Management': 'Gestion des jetons d&#x27;accès',
      'SOAP Web Services': 'Services Web SOAP',
      Back: 'Retour',
      New: 'Nouveau',
      Setup: 'Configuration',
    },
    patch: String.raw`
      - companyNom
      + companyName
      - roleNom
      + roleName
      - Integration Rôle<
      + Integration Role<
      - "Edit
      + "Modifier
      - Integration Rôle⏎<
      + Integration Role⏎<
      - Rôle" data-nsps-id="field_Web_Services_Only_Rôle__1790000000006
      + Role" data-nsps-id="field_Web_Services_Only_Role__1790000000006
      - Only Rôle
      + Only Role
      - >P<
      + >A<
      - S</span>etup
      + C</span>onfiguration
      - columnheader_tranmach_permkey1
      + columnheader_tranmach_permkey3
      - columnheader_tranmach_permlevel1
      + columnheader_tranmach_permlevel3
      - PERMISSION">Sales Order
      + AUTORISATION">Commande client
      - LEVEL">None
      + NIVEAU">Complet
      - tooltip="PERMISSION">Exécution
      + tooltip="AUTORISATION">Exécution
      - "listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr
      + "listtexthl" data-ns-tooltip="NIVEAU">Complet</td></tr>⏎<tr
      - tooltip="PERMISSION">Bon
      + tooltip="AUTORISATION">Bon
      - LEVEL">Full
      + NIVEAU">Complet
      - columnheader_setupmach_permkey
      + columnheader_setupmach_permkey3
      - columnheader_setupmach_permlevel
      + columnheader_setupmach_permlevel3
      - tooltip="PERMISSION">Jetons
      + tooltip="AUTORISATION">Jetons
      - LEVEL">View
      + NIVEAU">Complet
      - tooltip="PERMISSION">Gestion
      + tooltip="AUTORISATION">Gestion
      - LEVEL">Create
      + NIVEAU">Complet
      - PERMISSION
      + AUTORISATION
      - LEVEL">Edit
      + NIVEAU">Complet
    `,
  },
];
