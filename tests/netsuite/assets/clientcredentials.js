// Page script of the client credentials set-up: opens the form in the account's way, sends the file's content with it, revokes.
function NLLayer(id) {
  var layer = document.createElement('div');
  layer.id = id;
  layer.className = 'x-window';
  layer.setAttribute('role', 'dialog');
  layer.setAttribute('aria-label', NLMapping.title);
  document.body.appendChild(layer);
  return layer;
}

function NLCreateMapping() {
  if (NLMapping.kind === 'window') {
    window.open(NLMapping.form, 'createmapping', 'width=640,height=520');
    return;
  }
  if (document.getElementById('createmapping_window')) return;
  var layer = NLLayer('createmapping_window');
  if (NLMapping.kind === 'layer') {
    layer.appendChild(document.importNode(document.getElementById('createmapping_template').content, true));
    return;
  }
  var title = document.createElement('div');
  title.className = 'x-window-header';
  title.textContent = NLMapping.title;
  layer.appendChild(title);
  var inner = document.createElement('iframe');
  inner.id = inner.name = 'createmapping_frame';
  inner.title = NLMapping.title;
  inner.src = NLMapping.form;
  layer.appendChild(inner);
}

// The page that holds the list: this one, or the one around or behind it.
function NLMappingOwner() {
  if (NLMapping.where === 'list') return window;
  return NLMapping.kind === 'window' ? window.opener : window.parent;
}

function NLCloseLayer() {
  var layer = document.getElementById('createmapping_window');
  if (layer) layer.remove();
}

function NLCloseMapping() {
  if (NLMapping.kind === 'window') return window.close();
  NLMappingOwner().NLCloseLayer();
}

function NLMappingDone() {
  var owner = NLMappingOwner();
  if (owner) {
    owner.NLCloseLayer();
    owner.location.reload();
  }
  if (NLMapping.kind === 'window') window.close();
}

function NLDropdownChanged(name, option) {
  if (name !== NLMapping.entity) return;
  var role = getDropdown(document.querySelector('input[type=hidden][name="' + NLMapping.role + '"]'));
  role.setOptions([{ value: '', text: '' }], '');
  if (!option.value) return;
  fetch(NLMapping.roles + '?entity=' + encodeURIComponent(option.value))
    .then(function (answer) {
      return answer.json();
    })
    .then(function (options) {
      role.setOptions([{ value: '', text: '' }].concat(options), '');
    });
}

// A text goes as it is; bytes that are none go as base64.
function NLReadFile(file) {
  return file.arrayBuffer().then(function (buffer) {
    var text = '';
    new Uint8Array(buffer).forEach(function (byte) {
      text += String.fromCharCode(byte);
    });
    return text.indexOf('-----BEGIN') >= 0 ? text : 'base64:' + btoa(text);
  });
}

function NLShowMappingError(text) {
  NLForm.posting = false;
  document.getElementById('createmapping_error').textContent = text;
}

// NLSave has checked what is required and calls this one in place of posting at once.
var NLPostForm = NLPost;
NLPost = function () {
  var form = document.getElementById('main_form');
  var file = document.getElementById(NLMapping.certificate).files[0];
  NLForm.posting = true;
  NLReadFile(file).then(function (content) {
    var added = {};
    added[NLMapping.content] = content;
    if (NLMapping.kind !== 'layer') return NLPostForm(added);
    var values = new URLSearchParams(added);
    new FormData(form).forEach(function (value, name) {
      values.set(name, typeof value === 'string' ? value : value.name);
    });
    return fetch(NLMapping.form, { method: 'POST', body: values })
      .then(function (answer) {
        return answer.json();
      })
      .then(function (answer) {
        if (answer.saved) NLMappingDone();
        else NLShowMappingError(answer.error);
      })
      .catch(function () {
        NLShowMappingError('An unexpected error has occurred.');
      });
  });
};

function NLRevokeMapping(id) {
  if (!confirm('Are you sure you want to revoke this certificate? This cannot be undone.')) return;
  var form = document.createElement('form');
  form.method = 'post';
  form.action = NLMapping.list;
  NLHidden(form, 'revoke', id);
  NLHidden(form, '_csrf', document.getElementById('footer_actions_form').elements.namedItem('_csrf').value);
  document.body.appendChild(form);
  form.submit();
}
