// Dropdowns: a visible text box, an arrow, a list made on opening, and two hidden inputs that hold the choice.
// A choice fires no DOM event: the fields are written by script and the form's own handlers are called directly.
var NLDropdowns = new WeakMap();
var NLOpenDropdown = null;

function getDropdown(input) {
  var span = input.closest ? input.closest('span.nldropdown') : null;
  if (!span) return null;
  var known = NLDropdowns.get(span);
  if (!known) {
    known = new NLDropdown(span);
    NLDropdowns.set(span, known);
  }
  return known;
}

function NLDropdown(span) {
  this.span = span;
  this.input = span.querySelector('input.dropdownInput');
  this.data = span.querySelector('.ns-dropdown');
  this.hddn = span.querySelector('input[type=hidden].nldropdown');
  this.indx = span.querySelector('input[type=hidden]:not(.nldropdown)');
  this.name = this.data.getAttribute('data-name');
  this.options = JSON.parse(this.data.getAttribute('data-options'));
  this.list = null;
  this.onchange = null;
  this.marked = Number(this.indx.value);
}

NLDropdown.prototype.setOptions = function (options, value) {
  this.options = options;
  this.data.setAttribute('data-options', JSON.stringify(options));
  var index = 0;
  options.forEach(function (option, at) {
    if (option.value === value) index = at;
  });
  this.setIndex(index);
};

NLDropdown.prototype.setIndex = function (index) {
  var option = this.options[index] || { value: '', text: '' };
  var changed = this.hddn.value !== option.value;
  this.input.value = option.text;
  this.input.title = option.text;
  this.hddn.value = option.value;
  this.indx.value = String(index);
  this.marked = index;
  if (changed && this.onchange) this.onchange(option);
  if (changed && typeof NLDropdownChanged === 'function') NLDropdownChanged(this.name, option, this);
};

NLDropdown.prototype.open = function () {
  if (NLOpenDropdown && NLOpenDropdown !== this) NLOpenDropdown.close(false);
  if (this.list) return;
  var list = document.createElement('div');
  list.className = 'dropdownDiv';
  list.setAttribute('role', 'listbox');
  var box = this.input.getBoundingClientRect();
  list.style.display = 'block';
  list.style.position = 'absolute';
  list.style.left = box.left + window.scrollX + 'px';
  list.style.top = box.bottom + window.scrollY + 'px';
  list.style.minWidth = box.width + 'px';
  this.marked = Number(this.indx.value);
  this.options.forEach(function (option, at) {
    var line = document.createElement('div');
    line.id = 'nl' + at;
    line.setAttribute('role', 'option');
    line.textContent = option.text || '\u00a0';
    list.appendChild(line);
  });
  this.list = list;
  this.paint();
  document.body.appendChild(list);
  this.input.setAttribute('aria-expanded', 'true');
  NLOpenDropdown = this;
};

NLDropdown.prototype.paint = function () {
  if (!this.list) return;
  for (var i = 0; i < this.list.children.length; i++) {
    this.list.children[i].className = i === this.marked ? 'dropdownSelected' : 'dropdownNotSelected';
    if (i === this.marked) {
      var line = this.list.children[i];
      var below = line.offsetTop + line.offsetHeight;
      if (below > this.list.scrollTop + this.list.clientHeight) this.list.scrollTop = below;
      if (line.offsetTop < this.list.scrollTop) this.list.scrollTop = line.offsetTop;
    }
  }
};

NLDropdown.prototype.close = function (take) {
  if (this.list) this.list.remove();
  this.list = null;
  this.input.setAttribute('aria-expanded', 'false');
  if (NLOpenDropdown === this) NLOpenDropdown = null;
  if (take) this.setIndex(this.marked);
  else this.input.value = (this.options[Number(this.indx.value)] || { text: '' }).text;
};

NLDropdown.prototype.mark = function (index) {
  this.marked = Math.max(0, Math.min(this.options.length - 1, index));
  if (this.list) this.paint();
  else this.setIndex(this.marked);
};

document.addEventListener('mousedown', function (event) {
  var target = event.target;
  if (NLOpenDropdown && NLOpenDropdown.list && NLOpenDropdown.list.contains(target)) {
    var lines = Array.prototype.slice.call(NLOpenDropdown.list.children);
    var at = lines.indexOf(target);
    event.preventDefault();
    if (at >= 0) {
      NLOpenDropdown.marked = at;
      NLOpenDropdown.close(true);
    }
    return;
  }
  var onBox = target.closest && target.closest('.uir-select-input-container');
  var dropdown = onBox ? getDropdown(target) : null;
  if (!dropdown) {
    if (NLOpenDropdown) NLOpenDropdown.close(false);
    return;
  }
  if (dropdown.input.disabled) return;
  event.preventDefault();
  dropdown.input.focus();
  if (dropdown.list) dropdown.close(false);
  else dropdown.open();
});

document.addEventListener('keydown', function (event) {
  if (!event.target.classList || !event.target.classList.contains('dropdownInput')) return;
  var dropdown = getDropdown(event.target);
  var key = event.key;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault();
    if (event.altKey && !dropdown.list) return dropdown.open();
    dropdown.mark(dropdown.marked + (key === 'ArrowDown' ? 1 : -1));
  } else if (key === 'Enter') {
    event.preventDefault();
    if (dropdown.list) dropdown.close(true);
    else dropdown.open();
  } else if (key === 'Escape') {
    if (dropdown.list) dropdown.close(false);
  } else if (key === 'Tab') {
    if (dropdown.list) dropdown.close(true);
  } else if (key === 'Backspace' || key === 'Delete') {
    event.preventDefault();
  } else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    NLDropdownType(dropdown, key);
  }
});

// Typing goes to the first line that begins with what was typed within the last second.
var NLTyped = { text: '', at: 0, dropdown: null };
function NLDropdownType(dropdown, key) {
  var now = Date.now();
  var fresh = now - NLTyped.at > 1000 || NLTyped.dropdown !== dropdown;
  NLTyped = { text: (fresh ? '' : NLTyped.text) + key.toLowerCase(), at: now, dropdown: dropdown };
  for (var i = 0; i < dropdown.options.length; i++) {
    if (dropdown.options[i].text.toLowerCase().indexOf(NLTyped.text) === 0) return dropdown.mark(i);
  }
}
