// Page script of the employee record: access needs an e-mail address.
function NLRequireEmail(ids) {
  NLForm.validators.push(function () {
    if (!NLIsTicked(ids.access) || NLFieldValue(ids.email).trim() !== '') return null;
    return 'Please enter an email address for an employee with access.';
  });
}
