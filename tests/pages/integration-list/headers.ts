// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'headers-de',
    from: 'absolute-links',
    about: 'German headers, mostly invented, without column keys; dates and states are translated.',
    words: {
      'Total: 3': 'Gesamt: 3',
      'Application ID': 'Anwendungs-ID',
      State: 'Status',
      Created: 'Erstellt',
      Blocked: 'Aktiviert',
      Enabled: 'Aktiviert',
      New: 'Neu',
    },
    patch: String.raw`
      - >Integrations<
      + >Integrationen<
      - Name" data-nsps-type="columnheader" data-nsps-id="columnheader__name" onclick="doServerSort ('name');return false;
      + Name
      - " data-nsps-type="columnheader" data-nsps-id="columnheader__applicationid" onclick="doServerSort ('applicationid');return false;"
      + "
      - " data-nsps-type="columnheader" data-nsps-id="columnheader__state" onclick="doServerSort ('state');return false;"
      + "
      - " data-nsps-type="columnheader" data-nsps-id="columnheader__datecreated" onclick="doServerSort ('datecreated');return false;"
      + "
      - "><a class="dottedlink" href="https://1234567.app.netsuite.com/app/common/integration/integrapp.nl?id=14
      + "><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=14
      - "><a class="dottedlink" href="https://1234567.app.netsuite.com/app/common/integration/integrapp.nl?id=17
      + "><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=17
      - "https://1234567.app.netsuite.com
      + "
    `,
  },
  {
    name: 'headers-es',
    from: 'headers-de',
    about: 'Spanish headers, mostly invented, without column keys; dates and states are translated.',
    words: {
      Integrationen: 'Integraciones',
      'Gesamt: 3': 'Total: 3',
      Name: 'Nombre',
      'Anwendungs-ID': 'ID de aplicación',
      Status: 'Estado',
      Erstellt: 'Creado',
      Aktiviert: 'Habilitado',
      Neu: 'Nuevo',
    },
    patch: String.raw`
      - companyNombre
      + companyName
      - roleNombre
      + roleName
    `,
  },
  {
    name: 'headers-fr',
    from: 'headers-es',
    about: 'French headers, mostly invented, without column keys; dates and states are translated.',
    words: {
      Integraciones: 'Intégrations',
      Nombre: 'Nom',
      'ID de aplicación': 'ID d&#x27;application',
      Estado: 'État',
      Creado: 'Créé',
      Habilitado: 'Activé',
      Nuevo: 'Nouveau',
    },
  },
  {
    name: 'headers-ja',
    from: 'headers-fr',
    about: 'Japanese headers, mostly invented, without column keys; dates and states are translated.',
    words: {
      Intégrations: '統合',
      'Total: 3': '合計: 3',
      Nom: '名前',
      'ID d&#x27;application': 'アプリケーションID',
      État: '状態',
      Créé: '作成日',
      Activé: '有効',
      Nouveau: '新規',
    },
  },
  {
    name: 'headers-unknown-ko',
    from: 'headers-fr',
    about: 'Korean headers (invented) without keys: what a row’s own link says is its name.',
    words: {
      Intégrations: '통합 목록',
      'Total: 3': '합계: 3',
      Nom: '식별 이름',
      'ID d&#x27;application': '애플리케이션',
      État: '상황',
      Créé: '날짜',
      Nouveau: '새로 만들기',
    },
    patch: String.raw`
      - a1b2c3d4e5f6</td><td class="listtext uir-list-row-cell">Activé</td><td class="listtext uir-list-row-cell">
      + a1b2c3d4e5f6</td><td class="listtext uir-list-row-cell">Blocked</td><td class="listtext uir-list-row-cell">
      - 0a1b2c3d4e5f</td><td class="listtext uir-list-row-cell">Activé</td><td class="listtext uir-list-row-cell">
      + 0a1b2c3d4e5f</td><td class="listtext uir-list-row-cell">Enabled</td><td class="listtext uir-list-row-cell">
      - Activé
      + Enabled
    `,
  },
  {
    name: 'headers-zh',
    from: 'headers-fr',
    about: 'Chinese headers, mostly invented, without column keys; dates and states are translated.',
    words: {
      Intégrations: '集成',
      'Total: 3': '总计: 3',
      Nom: '名称',
      'ID d&#x27;application': '应用程序 ID',
      État: '状态',
      Créé: '创建时间',
      Activé: '已启用',
      Nouveau: '新建',
    },
  },
];
