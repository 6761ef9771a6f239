// What pages of a live account may do to whoever writes into them: scripts of the account's own, widgets of another make, a form that
// fights back. Each is one entry of NLQuirks. Everything that is done to the page is noted in NLLog, so that a test can see it.
var NLLog = JSON.parse(sessionStorage.getItem('NLLog') || '[]');

function NLNote(entry) {
  NLLog.push(entry);
  sessionStorage.setItem('NLLog', JSON.stringify(NLLog.slice(-2000)));
}

['click', 'change', 'submit'].forEach(function (type) {
  document.addEventListener(
    type,
    function (event) {
      var target = event.target;
      var box = target.closest && target.closest('[data-walkthrough], [data-machine-name]');
      NLNote({
        type: type,
        trusted: event.isTrusted,
        id: target.id || '',
        name: target.name || '',
        field: box ? (box.dataset.walkthrough || box.dataset.machineName || '').replace('Field:', '') : '',
        path: location.pathname,
      });
    },
    true,
  );
});
var NLSubmit = HTMLFormElement.prototype.submit;
HTMLFormElement.prototype.submit = function () {
  NLNote({
    type: 'submit',
    trusted: false,
    id: this.id,
    name: 'by script',
    field: '',
    path: location.pathname,
  });
  return NLSubmit.apply(this, arguments);
};

// What the page itself holds: its fields by name, and the lines of its sublists.
function NLModel() {
  var fields = {};
  document.querySelectorAll('input[name], select[name], textarea[name]').forEach(function (input) {
    if (input.closest('[data-machine-name]') || /^(nsapi|_multibtn|selectedtab)/.test(input.name)) return;
    fields[input.name] = input.type === 'checkbox' ? String(input.checked) : input.value;
  });
  var lines = {};
  Object.keys(window.machines || {}).forEach(function (name) {
    var machine = machines[name];
    var ids = machine.fields.filter(function (id) {
      return !/_display$/.test(id);
    });
    lines[name] = machine.lines
      .map(function (line) {
        return ids
          .map(function (id) {
            return line[id] === undefined ? '' : line[id];
          })
          .join('=');
      })
      .join(' ');
  });
  return { fields: fields, lines: lines, log: NLLog };
}

// How it was when it was left.
addEventListener('pagehide', function () {
  sessionStorage.setItem('NLLeft', JSON.stringify(NLModel()));
});

function NLWrapper(field) {
  return document.querySelector('[data-walkthrough="Field:' + field + '"]');
}

function NLBox(field) {
  var wrapper = NLWrapper(field);
  return wrapper ? wrapper.querySelector('input[type=checkbox]') : null;
}

function NLTextBox(field) {
  var wrapper = NLWrapper(field);
  return wrapper ? wrapper.querySelector('input[type=text]:not(.dropdownInput), textarea') : null;
}

function NLDrop(field) {
  var wrapper = NLWrapper(field);
  var span = wrapper && wrapper.querySelector('span.nldropdown');
  return span ? getDropdown(span) : null;
}

// Calls back after any change of the field, however it is made.
function NLOnField(field, changed) {
  var box = NLBox(field);
  var text = NLTextBox(field);
  var drop = NLDrop(field);
  if (box)
    box.addEventListener('click', function () {
      setTimeout(changed);
    });
  if (text) text.addEventListener('change', changed);
  if (drop) {
    var before = drop.onchange;
    drop.onchange = function (option) {
      if (before) before(option);
      changed();
    };
  }
}

function NLPut(field, value) {
  var box = NLBox(field);
  var text = NLTextBox(field);
  var drop = NLDrop(field);
  if (box) NLSetCheckbox(box.closest('span[class*=checkbox_]'), value === 'T');
  else if (text) text.value = value;
  else if (drop) drop.setOptions(drop.options, value);
}

function NLGet(field) {
  var box = NLBox(field);
  var text = NLTextBox(field);
  var drop = NLDrop(field);
  return box ? (box.checked ? 'T' : 'F') : text ? text.value : drop ? drop.hddn.value : '';
}

var NLQuirkActions = {
  // A script of the account puts the field back.
  revert: function (given) {
    var was = NLGet(given.field);
    NLOnField(given.field, function () {
      setTimeout(function () {
        NLPut(given.field, was);
      }, given.ms);
    });
  },
  // What is in the field is checked when it is left, and not taken.
  validate: function (given) {
    var text = NLTextBox(given.field);
    if (!text) return;
    text.addEventListener('blur', function () {
      if (text.value === '') return;
      text.value = '';
      if (given.alert) alert('This value is not allowed.');
    });
  },
  // A text counts only once it was changed and then left.
  order: function (given) {
    var text = NLTextBox(given.field);
    if (!text) return;
    var changed = false;
    text.addEventListener('change', function () {
      changed = true;
    });
    text.addEventListener('blur', function () {
      if (!changed) text.value = '';
      changed = false;
    });
  },
  disable: function (given) {
    var wrapper = NLWrapper(given.field);
    if (!wrapper) return;
    wrapper.querySelectorAll('input:not([type=hidden]), select').forEach(function (input) {
      input.disabled = true;
    });
    var span = wrapper.querySelector('[class*="checkbox_"]');
    if (span) span.className = span.className.replace('checkbox_', 'checkbox_disabled_');
  },
  // Says something in the browser's own box.
  alert: function (given) {
    NLOnField(given.field, function () {
      alert('Please note that this field was changed.');
    });
  },
  // Asks something in a box of the page's own.
  ask: function (given) {
    NLOnField(given.field, function () {
      if (document.querySelector('.uir-message-popup')) return;
      var box = document.createElement('div');
      box.className = 'uir-message-popup';
      box.setAttribute('role', 'dialog');
      box.style.cssText =
        'position:fixed;top:120px;left:200px;background:#fff;border:1px solid #888;padding:16px';
      box.innerHTML =
        '<span class="uir-message-text">Are you sure?</span> <button type="button" id="quirk_yes">Yes</button>';
      box.querySelector('button').addEventListener('click', function () {
        box.remove();
      });
      document.body.appendChild(box);
    });
  },
  // The field is drawn anew, with the value that it has.
  redraw: function (given) {
    NLOnField(given.field, function () {
      var wrapper = NLWrapper(given.field);
      setTimeout(function () {
        if (!wrapper.isConnected) return;
        var value = NLGet(given.field);
        var copy = wrapper.cloneNode(true);
        wrapper.replaceWith(copy);
        NLPut(given.field, value);
      }, given.ms);
    });
  },
  // Permissions on offer hang on the center: the lists are built anew, without what was added.
  rebuild: function (given) {
    NLOnField(given.field, function () {
      setTimeout(function () {
        Object.keys(machines).forEach(function (id) {
          machines[id].lines = [];
          machines[id].changedModel();
        });
      }, given.ms);
    });
  },
  // Options of a drop-down come a while after it is opened for the first time.
  late: function (given) {
    var drop = NLDrop(given.field);
    if (!drop) return;
    var options = drop.options;
    var value = drop.hddn.value;
    drop.setOptions([{ value: '', text: '' }], '');
    setTimeout(function () {
      drop.setOptions(options, value);
    }, given.ms);
  },
  // The hidden model of the sublist is written only before the form is sent.
  lag: function (given) {
    var machine = machines[given.machine];
    if (!machine) return;
    var write = machine.write;
    machine.write = function () {};
    var before = NLBeforePost;
    NLBeforePost = function (form) {
      write.call(machine);
      return before(form);
    };
  },
  // A line is not taken, or taken and dropped a moment later.
  refuse: function (given) {
    var machine = machines[given.machine];
    if (!machine) return;
    var commit = machine.commit;
    machine.commit = function () {
      var key = machine.fields.filter(function (name) {
        return /^permkey|^selectedrole/.test(name) && !/_display$/.test(name);
      })[0];
      if (given.text && (machine.work[key + '_display'] || '') !== given.text) return commit.call(machine);
      if (given.ms === undefined) {
        alert('This line is not allowed.');
        return false;
      }
      var count = machine.lines.length;
      var done = commit.call(machine);
      setTimeout(function () {
        machine.lines.splice(count, 1);
        machine.changedModel();
      }, given.ms);
      return done;
    };
  },
  missing: function (given) {
    var machine = machines[given.machine];
    if (!machine) return;
    machine.columns.forEach(function (column) {
      if (column.options)
        column.options = column.options.filter(function (option) {
          return option.text !== given.text;
        });
    });
  },
  // The words of another language, over NetSuite's own ids.
  foreign: function () {
    Object.keys(machines).forEach(function (id) {
      machines[id].columns.forEach(function (column) {
        (column.options || []).forEach(function (option, at) {
          option.text = '権限 ' + (at + 1);
        });
        if (column.optionsBy)
          Object.keys(column.optionsBy.options).forEach(function (key) {
            column.optionsBy.options[key].forEach(function (option) {
              option.text = 'レベル' + option.value;
            });
          });
      });
    });
  },
  // The page goes elsewhere by itself.
  leave: function (given) {
    var left = false;
    document.addEventListener(
      'change',
      function () {
        if (left) return;
        left = true;
        setTimeout(function () {
          NLGo(given.to || '/app/center/card.nl?sc=-29');
        }, given.ms);
      },
      true,
    );
  },
  // A native select in the place of NetSuite's own list.
  native: function (given) {
    var drop = NLDrop(given.field);
    if (!drop) return;
    var select = document.createElement('select');
    select.className = 'uir-input-dropdown-native';
    var draw = function () {
      select.innerHTML = '';
      drop.options.forEach(function (option) {
        select.appendChild(new Option(option.text, option.value));
      });
      select.value = drop.hddn.value;
    };
    var set = drop.setOptions;
    drop.setOptions = function (options, value) {
      set.call(drop, options, value);
      draw();
    };
    select.addEventListener('change', function () {
      drop.setIndex(select.selectedIndex);
    });
    draw();
    drop.span.querySelector('.uir-select-input-container').style.display = 'none';
    drop.span.appendChild(select);
  },
  // A list that is too long for NetSuite to draw: one types, and leaves the field.
  search: function (given) {
    var drop = NLDrop(given.field);
    if (!drop) return;
    var wrapper = NLWrapper(given.field);
    var box = document.createElement('input');
    box.type = 'text';
    box.id = given.field + '_display';
    box.className = 'input';
    var hidden = drop.hddn;
    box.value = drop.input.value;
    box.addEventListener('keydown', function (event) {
      if (event.key !== 'Tab') return;
      setTimeout(function () {
        var typed = box.value.toLowerCase();
        var found = drop.options.filter(function (option) {
          return option.text !== '' && option.text.toLowerCase().indexOf(typed) === 0;
        });
        var hit = found.length === 1 ? found[0] : null;
        drop.setIndex(hit ? drop.options.indexOf(hit) : 0);
        box.value = hit ? hit.text : '';
      }, given.ms);
    });
    wrapper.querySelector('.uir-field').replaceChildren(box, hidden, drop.indx);
    wrapper.appendChild(drop.span);
    drop.span.style.display = 'none';
    drop.span.querySelectorAll('input').forEach(function (input) {
      input.type = 'hidden';
      input.id = 'indx_' + input.id;
    });
  },
  // A drop-down of the component framework: a text box with a role, its list in a layer of its own, the classic one out of the form's sight.
  // `typed`: only the first few are drawn, and typing brings the others. `trusted`: it opens for nobody but a person.
  framework: function (given) {
    var drop = NLDrop(given.field);
    var wrapper = NLWrapper(given.field);
    if (!drop) return;
    var typed = given.how === 'typed';
    var widget = NLElement('div', { 'data-widget': 'Dropdown' });
    var box = NLElement('input', { type: 'text', role: 'combobox', 'aria-haspopup': 'listbox' }, widget);
    box.id = 'uif' + (400 + document.querySelectorAll('[data-widget]').length);
    if (typed) box.setAttribute('aria-autocomplete', 'list');
    else box.readOnly = true;
    wrapper.querySelector('.uir-field').replaceChildren(widget);
    drop.span.style.display = 'none';
    document.forms.main_form.appendChild(drop.span);
    var list = null;
    var show = function () {
      box.value = (drop.options[Number(drop.indx.value)] || { text: '' }).text;
    };
    var close = function () {
      if (list) list.remove();
      list = null;
      show();
    };
    var draw = function (part) {
      if (list) list.remove();
      list = NLElement('div', { 'data-widget': 'ListBox', role: 'listbox' }, document.body);
      var at = box.getBoundingClientRect();
      list.style.cssText = 'position:fixed;z-index:9;background:#fff;border:1px solid #888';
      list.style.left = at.left + 'px';
      list.style.top = at.bottom + 'px';
      var found = drop.options.filter(function (option) {
        return option.text.toLowerCase().indexOf(part.toLowerCase()) >= 0;
      });
      (typed ? found.slice(0, 4) : found).forEach(function (option) {
        var line = NLElement('div', { role: 'option', text: option.text || '\u00a0' }, list);
        line.addEventListener('click', function () {
          drop.setIndex(drop.options.indexOf(option));
          close();
        });
      });
    };
    box.addEventListener('click', function (event) {
      if (given.how === 'trusted' && !event.isTrusted) return;
      if (list) close();
      else
        setTimeout(function () {
          draw('');
        }, 60);
    });
    if (typed)
      box.addEventListener('input', function () {
        draw(box.value);
      });
    box.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') close();
    });
    box.addEventListener('blur', function () {
      setTimeout(close, 150);
    });
    var set = drop.setOptions;
    drop.setOptions = function (options, value) {
      set.call(drop, options, value);
      show();
    };
    show();
  },
  // The classic drop-down in the newer look: its list comes a moment later, marks what the pointer is over, and takes that on a click.
  redwood: function (given) {
    var drop = NLDrop(given.field);
    if (!drop) return;
    var list = null;
    var close = function () {
      if (list) list.remove();
      list = null;
    };
    drop.span.querySelector('.ddarrowSpan').className = 'uir-field-dropdown-arrow';
    drop.span.addEventListener('mousedown', function (event) {
      event.stopPropagation();
      event.preventDefault();
      drop.input.focus();
    });
    drop.span.addEventListener('click', function () {
      if (list) return close();
      setTimeout(function () {
        var marked = -1;
        list = NLElement('div', { class: 'dropdownDiv uir-redwood-list' }, document.body);
        list.style.cssText = 'position:fixed;z-index:9;background:#fff;display:block';
        var at = drop.input.getBoundingClientRect();
        list.style.left = at.left + 'px';
        list.style.top = at.bottom + 'px';
        drop.options.forEach(function (option, index) {
          var line = NLElement('div', { class: 'dropdownNotSelected', text: option.text || '\u00a0' }, list);
          line.addEventListener('mouseover', function () {
            marked = index;
          });
          line.addEventListener('mousedown', function (event) {
            event.stopPropagation();
          });
        });
        list.addEventListener('click', function () {
          if (marked < 0) return;
          drop.setIndex(marked);
          close();
        });
      }, given.ms);
    });
    drop.input.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') close();
    });
  },
  // A list of the same names stands open on the page, and belongs to something else.
  decoy: function (given) {
    var drop = NLDrop(given.field);
    if (!drop) return;
    var list = NLElement('div', { role: 'listbox', id: 'decoy' }, document.body);
    drop.options.forEach(function (option) {
      NLElement('div', { role: 'option', text: option.text, id: 'decoy_' + option.value }, list);
    });
  },
  // A check box of the component framework.
  widget: function (given) {
    var wrapper = NLWrapper(given.field);
    var input = wrapper && wrapper.querySelector('input[type=checkbox]');
    if (!input) return;
    var label = wrapper.querySelector('.uir-label');
    var box = document.createElement('div');
    box.setAttribute('data-widget', 'Check');
    box.setAttribute('role', 'checkbox');
    box.setAttribute('data-walkthrough', 'Field:' + given.field);
    box.setAttribute('aria-labelledby', label.id);
    box.style.cssText = 'display:inline-block;width:16px;height:16px;border:1px solid #555';
    var show = function () {
      box.setAttribute('aria-checked', String(value.value === 'T'));
      box.textContent = value.value === 'T' ? '✓' : '';
    };
    var value = document.createElement('input');
    value.type = 'hidden';
    value.id = input.id;
    value.name = input.name;
    value.value = input.checked ? 'T' : '';
    box.addEventListener('click', function () {
      value.value = value.value === 'T' ? '' : 'T';
      show();
    });
    show();
    var holder = document.createElement('div');
    holder.append(box, label, value);
    wrapper.replaceWith(holder);
  },
};

document.addEventListener('DOMContentLoaded', function () {
  NLQuirks.forEach(function (given) {
    NLQuirkActions[given.do](given);
  });
});
