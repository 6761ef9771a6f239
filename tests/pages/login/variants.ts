// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'in-place-of-a-list',
    from: 'at-a-set-up-address',
    about: 'Served in place of the list of employees.',
    path: '/app/common/entity/employeelist.nl?whence=',
  },
  {
    name: 'in-place-of-the-integrations',
    from: 'older-form',
    about: 'The session has ended; the older form stands in place of the integrations.',
    path: '/app/common/integration/integrapplist.nl',
  },
  {
    name: 'japanese',
    from: 'at-a-set-up-address',
    about: 'Japanese words (invented).',
    path: '/app/setup/rolelist.nl',
    words: {
      'NetSuite - Customer Login': 'NetSuite - ログイン',
      'Email address': 'メールアドレス',
      Password: 'パスワード',
      'Log In': 'ログイン',
    },
  },
  {
    name: 'newer-without-form-name',
    from: 'at-a-set-up-address',
    about: 'A newer page whose form has no name.',
    path: '/app/setup/accesstoken.nl',
    patch: String.raw`
      - form name="login" id="login" method="post"><input type="hidden" name="c" value="1234567"><label for="email">Email address</label
      + form method="post"
      - <label for="password">Password</label><
      + <
      - input type="submit" id="login-submit" value="Log In"
      + button id="login-submit" type="submit">Log In</button
    `,
  },
  {
    name: 'older-form',
    from: 'at-a-set-up-address',
    about: 'The older form with other ids.',
    path: '/pages/login.jsp',
    patch: String.raw`
      - " id="login" method="post"><input type="hidden" name="c" value="1234567"><label for="email">Email address</label><input type="email" id="email" name="email"><label for="password">Password</label
      + "><input type="text" id="userName" name="email"
      - submit" id="login-submit" value="Log In
      + button" id="submitButton" value="Login
    `,
  },
  {
    name: 'security-question',
    from: 'japanese',
    about: 'A security question after the password.',
    path: '/app/login/secure/securityquestions.nl',
    patch: String.raw`
      - NetSuite - ログイン
      + Additional Authentication Required
      - login" id="login" method="post"><input t
      … -submit" value="ログイン
      + securityquestions" method="post"><p>Where did you meet?</p><input type="text" name="answer" value=""><input type="submit" value="Submit
    `,
  },
  {
    name: 'spanish-own-address',
    from: 'at-a-set-up-address',
    about: 'Spanish words (invented) at its own address.',
    path: '/app/login/secure/enterpriselogin.nl?c=1234567',
    words: { 'Email address': 'Correo electrónico', Password: 'Contraseña', 'Log In': 'Iniciar sesión' },
  },
  {
    name: 'two-factor',
    from: 'japanese',
    about: 'The two-factor page of the component framework at its own address.',
    path: '/app/login/secure/loginchallenge/entry.nl',
    patch: String.raw`
      - NetSuite - ログイン
      + Two-Factor Authentication
      - "login-page
      + "
      - form name="login" id="login" method="pos
      … " value="ログイン"></form
      + div data-widget="StackPanel" id="uif1"><h1 data-widget="Heading" data-kind="page" id="uif2">Logging in to Acme Ltd requires a secure account</h1><div data-widget="TextBox" id="uif5"><input id="uif6" type="text" autocomplete="one-time-code" value=""></div><button data-widget="Button" id="uif9">Submit</button></div
    `,
  },
];
