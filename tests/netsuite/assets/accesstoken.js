// Page script of the access token form: roles follow the user, and the name is proposed until somebody writes one.
var NLTokenName = { proposed: null };

function NLDropdownChanged(name, option) {
  if (name === NLToken.user) NLLoadRoles(option.value);
  if (name === NLToken.user || name === NLToken.role || name === NLToken.application) NLProposeName();
}

function NLText(name) {
  var hidden = document.querySelector('input[type=hidden][name="' + name + '"]');
  var drop = hidden && hidden.value ? getDropdown(hidden) : null;
  return drop ? drop.input.value : '';
}

function NLLoadRoles(user) {
  var role = getDropdown(document.querySelector('input[type=hidden][name="' + NLToken.role + '"]'));
  role.setOptions([{ value: '', text: '' }], '');
  if (!user) return;
  fetch('/app/setup/accesstokenroles.nl?user=' + encodeURIComponent(user))
    .then(function (answer) {
      return answer.json();
    })
    .then(function (options) {
      role.setOptions([{ value: '', text: '' }].concat(options), '');
    });
}

function NLProposeName() {
  var input = document.getElementById(NLToken.name);
  if (!input) return;
  if (input.value !== '' && input.value !== NLTokenName.proposed) return;
  var parts = [NLText(NLToken.application), NLText(NLToken.user), NLText(NLToken.role)];
  if (!parts[0] && !parts[1]) return;
  NLTokenName.proposed = parts[0] + ' - ' + parts[1] + ', ' + parts[2];
  input.value = NLTokenName.proposed;
}

function NLRevoke() {
  if (confirm('Are you sure you want to revoke this access token? This cannot be undone.'))
    NLPost({ revoke: 'T' });
}
