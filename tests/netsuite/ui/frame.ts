// The frame of every signed-in page: head, header with menus, banner, body, footer and the trailing comments.
import type { Visit } from '../page';
import { html, json, raw, type Html } from './html';
import { menuTree, type MenuNode } from './menu';

const release = '2026.2';

/** `company~user~role~flag`, as the session script and `_eml_nkey_` carry it. */
export function sessionKey(visit: Visit): string {
  return `${visit.account.id}~${visit.user.id}~${visit.role.id}~N`;
}

function statusScript(visit: Visit): Html {
  const query = [
    `id=${sessionKey(visit)}`,
    `companyId=${visit.account.id}`,
    `companyName=${encodeURIComponent(visit.account.companyName).replaceAll('%20', '+')}`,
    `roleId=${visit.role.id}`,
    `roleName=${encodeURIComponent(visit.role.name).replaceAll('%20', '+')}`,
  ];
  return html`<script src="/javascript/sessionstatus/session_status_init.jsp?${raw(query.join('&amp;'))}"></script>`;
}

/** Head of any document of the application; login and error pages use it too. */
export function head(title: string, extra: Html | string = ''): Html {
  return html`<head>
    <title>${title}</title>
    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
    <meta name="robots" content="noindex,nofollow" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="/favicon.ico" />
    <link rel="stylesheet" href="/core/css/refreshed/frame.css?NS_VER=${release}&amp;minver=74" />
    <link rel="stylesheet" href="/core/css/refreshed/form.css?NS_VER=${release}&amp;minver=74" />
    <link rel="stylesheet" href="/core/css/refreshed/list.css?NS_VER=${release}&amp;minver=74" />
    <script src="/core/javascript/nlcore.js?NS_VER=${release}&amp;minver=74"></script>
    <script src="/core/javascript/nldropdown.js?NS_VER=${release}&amp;minver=74"></script>
    <script src="/core/javascript/nlmachine.js?NS_VER=${release}&amp;minver=74"></script>
    ${extra}
  </head>`;
}

function menuItem(entry: MenuNode, id: string, level: number): Html {
  const deeper = entry.submenu.length > 0;
  return html`<li
    id="${id}"
    class="ns-menuitem${level === 0 ? ' ns-header' : ''}${deeper ? ' ns-submenu' : ''}"
    role="none"
    data-id="${entry.id}"
  >
    <a
      href="${entry.url === '' ? 'javascript:void(0)' : entry.url}"
      role="menuitem"
      ${deeper && 'aria-haspopup=true'}
      data-title="${entry.label}"
      ><span>${entry.label}</span>${deeper && level > 0 && html`<span class="ns-submenu-arrow"></span>`}</a
    >${
      deeper &&
      html`<ul class="ns-menu ns-menu-level${level + 1}" role="menu" aria-label="${entry.label}">
        ${entry.submenu.map((child, at) => menuItem(child, `${id}-${at}`, level + 1))}
      </ul>`
    }
  </li>`;
}

function userMenu(visit: Visit): Html {
  return html`<ul id="ns-header-menu-userrole" class="ns-menu ns-userrole">
    <li
      id="ns-header-menu-userrole-item0"
      class="ns-menuitem ns-header ns-role-menuitem ns-submenu"
      role="none"
    >
      <div id="spn_cRR_d1">
        <a href="javascript:void(0)" role="menuitem"
          ><div>${visit.user.name}</div>
          <div><span>${visit.account.companyName}</span> - <span>${visit.role.name}</span></div></a
        >
      </div>
      <ul class="ns-menu ns-menu-level1">
        ${visit.account.roles
          .filter((role) => visit.user.roleIds.includes(role.id))
          .map(
            (role) =>
              html`<li class="ns-menuitem ns-role-menuitem" role="none">
                <a
                  role="menuitem"
                  href="/app/login/secure/changerole.nl?id=${`${visit.account.id}~${visit.user.id}~${role.id}~N`}"
                  ><span>${visit.account.companyName} - ${role.name}</span></a
                >
              </li>`,
          )}
        <li class="ns-menuitem">
          <a href="/app/login/secure/myroles/myroles.nl"><span>View All Roles</span></a>
        </li>
        <li class="ns-menuitem">
          <a href="/pages/nllogoutnobackend.jsp"><span>Log Out</span></a>
        </li>
      </ul>
    </li>
  </ul>`;
}

function header(visit: Visit): Html {
  return html`<div id="div__header" class="noprint">
    <div id="ns_header" class="ns-header-wrap" data-header="refreshed">
      <div id="ns-header-top">
        <a id="devpgloadtime" class="ns-logo" href="/app/center/card.nl?sc=-29"
          ><span>ORACLE</span> NetSuite</a
        >
        <span class="ns-company-logo">${visit.account.companyName}</span>
        <div id="uir-global-search-container" class="uir-global-search">
          <form
            name="globalsearch"
            action="/app/common/search/ubersearchresults.nl"
            onsubmit="return NLGlobalSearch(this);"
          >
            <input type="hidden" name="quicksearch" value="T" /><input
              type="hidden"
              name="searchtype"
              value="Uber"
            /><input type="hidden" name="frame" value="be" /><input
              type="hidden"
              name="Uber_NAMEtype"
              value="KEYWORDSTARTSWITH"
            /><input
              type="text"
              id="_searchstring"
              name="Uber_NAME"
              class="ns-searchbox"
              placeholder="Search"
              autocomplete="off"
              aria-label="Global Search"
            />
          </form>
        </div>
        ${userMenu(visit)}
      </div>
      <div id="ns-header-menu" role="navigation">
        <ul id="ns-header-menu-shortcuts" class="ns-menu ns-shortcuts">
          <li class="ns-menuitem">
            <a href="/app/center/card.nl?sc=-29" id="ns-header-menu-home-item0" title="Home"
              ><span class="ns-home-icon">⌂</span></a
            >
          </li>
        </ul>
        <ul id="ns-header-menu-main" class="ns-menu ns-menubar" role="menubar">
          ${menuTree(visit.account).map((entry, at) => menuItem(entry, `ns-header-menu-main-item${at}`, 0))}
        </ul>
      </div>
    </div>
  </div>`;
}

export interface Banner {
  kind: 'confirmation' | 'error' | 'warning' | 'info';
  title: string;
  text: string;
}

function alertBox(banner: Banner | null): Html {
  return html`<div id="div__alert">
    ${
      banner &&
      html`<div
        class="uir-alert-box ${banner.kind} session_${banner.kind}_alert"
        width="undefined"
        role="status"
      >
        <div class="icon ${banner.kind}"></div>
        <div class="content">
          <div class="title">${banner.title}</div>
          <div class="descr">${banner.text}</div>
        </div>
      </div>`
    }
  </div>`;
}

/** A banner is shown once: the next page takes it off the session. */
function takeBanner(visit: Visit): Banner | null {
  const text = visit.session.banner;
  visit.session.banner = null;
  return text === null ? null : { kind: 'confirmation', title: 'Confirmation', text };
}

function trailing(visit: Visit): Html {
  const time = new Date(visit.now).toUTCString();
  const comment = (text: string) => raw(`<!-- ${text.replaceAll('--', '- -')} -->`);
  return html`${comment(`Host [ ${visit.url.hostname} ] App Version [ ${release}.0.74 ] `)}
  ${comment(
    `COMPID [ ${visit.account.id} ] EMAIL [ ${visit.user.email} ] URL [ ${visit.url.pathname} ] Time [ ${time} ]`,
  )} `;
}

/** Scripts of the account's own, with the log of what is done to its pages. */
function quirksOf({ account: { quirks } }: Visit): Html | false {
  return (
    quirks !== undefined &&
    html`<script>
        var NLQuirks = ${json(quirks)};
      </script>
      <script src="/core/javascript/nlquirks.js"></script>`
  );
}

export interface FrameContent {
  title: string;
  /** `form`, `list` …, as the body tells it in newer releases. */
  category: string;
  /** Title rows, label and filter rows; goes into `#div__title`. */
  heading?: Html;
  body: Html;
  scripts?: readonly string[];
  banner?: Banner | null;
  bodyClass?: string;
  /** A window of its own or a frame in a page: no header and no footer. */
  popUp?: boolean;
}

export function frame(visit: Visit, content: FrameContent): string {
  // The confirmation is for the page below.
  const banner = content.banner ?? (content.popUp ? null : takeBanner(visit));
  const scripts = (content.scripts ?? []).map((src) => html`<script src="${src}"></script>`);
  const document = html`<!doctype html>
    <html lang="en" dir="ltr">
      ${head(
        visit.account.variants.documentTitle === 'bare'
          ? content.title
          : `${content.title} - NetSuite (${visit.account.companyName})`,
        html`${statusScript(visit)}
          <script>
            var NS_CONTEXT = ${json({
              company: visit.account.id,
              user: visit.user.id,
              role: visit.role.id,
              language: 'en_US',
            })};
          </script>
          ${scripts}${quirksOf(visit)}`,
      )}
      <body class="uir-refreshed ${content.bodyClass ?? ''}" data-page-category="${content.category}">
        <div id="pageContainer">
          ${!content.popUp && header(visit)}
          <div id="body" class="ns-body">
            ${alertBox(banner)}
            <div id="div__title">${content.heading}</div>
            <div id="div__label"></div>
            <div id="div__body" class="uir-page-body">${content.body}</div>
          </div>
          ${
            !content.popUp &&
            html`<div id="div__footer" class="noprint">
              <span>&copy; Oracle and/or its affiliates. All rights reserved.</span>
              <span>NetSuite (Edition: United States) Release ${release} </span>
            </div>`
          }
        </div>
      </body>
    </html>
    ${trailing(visit)}`;
  return document.html;
}
