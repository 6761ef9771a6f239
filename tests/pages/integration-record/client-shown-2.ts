// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'client-shown-no-id-in-address',
    from: 'client-shown',
    about: 'The address after the save is still that of a new record.',
    path: '/app/common/integration/integrapp.nl',
    captured: [
      'f9feb33b5d447065e1a4646e609a7e7e6d89ccadc3a8152d7b0b3f0d3fb710ac',
      '34b8b23056b9ee02b7634244c9100865b0a8d15d014e406042d7511d8180df9a',
    ],
    patch: String.raw`
      - 64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09
      + f9feb33b5d447065e1a4646e609a7e7e6d89ccadc3a8152d7b0b3f0d3fb710ac
      - 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0
      + 34b8b23056b9ee02b7634244c9100865b0a8d15d014e406042d7511d8180df9a
    `,
  },
  {
    name: 'client-shown-de',
    from: 'client-shown',
    about: 'German words, most of them invented.',
    captured: [
      'bd8583daef4862ee6429e44ef248781ef228c4c69a57b4c576ed75bc36507c69',
      '776a6c61e349ea23afc316254e305fb31eb13fe80abe52298e5dc96bf29eb957',
    ],
    patch: String.raw`
      - Edit
      + Bearbeiten
      - Back
      + Zurück
      - Primary Information"><div class="fgroup_title">Primary Information
      + Hauptinformationen"><div class="fgroup_title">Hauptinformationen
      - State" data-nsps-id="field_State__1790000000002
      + Status" data-nsps-id="field_Status__1790000000002
      - State</a></span></sp
      … 790000000003
      + Status</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ Aktiviert⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:applicationid" data-nsps-label="Anwendungs-ID" data-nsps-id="field_Anwendungs-ID__1790000000003
      - >Application ID
      + >Anwendungs-ID
      - Created" data-nsps-id="field_Created__1790000000004
      + Erstellt" data-nsps-id="field_Erstellt__1790000000004
      - Created
      + Erstellt
      - Authentication"><spa
      … >xecution Log
      + Authentifizierung"><span style="text-decoration:underline">A</span>uthentifizierung</a></td><td id="EXECUTIONLOGlnk" class="formtaboff"><a href="#" id="EXECUTIONLOGtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="EXECUTIONLOG" data-nsps-label="Ausführungsprotokoll"><span style="text-decoration:underline">A</span>usführungsprotokoll
      - Token-based Authentication"><div class="fgroup_title">Token-based Authentication
      + Tokenbasierte Authentifizierung"><div class="fgroup_title">Tokenbasierte Authentifizierung
      - Token-Based Authentication" data-nsps-id="field_Token-Based_Authentication__1790000000005
      + Tokenbasierte Authentifizierung" data-nsps-id="field_Tokenbasierte_Authentifizierung__1790000000005
      - Token-Based Authenti
      … 790000000006
      + Tokenbasierte Authentifizierung</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:issuetokenflag" data-nsps-label="TBA: IssueToken-Endpunkt" data-nsps-id="field_TBA:_IssueToken-Endpunkt__1790000000006
      -  Endpoint</a></span>
      … 790000000007
      + -Endpunkt</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tbaauthorizationflow" data-nsps-label="TBA: Autorisierungsablauf" data-nsps-id="field_TBA:_Autorisierungsablauf__1790000000007
      - Authorization Flow</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="Callback URL" data-nsps-id="field_Callback_URL__1790000000008
      + Autorisierungsablauf</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="Rückruf-URL" data-nsps-id="field_Rückruf-URL__1790000000008
      - >Callback URL
      + >Rückruf-URL
      - Authorization Code Grant" data-nsps-id="field_Authorization_Code_Grant__1790000000009
      + Autorisierungscode-Gewährung" data-nsps-id="field_Autorisierungscode-Gewährung__1790000000009
      - Authorization Code G
      … 900000000010
      + Autorisierungscode-Gewährung</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:publicclient" data-nsps-label="Öffentlicher Client" data-nsps-id="field_Öffentlicher_Client__17900000000010
      - Public Client</a></s
      … 900000000011
      + Öffentlicher Client</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:oauth2clientcredentials" data-nsps-label="Client-Anmeldedaten (Maschine zu Maschine)-Gewährung" data-nsps-id="field_Client-Anmeldedaten_(Maschine_zu_Maschine)-Gewährung__17900000000011
      -  Credentials (Machin
      … 900000000012
      + -Anmeldedaten (Maschine zu Maschine)-Gewährung</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:redirecturi" data-nsps-label="Umleitungs-URI" data-nsps-id="field_Umleitungs-URI__17900000000012
      - >Redirect URI
      + >Umleitungs-URI
      -  Web Services" data-nsps-id="field_REST_Web_Services__17900000000014
      + -Webdienste" data-nsps-id="field_REST-Webdienste__17900000000014
      -  Web Services
      + -Webdienste
      -  Credentials"><div class="fgroup_title">Client Credentials
      + -Anmeldedaten"><div class="fgroup_title">Client-Anmeldedaten
      - Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__17900000000017
      + Verbraucherschlüssel / Client-ID" data-nsps-id="field_Verbraucherschlüssel_/_Client-ID__17900000000017
      - Consumer Key / Clien
      … 900000000018
      + Verbraucherschlüssel / Client-ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ bd8583daef4862ee6429e44ef248781ef228c4c69a57b4c576ed75bc36507c69⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Verbrauchergeheimnis / Client-Geheimnis" data-nsps-id="field_Verbrauchergeheimnis_/_Client-Geheimnis__17900000000018
      - Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0
      + Verbrauchergeheimnis / Client-Geheimnis</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 776a6c61e349ea23afc316254e305fb31eb13fe80abe52298e5dc96bf29eb957
    `,
  },
  {
    name: 'client-shown-wrong',
    from: 'client-shown',
    about: 'The pair is taken although no scope is ticked.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: false,
      analyticsScope: false,
      assistantScope: false,
    },
    met: [
      'integrationName',
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    unmet: ['restScope'],
    captured: [
      'c00fa49ac9e9fbe447e8efed9f54d9be52672ea0978fc377ed4b222b3db0bdca',
      '72087fd1751ef12107bc7b2212097e6e8af6a26650b161762f361c56b2f0b028',
    ],
    without: ['family'],
    patch: String.raw`
      - restwebservicesscope_fs" class="checkbox_read_ck"><img class
      + restwebservicesscope_fs" class="checkbox_read_unck"><img class
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="restwebservicesscope_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restwebservicesscope_fs_lbl_uir_label
      - 64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09
      + c00fa49ac9e9fbe447e8efed9f54d9be52672ea0978fc377ed4b222b3db0bdca
      - 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0
      + 72087fd1751ef12107bc7b2212097e6e8af6a26650b161762f361c56b2f0b028
    `,
  },
  {
    name: 'client-shown-for-tba',
    from: 'client-shown',
    about: 'The same page for a set-up of token-based authentication.',
    met: ['integrationName', 'integrationState', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unmet: ['tba'],
    captured: [
      'c03d8d23d1917c9f3b2519b9196dd31b43ed876f7e01f064adf86c12c7b79871',
      '1f260670bce5e1dd2fe2ae15c45e1f0a46d54fe35fa14e3bad7fe8677d9b1c21',
    ],
    without: ['kind', 'family', 'fields'],
    patch: String.raw`
      - 64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09
      + c03d8d23d1917c9f3b2519b9196dd31b43ed876f7e01f064adf86c12c7b79871
      - 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0
      + 1f260670bce5e1dd2fe2ae15c45e1f0a46d54fe35fa14e3bad7fe8677d9b1c21
    `,
  },
  {
    name: 'not-client-id-only',
    from: 'client-shown',
    about: 'Only the Client ID is shown (a guess): nothing is taken of itself.',
    without: ['captured'],
    patch: String.raw`
      - 64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09
      + 11b16263495b8df5b9744ad8e2dad7c5230889024980d4d951b1ac087b10985f
      - 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0
      + -
    `,
  },
];
