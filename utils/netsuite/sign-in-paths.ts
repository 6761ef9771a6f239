// Where NetSuite asks for the login: known by the address alone, so that no script of ours has to look at such a page.

/** `enterpriselogin`, `customerlogin` and `login` are sure, as is the second factor (`loginchallenge`). */
const paths: readonly RegExp[] = [
  /^\/pages\/(customer)?login\.jsp$/,
  /^\/app\/login\/secure\/[a-z]*login\.nl$/,
  /^\/app\/login\/secure\/loginchallenge\//,
];

export function isSignInPath(path: string): boolean {
  return paths.some((pattern) => pattern.test(path));
}

/** NetSuite's own address for signing in, from which it leads to the account (sure). */
export const SIGN_IN = 'https://system.netsuite.com/pages/customerlogin.jsp';
