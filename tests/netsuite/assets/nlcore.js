// The fake NetSuite's page script: field help, check boxes, tabs, saving, lists. Plain globals, as the inline handlers expect them.
var NLForm = { required: [], mode: 'view', validators: [], posting: false };

function NLFormInit(given) {
  NLForm.required = given.required;
  NLForm.mode = given.mode;
}

function NLGo(url) {
  window.location.href = url;
}

function nlFieldHelp(title, field, anchor, record, a, b, ui, task, account, kind, c, d, page, labelKey) {
  var url =
    '/core/help/fieldhelp.nl?f=' +
    encodeURIComponent(field) +
    '&topic=' +
    encodeURIComponent(task) +
    '&c=' +
    encodeURIComponent(account) +
    '&flk=' +
    encodeURIComponent(labelKey);
  window.open(url, 'fieldhelp', 'width=520,height=320');
  return false;
}

// The image lies over the input, so a click on the box is a click on the span or the image. A click that reaches the input
// (space bar) has changed it already.
function NLCheckboxOnClick(span) {
  var input = span.getElementsByTagName('input')[0];
  if (!input || input.disabled) return;
  if (window.event && window.event.target === input) {
    NLCheckboxSync(span, input);
  } else {
    input.focus();
    input.click();
  }
}

function NLCheckboxSync(span, input) {
  span.className = input.checked ? 'checkbox_ck' : 'checkbox_unck';
  var image = span.getElementsByTagName('img')[0];
  if (image) image.alt = input.checked ? 'Checked' : 'Unchecked';
  if (typeof NLCheckboxChanged === 'function') NLCheckboxChanged(input.name, input.checked, span);
}

function NLSetCheckbox(span, on) {
  var input = span.getElementsByTagName('input')[0];
  input.checked = on;
  NLCheckboxSync(span, input);
}

function NLIsTicked(id) {
  var input = document.getElementById(id + '_fs_inp');
  return !!input && input.checked;
}

// Value of a field wherever it stands: the real one of a dropdown is its hidden input.
function NLFieldValue(id) {
  var hidden = document.querySelector('input[type=hidden][name="' + id + '"]');
  if (hidden) return hidden.value;
  var input = document.getElementById(id);
  return input ? input.value : '';
}

function ShowTab(id, kind) {
  var cell = document.getElementById(id + 'lnk');
  var sub = kind === 'subtab' ? 'sub' : '';
  var cells = cell.parentNode.children;
  for (var i = 0; i < cells.length; i++) {
    var other = cells[i].id.replace(/lnk$/, '');
    if (!other || !/^form(sub)?tab(on|off)$/.test(cells[i].className)) continue;
    var on = other === id;
    var state = on ? 'on' : 'off';
    cells[i].className = 'form' + sub + 'tab' + state;
    var text = document.getElementById(other + 'txt');
    if (text) text.className = 'form' + sub + 'tabtext form' + sub + 'tabtext' + state;
    var pane = document.getElementById(other + (kind === 'subtab' ? '_layer' : '_wrapper'));
    if (pane) pane.style.display = on ? '' : 'none';
  }
  var selected = document.getElementById('selectedtab');
  if (selected && kind !== 'subtab') selected.value = id;
}

function NLMissing() {
  return NLForm.required.filter(function (field) {
    return NLFieldValue(field.id).trim() === '';
  });
}

// Returning true lets the browser post main_form.
function NLSave(event) {
  var form = document.getElementById('main_form');
  if (NLForm.posting) return false;
  var missing = NLMissing();
  if (missing.length > 0) {
    alert(
      'Please enter value(s) for: ' +
        missing
          .map(function (field) {
            return field.label;
          })
          .join(', '),
    );
    var first = document.getElementById(missing[0].id);
    if (first && first.focus) first.focus();
    return false;
  }
  for (var i = 0; i < NLForm.validators.length; i++) {
    var message = NLForm.validators[i]();
    if (message) {
      alert(message);
      return false;
    }
  }
  if (typeof NLMachinesBeforeSave === 'function' && !NLMachinesBeforeSave()) return false;
  if (event && event.target && event.target.form === form) return true;
  NLPost({});
  return false;
}

function NLHidden(form, name, value) {
  var input = document.createElement('input');
  input.type = 'hidden';
  input.name = name;
  input.value = value;
  input.className = 'nlcopied';
  form.appendChild(input);
}

// The panes have forms of their own, so their fields are copied into main_form just before it is posted.
function NLBeforePost(form) {
  form.querySelectorAll('input.nlcopied').forEach(function (old) {
    old.remove();
  });
  document.querySelectorAll('form.nltabform').forEach(function (tab) {
    for (var i = 0; i < tab.elements.length; i++) {
      var field = tab.elements[i];
      if (!field.name || field.disabled) continue;
      if (field.type === 'checkbox' && !field.checked) continue;
      if (field.type === 'button' || field.type === 'submit') continue;
      NLHidden(form, field.name, field.value);
    }
  });
  NLForm.posting = true;
  return true;
}

// Posts main_form by script, for buttons outside of it and for actions other than saving.
function NLPost(values) {
  var form = document.getElementById('main_form');
  NLBeforePost(form);
  Object.keys(values).forEach(function (name) {
    NLHidden(form, name, values[name]);
  });
  form.submit();
}

function NLCancel() {
  var id = document.getElementById('id');
  var form = document.getElementById('main_form');
  if (history.length > 1) history.back();
  else NLGo(id && id.value ? form.getAttribute('action') + '?id=' + id.value : '/app/center/card.nl?sc=-29');
}

function NLReset() {
  window.location.reload();
}

// The menu beside Save. Its entries send the form off by script, without a submit event.
function NLMultiButton(arrow) {
  var old = document.getElementById('multibutton_menu');
  if (old) {
    old.remove();
    return false;
  }
  var menu = document.createElement('div');
  menu.id = 'multibutton_menu';
  menu.className = 'ac_popup';
  menu.setAttribute('role', 'menu');
  [
    ['Save & New', 'new'],
    ['Save & Edit', 'edit'],
  ].forEach(function (entry) {
    var item = document.createElement('a');
    item.href = '#';
    item.className = 'ddmAnchor';
    item.setAttribute('role', 'menuitem');
    item.textContent = entry[0];
    item.onclick = function () {
      menu.remove();
      // As the button: what is missing or open is asked about first.
      var post = NLPost;
      NLPost = function (values) {
        post(Object.assign({ nextaction: entry[1] }, values));
      };
      NLSave(null);
      NLPost = post;
      return false;
    };
    menu.appendChild(item);
  });
  arrow.closest('table').parentNode.appendChild(menu);
  return false;
}

function NLGlobalSearch(form) {
  return form.elements.namedItem('Uber_NAME').value.trim() !== '';
}

function NLListUrl(change) {
  var url = new URL(window.location.href);
  Object.keys(change).forEach(function (name) {
    url.searchParams.set(name, change[name]);
  });
  NLGo(url.href);
}

function doServerSort(key) {
  var url = new URL(window.location.href);
  var again = url.searchParams.get('sortcol') === key && url.searchParams.get('sortdir') !== 'DESC';
  NLListUrl({ sortcol: key, sortdir: again ? 'DESC' : 'ASC' });
}

function NLListShowAll(name, on) {
  NLListUrl({ [name]: on ? 'T' : 'F' });
}

function NLListSegment(start) {
  NLListUrl({ segment: start });
}

// The menu of the pager is there only once the pointer has come over it.
function NLListSegments(field) {
  if (field.querySelector('ul')) return;
  var size = Number(field.dataset.size);
  var total = Number(field.dataset.total);
  var menu = document.createElement('ul');
  for (var from = 0; from < total; from += size) {
    var link = document.createElement('a');
    link.href = 'javascript:NLListSegment(' + from + ')';
    link.textContent = from + 1 + ' to ' + Math.min(total, from + size) + ' of ' + total;
    menu.appendChild(document.createElement('li')).appendChild(link);
  }
  field.appendChild(menu);
}

function NLToggleFilters(button) {
  var open = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', open ? 'false' : 'true');
  document.getElementById('uir_filters_body').style.display = open ? 'none' : '';
}

// Header and rows are two tables: the header's cells get the widths of the row cells.
function NLListInit() {
  var head = document.querySelectorAll('#div__labtab td');
  var row = document.querySelector('#div__bodytab tr.uir-list-row-tr');
  if (!row) return;
  for (var i = 0; i < head.length; i++) {
    var cell = row.children[i];
    var width = Math.max(head[i].offsetWidth, cell ? cell.offsetWidth : 0);
    head[i].style.width = head[i].style.minWidth = width + 'px';
    if (cell) cell.style.width = cell.style.minWidth = width + 'px';
  }
}

function nlapiGetContext() {
  return {
    getCompany: function () {
      return NS_CONTEXT.company;
    },
    getUser: function () {
      return String(NS_CONTEXT.user);
    },
    getRole: function () {
      return String(NS_CONTEXT.role);
    },
    getPreference: function (name) {
      return name === 'language' ? NS_CONTEXT.language : null;
    },
  };
}

function nlapiGetFieldValue(id) {
  var box = document.getElementById(id + '_fs_inp');
  return box ? (box.checked ? 'T' : 'F') : NLFieldValue(id);
}
