// Page script of the integration record: callback addresses are asked for while their flows are ticked; resetting asks first.
NLForm.validators.push(function () {
  var missing = [];
  if (NLIsTicked(NLIntegrapp.flow) && NLFieldValue(NLIntegrapp.callback).trim() === '')
    missing.push('Callback URL');
  if (NLIsTicked(NLIntegrapp.grant) && NLFieldValue(NLIntegrapp.redirect).trim() === '')
    missing.push('Redirect URI');
  return missing.length > 0 ? 'Please enter value(s) for: ' + missing.join(', ') : null;
});

function NLResetCredentials() {
  var sure = confirm(
    'Are you sure you want to reset the credentials for this integration? The current credentials stop working at once in every application that uses them.',
  );
  if (sure) NLPost({ resetcredentials: 'T' });
}
