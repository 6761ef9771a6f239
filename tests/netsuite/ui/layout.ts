// The furniture of a form: field groups, columns, tabs, panes and buttons.
import { html, raw, type Html } from './html';

/** A group of fields in columns. `fg_…` ids and classes as the form engine writes them. */
export function group(id: string, title: string, columns: readonly (readonly Html[])[]): Html {
  return html`<table class="uir-field-group" cellspacing="0" cellpadding="0" width="100%">
    <tbody>
      ${
        title !== '' &&
        html`<tr>
          <td
            id="fg_${id}"
            class="fgroup_title"
            colspan="${columns.length}"
            data-nsps-type="fieldgroup"
            data-nsps-label="${title}"
          >
            <div class="fgroup_title">${title}</div>
          </td>
        </tr>`
      }
      <tr id="tr_fg_${id}" class="uir-fieldgroup-content">
        ${columns.map(
          (column, at) =>
            html`<td class="uir-fieldgroup-column" valign="top">
              <table class="table_fields" data-colnumber="${at + 1}" cellspacing="0" cellpadding="0">
                <tbody>
                  ${column.map(
                    (cell) =>
                      html`<tr>
                        <td>${cell}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </td>`,
        )}
      </tr>
    </tbody>
  </table>`;
}

export interface Button {
  id: string;
  value: string;
  /** JavaScript of the onclick attribute. */
  onclick: string;
  primary?: boolean;
  submit?: boolean;
  /** In the DOM but not to be seen, as NetSuite leaves many. */
  hidden?: boolean;
}

function drawButton(given: Button, secondary: boolean): Html {
  const multi = given.id === 'btn_multibutton_submitter';
  const plain = multi ? 'multibutton_submitter' : given.id;
  const id = secondary ? (multi ? 'btn_secondarymultibutton_submitter' : `secondary${given.id}`) : given.id;
  const row = secondary ? `secondary${plain}` : plain;
  const table = html`<table
    id="tbl_${row}"
    cellpadding="0"
    cellspacing="0"
    border="0"
    class="uir-button${multi && ' uir-multibutton'}"
    style="margin-right:6px;cursor:hand;"
    role="presentation"
  >
    <tbody>
      <tr id="tr_${row}" class="pgBntG${given.primary && ' pgBntB'}">
        <td id="tdleftcap_${row}">
          <img src="/images/nav/ns_x.gif" class="bntLT" border="0" height="50%" width="3" alt="" />
        </td>
        <td id="tdbody_${row}" height="20" valign="top" nowrap class="bntBgB">
          <input
            type="${given.submit ? 'submit' : 'button'}"
            style="vertical-align:middle"
            class="rndbuttoninpt bntBgT"
            value="${given.value}"
            id="${id}"
            name="${id}"
            onclick="${given.onclick}"
            data-nsps-type="button"
            data-nsps-label="${given.value}"
          />
        </td>
        ${
          multi &&
          html`<td class="bntBgB">
            <span
              id="spn_${row}"
              class="uir-multibutton-arrow"
              title="More"
              onclick="NLMultiButton(this)"
            ></span>
          </td>`
        }
      </tr>
    </tbody>
  </table>`;
  return html`<td${given.hidden && raw(' style="display:none"')}>${table}</td>`;
}

/** The row of buttons; `secondary` for the copies at the bottom. */
export function buttonBar(buttons: readonly Button[], secondary: boolean): Html {
  return html`<table cellpadding="0" cellspacing="0" class="uir-button-bar" role="presentation">
    <tbody>
      <tr>
        <td class="${secondary ? 'uir-secondary-buttons' : 'uir-header-buttons'}">
          <table cellpadding="0" cellspacing="0" role="presentation">
            <tbody>
              <tr>
                ${buttons.map((button) => drawButton(button, secondary))}
              </tr>
            </tbody>
          </table>
        </td>
      </tr>
    </tbody>
  </table>`;
}

export interface Tab {
  /** Id prefix, for example `PERM_TAB`. */
  id: string;
  label: string;
  body: Html;
  /** Forms of machines and the like, beside the tab's own form. */
  after?: Html;
}

function underlined(text: string): Html {
  return html`<span style="text-decoration:underline">${text.slice(0, 1)}</span>${text.slice(1)}`;
}

function strip(tabs: readonly Tab[], chosen: string, kind: 'tab' | 'subtab'): Html {
  const sub = kind === 'subtab' ? 'sub' : '';
  return html`${tabs.map((tab) => {
    const on = tab.id === chosen;
    return html`<td
      id="${tab.id}lnk"
      class="form${sub}tab${on ? 'on' : 'off'}"
      nowrap
      onclick="ShowTab('${tab.id}','${kind}'); return false;"
    >
      <a
        href="#"
        id="${tab.id}txt"
        class="form${sub}tabtext form${sub}tabtext${on ? 'on' : 'off'}"
        data-nsps-type="${kind}"
        data-nsps-id="${tab.id}"
        data-nsps-label="${tab.label}"
        onclick="return false;"
        >${underlined(tab.label)}</a
      >${kind === 'subtab' && html`<span id="${tab.id}lnkdot" class="uir-subtab-dot" style="display:none"></span>`}
    </td>`;
  })}`;
}

/** Tabs below the main form: every pane has a form of its own and is in the DOM even while hidden. */
export function tabs(all: readonly Tab[], chosen = all[0]?.id ?? ''): Html {
  return html`<div class="uir-tab-list">
      <div class="uir-tab-list-tabs">
        <table class="bgtabbar" cellpadding="0" cellspacing="0" width="100%">
          <tbody>
            <tr data-tab-strip="main">
              ${strip(all, chosen, 'tab')}
              <td class="formtabspacer" width="100%"></td>
            </tr>
          </tbody>
        </table>
      </div>
    </div>
    ${all.map(
      (tab) =>
        html`<div
          id="${tab.id}_wrapper"
          class="nltabcontent"
          data-nsps-wrapper="${tab.id}"
          ${tab.id !== chosen && raw('style="display:none"')}
        >
          <div id="${tab.id}_div">
            <form id="${tab.id}_form" name="${tab.id}_form" class="nltabform" onsubmit="return false;">
              ${tab.body}
            </form>
            ${tab.after}
          </div>
        </div>`,
    )}`;
}

/** Subtabs inside a pane, each over a layer of its own. */
export function subtabs(all: readonly Tab[], chosen = all[0]?.id ?? ''): Html {
  return html`<div class="uir-tabs--nested">
      <div class="uir-subtab-panel-tabs">
        <table cellpadding="0" cellspacing="0" width="100%">
          <tbody>
            <tr class="uir-subtab-panel-tabs-row" data-tab-strip="sub">
              ${strip(all, chosen, 'subtab')}
              <td class="formtabspacer" width="100%"></td>
            </tr>
          </tbody>
        </table>
      </div>
    </div>
    ${all.map(
      (tab) =>
        html`<div
          id="${tab.id}_layer"
          class="uir-subtab-layer"
          data-nsps-layer="${tab.id}"
          ${tab.id !== chosen && raw('style="display:none"')}
        >
          ${tab.body}${tab.after}
        </div>`,
    )}`;
}
