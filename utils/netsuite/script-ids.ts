// The ids of a script and of its deployment, as NetSuite's addresses have them: a number, or a name of the account's own.

const NUMBER = String.raw`[1-9]\d{0,9}`;
export const scriptIdPattern = new RegExp(`^(?:customscript[a-z0-9_]{1,40}|${NUMBER})$`);
export const deploymentIdPattern = new RegExp(`^(?:customdeploy[a-z0-9_]{1,40}|${NUMBER})$`);

/** `customscript_acme_orders` or `31`. */
export function isScriptId(text: string): boolean {
  return scriptIdPattern.test(text);
}

/** `customdeploy_acme_orders` or `1`. */
export function isDeploymentId(text: string): boolean {
  return deploymentIdPattern.test(text);
}
