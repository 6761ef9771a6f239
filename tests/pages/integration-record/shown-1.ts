// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'shown-after-reset',
    from: 'not-one-too-short',
    about:
      'New values after Reset Credentials, shown while the address still says e=T (whether it does is a guess).',
    path: '/app/common/integration/integrapp.nl?id=17&e=T',
    captured: [
      '9eafb8ce6e2a6624c86698fa744c322a5d30744dfda9a578e44e547ce2af49fe',
      '4f5d0bbd415847441c220649c6f870c56373be44cc52b425739e28ec80f38a0f',
    ],
    without: ['mode'],
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 9eafb8ce6e2a6624c86698fa744c322a5d30744dfda9a578e44e547ce2af49fe
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 4f5d0bbd415847441c220649c6f870c56373be44cc52b425739e28ec80f38a0f
    `,
  },
  {
    name: 'shown-among-other-hashes',
    from: 'not-cut-short',
    about: 'Checksums of other things stand in the note and in the log of the same page.',
    captured: [
      '4e8cea6d2ea87ae4970112fb0e3e373ba920ee947be7be50c51b565add3069a8',
      '356780be0fa9ce0d6737f909759a74d26965188ae317d26806c1736f266152ee',
    ],
    patch: String.raw`
      - field_Name__1790000000003
      + field_Name__1790000000001
      - field_Description__1790000000004
      + field_Description__1790000000002
      - field_State__1790000000005
      + field_State__1790000000003
      - field_Note__1790000000006
      + field_Note__1790000000004
      - Note</a></span></span><span class="uir-field inputreadonly"><span class="uir-resizable">&nbsp;</span></span></div></td></tr>⏎<tr><td><div class="uir-field
      + Note</a></span></span><span class="uir-field inputreadonly"><span class="uir-resizable">sha256 fe8bb8aaf21c9026399e6e7bc3341c93aa3b55f26d207e056acd4a37b35ba62e</span></span></div></td></tr>⏎<tr><td><div class="uir-field
      - field_Application_ID__1790000000007
      + field_Application_ID__1790000000005
      - field_Created__1790000000008
      + field_Created__1790000000006
      - Based_Authentication__1790000000009
      + Based_Authentication__1790000000003
      - _IssueToken_Endpoint__17900000000010
      + _IssueToken_Endpoint__1790000000004
      - _Authorization_Flow__17900000000011
      + _Authorization_Flow__1790000000005
      - field_Callback_URL__17900000000012
      + field_Callback_URL__1790000000006
      - field_Authorization_Code_Grant__17900000000013
      + field_Authorization_Code_Grant__1790000000007
      - field_Public_Client__17900000000014
      + field_Public_Client__1790000000008
      - 16a89d696703fdf0800c2a21…
      + 4e8cea6d2ea87ae4970112fb0e3e373ba920ee947be7be50c51b565add3069a8
      - ff535dd2fd9c604966b65836...
      + 356780be0fa9ce0d6737f909759a74d26965188ae317d26806c1736f266152ee
      - tr><td class="uir-nodata-row listtexthl">-
      + tr class="uir-list-row-tr"><td class="listtexthl">payload-0.json</td><td class="listtexthl">b41079383683da06093f25749c81c58604469c70689d493ed117300678c574b2</td></tr><tr class="uir-list-row-tr"><td class="listtexthl">payload-1.json</td><td class="listtexthl">6caa33b7e830720aba51a90297df144b24ebe5709a00436be75a02110822f215</td></tr><tr class="uir-list-row-tr"><td class="listtexthl">payload-2.json</td><td class="listtexthl">86a250ec03d9b1c3c2e552530da6ff1ea44569dfc72117427310f050bf462dd8
    `,
  },
  {
    name: 'shown-de',
    from: 'not-one-too-short',
    about: 'German page: the translations of the labels are plausible, nobody has met them.',
    captured: [
      'd9455ecb58efa627ebdc340ebb4a7a0887b54297b081d462d8c2ae7415ff3695',
      '0cc942a9124a9e0e69b8fb158f3c768c769c49f6c2653c525650aac893ed4d21',
    ],
    words: {
      'Integration successfully saved': 'Integration gespeichert',
      'Primary Information': 'Hauptinformationen',
      Description: 'Beschreibung',
      State: 'Status',
      Enabled: 'Aktiviert',
      Note: 'Notiz',
      'Application ID': 'Anwendungs-ID',
      Created: 'Erstellt',
      uthentication: 'uthentifizierung',
      'xecution Log': 'usführungsprotokoll',
      'Token-based Authentication': 'Tokenbasierte Authentifizierung',
      'Token-Based Authentication': 'Tokenbasierte Authentifizierung',
      'TBA: Authorization Flow': 'TBA: Autorisierungsablauf',
      'Callback URL': 'Rückruf-URL',
      'Authorization Code Grant': 'Autorisierungscode-Gewährung',
      'Client Credentials': 'Client-Anmeldedaten',
      'Consumer Key / Client ID': 'Verbraucherschlüssel / Client-ID',
      'Consumer Secret / Client Secret': 'Verbrauchergeheimnis / Client-Geheimnis',
      Edit: 'Bearbeiten',
      Back: 'Zurück',
      New: 'Neu',
      'Execution Log': 'Ausführungsprotokoll',
    },
    patch: String.raw`
      - >E<
      + >A<
      - Warning: For security reasons, this is the only time that the Client-Anmeldedaten values are displayed
      + Warnung: Diese Werte werden nur jetzt angezeigt
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + d9455ecb58efa627ebdc340ebb4a7a0887b54297b081d462d8c2ae7415ff3695
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 0cc942a9124a9e0e69b8fb158f3c768c769c49f6c2653c525650aac893ed4d21
    `,
  },
  {
    name: 'shown-disabled-input',
    from: 'shown-with-copy-button',
    about: 'The values stand in disabled inputs.',
    captured: [
      '952d84bfb4ac5f09aabea69d653c4d8f48a64c886ee5be3bf0e2c1101078a755',
      '5b56cf63ba1528b83376980a71356c454fc459fab94eb11d3d3800f2b24c97b2',
    ],
    patch: String.raw`
      - field inputreadonly" data-nsps-type="field_input">⏎ b46bbc4142610fadfacbba41f75741c8e358da996ba0936428c328ffc60bf681<button type="button" class="uir-copy">Copy</button>⏎<
      + field"><input type="text" id="x1" name="x1" class="input" disabled value="952d84bfb4ac5f09aabea69d653c4d8f48a64c886ee5be3bf0e2c1101078a755"><
      - field inputreadonly" data-nsps-type="field_input">⏎ e67cabb9eb36a3e2fb58bceac7e15bb58ec7cf553f0cbfb6d10c83ea3413da68<button type="button" class="uir-copy">Copy</button>⏎<
      + field"><input type="text" id="x2" name="x2" class="input" disabled value="5b56cf63ba1528b83376980a71356c454fc459fab94eb11d3d3800f2b24c97b2"><
    `,
  },
  {
    name: 'shown-es',
    from: 'shown-spanish-page-english-labels',
    about: 'Spanish page: the translations of the labels are plausible, nobody has met them.',
    captured: [
      '169a0c44cc6c2f28c3c2a0e35ff4da70ac12cbd84759d474a255ae6658f06139',
      'b676f9e7b8b2b1eae883d0d9027af7dfc420cd9923464bf01b82d6bfd66118d8',
    ],
    words: {
      'Consumer Key / Client ID': 'Clave de consumidor',
      'Consumer Secret / Client Secret': 'Secreto de consumidor',
    },
    patch: String.raw`
      - 5a5e7841877c53353f59a13da2352333ca82c04fd45c5609431fb04e79554797
      + 169a0c44cc6c2f28c3c2a0e35ff4da70ac12cbd84759d474a255ae6658f06139
      - c606aafc2098d335ac9cd35970863404208efd1ee8483e77bcf3b4d3e81ac332
      + b676f9e7b8b2b1eae883d0d9027af7dfc420cd9923464bf01b82d6bfd66118d8
    `,
  },
  {
    name: 'shown-fr',
    from: 'not-one-too-short',
    about: 'French page: the translations of the labels are plausible, nobody has met them.',
    captured: [
      '8678167d3e616d62fe71f9460d4ac76bfe05b8c0b7d6ac8786d526688b240123',
      '308e603b4d04f9d6a2bfaaa42f8c960b1e3a6fc730a0063016ac8f4ed113664c',
    ],
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        'Intégration: Fulfillment Integration - NetSuite (Acme Ltd)',
      'Integration successfully saved': 'Intégration enregistrée',
      Integration: 'Intégration',
      'Primary Information': 'Informations principales',
      Name: 'Nom',
      State: 'État',
      Enabled: 'Activé',
      'Application ID': 'ID d&#x27;application',
      Created: 'Créé',
      uthentication: 'uthentification',
      'xecution Log': 'ournal d&#x27;exécution',
      'Token-based Authentication': 'Authentification par jeton',
      'Token-Based Authentication': 'Authentification par jeton',
      'TBA: Authorization Flow': 'TBA : flux d&#x27;autorisation',
      'Callback URL': 'URL de rappel',
      'Authorization Code Grant': 'Octroi de code d&#x27;autorisation',
      'Client Credentials': 'Identifiants client',
      'Consumer Key / Client ID': 'Clé du consommateur / ID client',
      'Consumer Secret / Client Secret': 'Secret du consommateur / Secret client',
      Edit: 'Modifier',
      Back: 'Retour',
      New: 'Nouveau',
      'Execution Log': 'Journal d&#x27;exécution',
    },
    patch: String.raw`
      - companyNom
      + companyName
      - roleNom
      + roleName
      - Fulfillment Intégration<
      + Fulfillment Integration<
      - Fulfillment Intégration
      + Fulfillment Integration
      - >E<
      + >J<
      - Warning: For security reasons, this is the only time that the Identifiants client values are displayed
      + Avertissement : ces valeurs ne s&#x27;affichent qu&#x27;une seule fois
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 8678167d3e616d62fe71f9460d4ac76bfe05b8c0b7d6ac8786d526688b240123
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 308e603b4d04f9d6a2bfaaa42f8c960b1e3a6fc730a0063016ac8f4ed113664c
    `,
  },
  {
    name: 'shown-in-collapsed-group',
    from: 'not-one-too-short',
    about: 'Custom form: the group of the values is collapsed.',
    captured: [
      'd8c5fca303e7e86726bef2288a9918159ef2cfca46599747c3599f168ad344eb',
      '159a9c23a76c3eddfdec3c1e6b7020efe290345af2c0bf013dde701b261129fd',
    ],
    patch: String.raw`
      - class="fgroup_title">Client
      + class="uir-field-group--collapsible" role="button" aria-expanded="false">Client
      - tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields
      + tr_fg_clientcredentials" class="uir-fieldgroup-content" style="display:none"><td><table class="table_fields
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + d8c5fca303e7e86726bef2288a9918159ef2cfca46599747c3599f168ad344eb
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 159a9c23a76c3eddfdec3c1e6b7020efe290345af2c0bf013dde701b261129fd
    `,
  },
  {
    name: 'shown-in-framework-inputs',
    from: 'shown-in-framework-text',
    about:
      'Component framework (whether NetSuite uses it here is not known): read-only inputs with their own labels.',
    captured: [
      '25d0a3c06eb899465cc50f8b99bee7556b2f597d009068d33cb818afd43d22b1',
      '9774c7bc5f29b73e2ccfeb815436d76f334c61a0136bf9c56d593ba33ee87839',
    ],
    patch: String.raw`
      - h2>⏎<
      + h2><p id="uif62">Warning: For security reasons, this is the only time that the Client Credentials values are displayed.</p>⏎<
      - span data-widget="Label" id="uif64
      + label id="uif64" for="uif65
      - span><span data-widget="Text" aria-labelledby="uif64">65f3057f8fa688a38dba311643023a608171a2d174bd54ea737acd44ec225b70</span
      + label><div data-widget="TextBox"><input id="uif65" type="text" readonly value="25d0a3c06eb899465cc50f8b99bee7556b2f597d009068d33cb818afd43d22b1"></div
      - span data-widget="Label" id="uif67
      + label id="uif67" for="uif68
      - span><span data-widget="Text" aria-labelledby="uif67">7f00551db6a6760517331d933fe03609bd9c0116815174cd2cbcb76ae8514b57</span
      + label><div data-widget="TextBox"><input id="uif68" type="text" readonly value="9774c7bc5f29b73e2ccfeb815436d76f334c61a0136bf9c56d593ba33ee87839"></div
    `,
  },
];
