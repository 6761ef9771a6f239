// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'framework-empty',
    from: 'framework',
    about: 'The widgets with nothing chosen.',
    fields: { entity: '', role: '', application: '', certificate: '' },
    unmet: ['mappingEntity', 'mappingRole', 'mappingApplication', 'mappingCertificate'],
    without: ['family', 'met'],
    patch: String.raw`
      - Dana Whitfield
      +
      - Fulfillment Integration Role
      +
      - Fulfillment Integration
      +
    `,
  },
  {
    name: 'framework-wrong',
    from: 'framework',
    about: 'The widgets with somebody else and another application.',
    fields: {
      entity: 'Lee Park',
      role: 'Fulfillment Integration Role',
      application: 'Acme Bank Feeds',
      certificate: '',
    },
    met: ['mappingRole'],
    unmet: ['mappingEntity', 'mappingApplication', 'mappingCertificate'],
    without: ['family'],
    patch: String.raw`
      - Dana Whitfield
      + Lee Park
      - "Fulfillment Integration"
      + "Acme Bank Feeds"
    `,
  },
  {
    name: 'framework-drop-zone',
    from: 'framework',
    about: 'The input for the file stands apart from its field, behind a place to drop a file.',
    patch: String.raw`
      - FilePicker" id="uif72"><button data-widget="Button" id="uif73">Choose a file</button>
      + DropZone" id="uif72"><span>Drop a file here</span></div></div>⏎
      - uif74"></div></div>
      + uif74" style="display:none">
    `,
  },
  {
    name: 'framework-labels-apart',
    from: 'framework',
    about: 'The labels stand before their fields, which name them.',
    patch: String.raw`
      - div data-widget="Field" id="uif40"><
      +
      - Entity</label><div
      + Entity</label><div data-widget="Field" id="uif40" aria-labelledby="uif41"><div
      - div data-widget="Field" id="uif50"><
      +
      - Role</label><div
      + Role</label><div data-widget="Field" id="uif50" aria-labelledby="uif51"><div
      - div data-widget="Field" id="uif60"><
      +
      - Application</label><div
      + Application</label><div data-widget="Field" id="uif60" aria-labelledby="uif61"><div
    `,
  },
  {
    name: 'framework-de',
    from: 'framework',
    about: 'German words in widgets of the component framework.',
    patch: String.raw`
      - title>Create a New Client Credentials Mapping -
      + title>Neue Client-Anmeldedaten-Zuordnung erstellen -
      - Create a New Client Credentials Mapping
      + Neue Client-Anmeldedaten-Zuordnung erstellen
      - Entity
      + Entität
      - >Role
      + >Rolle
      - Application
      + Anwendung
      - Certificate
      + Zertifikat
      - Choose a file
      + Datei auswählen
    `,
  },
  {
    name: 'framework-ko',
    from: 'framework-de',
    about:
      'Korean words (invented) under a title of the document that was left in English: nothing but the file can be told.',
    fields: { entity: null, role: null, application: null, certificate: '' },
    without: ['family', 'met'],
    patch: String.raw`
      - title>Neue Client-Anmeldedaten-Zuordnung erstellen -
      + title>Create a New Client Credentials Mapping -
      - Neue Client-Anmeldedaten-Zuordnung erstellen
      + 새 클라이언트 자격 증명 매핑
      - Entität
      + 주체
      - Rolle
      + 역할
      - Anwendung
      + 앱
      - Zertifikat
      + 인증서
      - Datei auswählen
      + 파일 선택
    `,
  },
  {
    name: 'framework-texts',
    from: 'framework',
    about: 'What is chosen is a text, and no input.',
    patch: String.raw`
      - input id="uif43" role="combobox" value="Dana Whitfield"
      + button role="combobox"><span data-widget="Text">Dana Whitfield</span></button
      - input id="uif53" role="combobox" value="Fulfillment Integration Role"
      + button role="combobox"><span data-widget="Text">Fulfillment Integration Role</span></button
      - input id="uif63" role="combobox" value="Fulfillment Integration"
      + button role="combobox"><span data-widget="Text">Fulfillment Integration</span></button
    `,
  },
];
