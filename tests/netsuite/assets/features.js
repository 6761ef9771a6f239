// Page script of Enable Features: a SuiteCloud feature stays ticked only if its terms are agreed to in a window of their own.
var NLAgreed = {};
var NLAsking = {};

function NLTermsAgreed(feature) {
  NLAgreed[feature] = true;
}

function NLCheckboxChanged(name, on, span) {
  if (!on || NLTerms.features.indexOf(name) < 0) return;
  var shown = window.open(NLTerms.path + '?feature=' + name, 'suitecloudtos' + name, 'width=620,height=520');
  NLAgreed[name] = false;
  if (!shown) {
    NLSetCheckbox(span, false);
    alert('Please allow pop-up windows for this site to read the SuiteCloud Terms of Service.');
    return;
  }
  NLAsking[name] = true;
  var watch = setInterval(function () {
    if (!shown.closed) return;
    clearInterval(watch);
    NLAsking[name] = false;
    if (!NLAgreed[name]) NLSetCheckbox(span, false);
  }, 100);
}

NLForm.validators.push(function () {
  var open = Object.keys(NLAsking).some(function (name) {
    return NLAsking[name];
  });
  return open ? 'Please agree to the SuiteCloud Terms of Service first.' : null;
});
