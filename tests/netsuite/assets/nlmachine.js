// Sublists in edit mode: rows are built from the model, and all of them are thrown away whenever a line is opened or committed.
var machines = {};
var NLMachineSegment = 25;

function NLMachineInit(given) {
  machines[given.id] = new NLMachine(given);
}

// A sublist that is fetched after the page: its flag says `F` until it is there.
var NLMachineWait = 400;

function NLMachineLoaded(id) {
  var flag = document.getElementById(id + 'loaded');
  if (flag) flag.value = 'T';
}

function NLMachineInitLater(given) {
  setTimeout(function () {
    document.getElementById(given.id + 'data').value = given.data;
    NLMachineInit(given);
    NLMachineLoaded(given.id);
  }, NLMachineWait);
}

function NLMachineLater(given) {
  setTimeout(function () {
    var body = document.getElementById(given.id + '_splits').tBodies[0];
    while (body.rows.length > 1) body.deleteRow(1);
    body.insertAdjacentHTML('beforeend', given.rows);
    NLMachineLoaded(given.id);
  }, NLMachineWait);
}

function NLMachine(given) {
  this.id = given.id;
  this.columns = given.columns;
  this.cancelId = given.id + '_' + given.cancel;
  this.table = document.getElementById(given.id + '_splits');
  this.fields = document.getElementById(given.id + 'fields').value.split('\u0001');
  this.data = document.getElementById(given.id + 'data');
  this.lines = this.data.value === '' ? [] : this.data.value.split('\u0002').map(this.read, this);
  this.current = this.lines.length;
  this.segment = 0;
  this.start();
}

NLMachine.prototype.read = function (text) {
  var values = text.split('\u0001');
  var line = {};
  this.fields.forEach(function (name, at) {
    line[name] = values[at] || '';
  });
  return line;
};

NLMachine.prototype.write = function () {
  var fields = this.fields;
  this.data.value = this.lines
    .map(function (line) {
      return fields
        .map(function (name) {
          return line[name] || '';
        })
        .join('\u0001');
    })
    .join('\u0002');
};

// Takes a copy of the current line to work on; the model changes only when the line is committed.
NLMachine.prototype.start = function (cell) {
  this.work = Object.assign({}, this.lines[this.current]);
  this.changed = false;
  this.cell = cell === undefined ? -1 : cell;
  this.build();
};

NLMachine.prototype.options = function (column) {
  if (!column.optionsBy) return column.options || [];
  return column.optionsBy.options[this.work[column.optionsBy.column] || ''] || [];
};

NLMachine.prototype.text = function (column, line) {
  return column.kind === 'select' ? line[column.id + '_display'] || '' : line[column.id] || '';
};

NLMachine.prototype.set = function (column, value, text) {
  this.changed = true;
  this.work[column.id] = value;
  if (column.kind === 'select') this.work[column.id + '_display'] = text;
  // A dependent column takes the first value that the new choice allows.
  this.columns.forEach(function (other) {
    if (!other.optionsBy || other.optionsBy.column !== column.id) return;
    var first = this.options(other)[0] || { value: '', text: '' };
    this.work[other.id] = first.value;
    this.work[other.id + '_display'] = first.text;
    this.refreshCell(other);
  }, this);
};

NLMachine.prototype.refreshCell = function (column) {
  var at = this.columns.indexOf(column);
  var row = this.table.querySelector('tr[data-open]');
  if (row && at !== this.cell) row.children[at].textContent = this.text(column, this.work);
};

function NLElement(tag, values, parent) {
  var made = document.createElement(tag);
  Object.keys(values).forEach(function (name) {
    if (name === 'text') made.textContent = values[name];
    else made.setAttribute(name, values[name]);
  });
  if (parent) parent.appendChild(made);
  return made;
}

NLMachine.prototype.build = function () {
  var body = document.createElement('tbody');
  var head = NLElement('tr', { id: this.id + '_headerrow', class: 'uir-machine-headerrow' }, body);
  this.columns.forEach(function (column) {
    NLElement('td', { text: column.label }, head);
  });
  var from = this.segment * NLMachineSegment;
  var to = Math.min(this.lines.length, from + NLMachineSegment);
  for (var at = from; at < to; at++) this.row(body, at);
  this.row(body, this.lines.length);
  this.table.replaceChild(body, this.table.tBodies[0]);
  this.pager();
  var box = this.table.querySelector('.uir-machine-focused-cell input:not([type=hidden])');
  if (box) box.focus();
};

NLMachine.prototype.row = function (body, at) {
  var machine = this;
  var entry = at === this.lines.length;
  var open = at === this.current;
  var kind = 'uir-machine-row uir-machine-row-' + (at % 2 === 0 ? 'odd' : 'even') + ' listtextnonedit';
  if (entry) kind += ' uir-machine-row-focused';
  else if (open) kind += ' uir-machine-row-focused listfocusedrow';
  var row = NLElement('tr', { class: kind }, body);
  if (!entry) row.id = this.id + '_row_' + (at + 1);
  if (open) row.setAttribute('data-open', '');
  this.columns.forEach(function (column, index) {
    var cell = NLElement('td', {}, row);
    var line = open ? machine.work : machine.lines[at] || {};
    if (open && index === machine.cell) machine.widget(cell, column);
    else cell.textContent = machine.text(column, line);
    cell.addEventListener('click', function () {
      machine.click(at, index);
    });
    if (entry && index === 0 && !(open && machine.cell === 0)) {
      cell.tabIndex = 0;
      cell.addEventListener('focus', function () {
        machine.click(at, 0);
      });
    }
    // Tab goes from cell to cell, and from the last to the buttons (a guess; nothing of the guide rests on it).
    cell.addEventListener('keydown', function (event) {
      if (event.key !== 'Tab' || event.shiftKey || !open || index + 1 === machine.columns.length) return;
      event.preventDefault();
      machine.click(at, index + 1);
    });
  });
  if (open) this.buttons(body, entry);
};

NLMachine.prototype.click = function (at, index) {
  if (at === this.current) {
    if (index === this.cell) return;
    this.cell = index;
    this.build();
    return;
  }
  if (this.changed && !this.commit()) return;
  this.current = at;
  this.start(index);
};

NLMachine.prototype.widget = function (cell, column) {
  var machine = this;
  var name = this.id + '_' + column.id;
  cell.className = 'uir-machine-focused-cell';
  var inner = NLElement('div', { class: 'listinlinefocusedrowcell' }, cell);
  var value = this.work[column.id] || '';
  if (column.kind === 'text') {
    var span = NLElement('span', { id: name + '_fs', class: 'effectStatic' }, inner);
    var input = NLElement('input', { type: 'text', id: column.id, name: column.id, class: 'input' }, span);
    input.value = value;
    input.addEventListener('input', function () {
      machine.set(column, input.value);
    });
    return;
  }
  var options = [{ value: '', text: '' }].concat(this.options(column));
  var drop = NLElement('span', { id: name + '_fs', class: 'nldropdown', 'data-fieldtype': 'select' }, inner);
  var box = NLElement('div', { class: 'uir-select-input-container' }, drop);
  var shown = this.text(column, this.work);
  var text = NLElement(
    'input',
    {
      type: 'text',
      name: 'inpt_' + column.id,
      id: 'inpt_' + column.id + '1',
      class: 'dropdownInput textbox',
      role: 'combobox',
      'aria-label': column.label,
      autocomplete: 'off',
      value: shown,
    },
    box,
  );
  var arrow = NLElement('span', { class: 'ddarrowSpan' }, box);
  NLElement('img', { class: 'i_dropdownarrow', alt: '', src: '/images/nav/ns_x.gif' }, arrow);
  NLElement(
    'div',
    {
      class: 'ns-dropdown',
      'data-name': column.id,
      'data-options': JSON.stringify(options),
      style: 'display:none',
    },
    drop,
  );
  var index = 0;
  options.forEach(function (option, at) {
    if (option.value === value) index = at;
  });
  NLElement(
    'input',
    { type: 'hidden', name: column.id, id: 'hddn_' + name + '_fs', class: 'nldropdown', value: value },
    drop,
  );
  NLElement('input', { type: 'hidden', id: 'indx_' + name + '_fs', value: String(index) }, drop);
  getDropdown(text).onchange = function (option) {
    machine.set(column, option.value, option.text);
  };
};

NLMachine.prototype.buttons = function (body, entry) {
  var row = NLElement('tr', { class: 'uir-machine-button-row' }, body);
  var cell = NLElement('td', { colspan: String(this.columns.length) }, row);
  var machine = this;
  var button = function (id, label, action) {
    NLElement('input', { type: 'button', id: id, value: label }, cell).addEventListener('click', action);
  };
  button(this.id + '_addedit', entry ? 'Add' : 'OK', function () {
    machine.commit();
  });
  button(this.cancelId, 'Cancel', function () {
    machine.current = machine.lines.length;
    machine.start();
  });
  if (entry) return;
  button(this.id + '_insert', 'Insert', function () {
    machine.lines.splice(machine.current, 0, {});
    machine.start(0);
  });
  button(this.id + '_copy', 'Make Copy', function () {
    machine.lines.splice(machine.current + 1, 0, Object.assign({}, machine.work));
    machine.changedModel();
  });
  button(this.id + '_remove', 'Remove', function () {
    machine.lines.splice(machine.current, 1);
    machine.changedModel();
  });
};

NLMachine.prototype.changedModel = function () {
  this.write();
  this.current = this.lines.length;
  this.start();
};

// Takes the worked-on line into the model; says what is missing and stays on the line otherwise.
NLMachine.prototype.commit = function () {
  var missing = this.columns.filter(function (column) {
    return column.required && !this.work[column.id];
  }, this);
  if (missing.length > 0) {
    alert('Please choose a value for ' + missing[0].label);
    return false;
  }
  this.lines[this.current] = this.work;
  this.segment = Math.floor(
    (this.current === this.lines.length - 1 ? this.lines.length - 1 : this.current) / NLMachineSegment,
  );
  this.changedModel();
  return true;
};

NLMachine.prototype.pager = function () {
  var holder = document.getElementById(this.id + '_pager');
  holder.textContent = '';
  if (this.lines.length <= NLMachineSegment) return;
  var select = NLElement('select', { id: this.id + '_segment', class: 'uir-pager-select' }, holder);
  for (var at = 0; at * NLMachineSegment < this.lines.length; at++) {
    var to = Math.min(this.lines.length, (at + 1) * NLMachineSegment);
    NLElement(
      'option',
      { value: String(at), text: at * NLMachineSegment + 1 + ' to ' + to + ' of ' + this.lines.length },
      select,
    );
  }
  select.value = String(this.segment);
  var machine = this;
  select.addEventListener('change', function () {
    machine.segment = Number(select.value);
    machine.current = machine.lines.length;
    machine.start();
  });
};

// A line that was begun and not added is taken along, or keeps the page from saving.
function NLMachinesBeforeSave() {
  return Object.keys(machines).every(function (id) {
    return !machines[id].changed || machines[id].commit();
  });
}

function nlapiGetLineItemCount(id) {
  return machines[id] ? machines[id].lines.length : -1;
}

function nlapiGetLineItemValue(id, field, at) {
  var line = machines[id] && machines[id].lines[at - 1];
  return line ? line[field] : null;
}
