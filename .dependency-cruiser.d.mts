// What TypeScript knows of .dependency-cruiser.mjs.

interface ImportRule {
  readonly name: string;
  readonly comment: string;
}

declare const rules: { readonly layers: readonly ImportRule[]; readonly reach: readonly ImportRule[] };
export default rules;
