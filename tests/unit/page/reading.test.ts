// @vitest-environment jsdom
// Fields are found by id or label and read in view and edit mode, whatever NetSuite's captions say.
import { beforeEach, describe, expect, it } from 'vitest';
import { integrationList } from '@/utils/netsuite/pages/integration-list';
import { integrationRecord } from '@/utils/netsuite/pages/integration-record';
import { readList } from '@/utils/page/read/read-list';
import { makePageReader } from '@/utils/page/read/page-reader';
import { readPage } from '@/utils/page/read/read-page';
import { readSignedIn } from '@/utils/page/read/read-signed-in';

const url = (query: string) =>
  new URL(`https://1234567.app.netsuite.com/app/common/integration/integrapp.nl${query}`);
const label = (id: string, text: string) =>
  `<span id="${id}_fs_lbl_uir_label" class="uir-label" data-nsps-type="field_label"><span id="${id}_fs_lbl"><a>${text}</a></span></span>`;
const wrap = (id: string, inner: string) =>
  `<div class="uir-field-wrapper" data-nsps-type="field" data-walkthrough="Field:${id}">${inner}</div>`;

function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe('view mode', () => {
  it('reads text, choices and check boxes from classes, not from translated captions', () => {
    show(
      wrap(
        'name',
        `${label('name', 'Nombre')}<span class="uir-field inputreadonly">\n Fulfillment \n Integration </span>`,
      ) +
        wrap(
          'state',
          `${label('state', 'State')}<span class="uir-field inputreadonly"><span class="inputreadonly">Enabled</span></span>`,
        ) +
        wrap(
          'tokenauthflag',
          `<span class="uir-field"><span id="tokenauthflag_fs" class="checkbox_read_ck"><img alt="Sin marcar"></span></span>${label('tokenauthflag', 'x')}`,
        ) +
        wrap(
          'authorizationcodegrant',
          `<span class="uir-field"><span class="checkbox_read_unck"><img alt="Verificado"></span></span>${label('authorizationcodegrant', 'y')}`,
        ),
    );
    const { reading } = readPage(document, url('?id=7'), integrationRecord);
    expect(reading).toMatchObject({ mode: 'view', recordId: '7', saved: true });
    expect(reading.fields).toMatchObject({
      name: { value: 'Fulfillment Integration', source: 'id' },
      state: { text: 'Enabled' },
      tba: { value: true },
      authorizationCodeGrant: { value: false },
    });
    expect(reading.fields).not.toHaveProperty('tbaAuthorizationFlow');
  });

  it('reads an empty value as empty', () => {
    show(wrap('name', `${label('name', 'Name')}<span class="uir-field inputreadonly">&nbsp;</span>`));
    expect(readPage(document, url('?id=7'), integrationRecord).reading.fields['name']?.text).toBe('');
  });
});

describe('edit mode', () => {
  it('reads inputs, the hidden value of a choice, and the box below its picture', () => {
    show(
      wrap(
        'name',
        `${label('name', 'Name')}<span class="uir-field"><input id="name" name="name" value="Fulfillment Integration"></span>`,
      ) +
        wrap(
          'state',
          `${label('state', 'State')}<span class="uir-field"><input class="dropdownInput" name="inpt_state" value="Blocked"><input type="hidden" id="hddn_state3" name="state" value="B"><input type="hidden" id="indx_state3" value="1"></span>`,
        ) +
        wrap(
          'tokenauthflag',
          `<span class="uir-field"><span class="checkbox_unck"><input type="checkbox" name="tokenauthflag" checked><img></span></span>${label('tokenauthflag', 'TBA')}`,
        ),
    );
    const { reading } = readPage(document, url('?id=7&e=T'), integrationRecord);
    expect(reading.mode).toBe('edit');
    expect(reading.fields).toMatchObject({
      name: { value: 'Fulfillment Integration' },
      state: { value: 'B', text: 'Blocked' },
      tba: { value: true },
    });
  });

  it('finds a field by its label when the id is another', () => {
    show(
      wrap(
        'custom_x9',
        `<span class="uir-field"><span class="checkbox_ck"></span></span>${label('custom_x9', 'TBA: Authorization Flow')}`,
      ),
    );
    expect(
      readPage(document, url(''), integrationRecord).reading.fields['tbaAuthorizationFlow'],
    ).toMatchObject({
      value: true,
      source: 'label',
    });
  });

  it('never calls a new form saved', () => {
    expect(readPage(document, url(''), integrationRecord).reading).toMatchObject({
      mode: 'new',
      saved: false,
    });
  });
});

describe('a field that the person showed', () => {
  it('stood there before, and what else was changed is still not saved', () => {
    show(
      `<form name="main_form">${wrap('name', `${label('name', 'Name')}<input id="name" value="a">`)}</form>`,
    );
    history.replaceState(null, '', '?id=7&e=T');
    const reader = makePageReader(integrationRecord);
    reader.read();
    reader.pick('state', 'Enabled');
    expect(reader.read().reading.fields['state']).toMatchObject({ value: 'Enabled', source: 'picked' });
    expect(reader.read().reading.saved).toBe(true);
    document.querySelector('input')!.value = 'b';
    expect(reader.read().reading.saved).toBe(false);
    reader.pick('state', 'Blocked');
    expect(reader.read().reading.saved).toBe(false);
  });
});

describe('lists', () => {
  const row = (id: number, cells: string[]) =>
    `<tr class="uir-list-row-tr" id="row${id}"><td><a href="/app/common/integration/integrapp.nl?id=${id}&amp;e=T">Edit</a></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const head = (names: string[]) =>
    `<table id="div__labtab"><tr>${names.map((name) => `<td class="uir-list-header-td" data-label="${name}"><div>${name}</div></td>`).join('')}</tr></table>`;
  const body = (rows: string) =>
    `<table id="div__bodytab"><tr class="printonly"><td>Edit</td><td>Name</td><td>State</td></tr>${rows}</table>`;

  it.each([
    ['without', ['Edit | View', 'Name', 'State'], ['Celigo', 'Blocked']],
    ['with', ['Edit | View', 'Internal ID', 'Name', 'State'], ['7', 'Celigo', 'Blocked']],
  ])('reads columns by header %s the Internal ID column', (_, names, cells) => {
    show(head(names) + body(row(7, cells)));
    expect(integrationList.list && readList(document, integrationList.list)).toEqual([
      { id: '7', name: 'Celigo', cells: { name: 'Celigo', state: 'Blocked' } },
    ]);
  });

  it('takes no id from a link to another kind of record', () => {
    show(
      head(['Name']) +
        body('<tr class="uir-list-row-tr"><td><a href="/app/setup/role.nl?id=3">x</a></td></tr>'),
    );
    expect(integrationList.list && readList(document, integrationList.list)).toEqual([]);
  });
});

describe('who is signed in', () => {
  it('is read from the session script', () => {
    show(
      '<p></p><script src="/javascript/sessionstatus/session_status_init.jsp?id=1234567_SB1~42~3~N&companyId=1234567_SB1&companyName=Acme+Ltd&roleId=3&roleName=Administrator"></script>',
    );
    expect(readSignedIn(document)).toMatchObject({
      account: '1234567_SB1',
      companyName: 'Acme Ltd',
      userId: '42',
      roleId: '3',
      roleName: 'Administrator',
    });
  });
  it('or from the hidden key of the form', () => {
    show('<input name="_eml_nkey_" type="hidden" value="1234567~42~3~N">');
    expect(readSignedIn(document)).toMatchObject({ account: '1234567', userId: '42', companyName: null });
  });
});
