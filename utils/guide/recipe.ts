// What a vendor asks for, as plain data: which application, features, permissions and values. The engines read it, none knows a vendor.
import type { PageId } from '../netsuite/pages/page';

/** The transactions whose permission can be probed; names as SOAP spells them (sure). */
export const recordTypes = ['salesOrder', 'itemFulfillment', 'purchaseOrder'] as const;
export type RecordType = (typeof recordTypes)[number];

export interface RecipePermission {
  /** NetSuite's enum, the same in every language, for example `ADMI_WEBSERVICES`. */
  readonly key: string;
  /** The English label of today, for people. */
  readonly label: string;
  readonly subtab: 'setup' | 'transactions';
  readonly level: 'view' | 'create' | 'edit' | 'full';
  readonly step: number;
  readonly reason: string;
  /** Something to know about this permission that is no failure. */
  readonly concern?: string | undefined;
}

export interface RecipeFeature {
  /** NetSuite's feature id in lower case, for example `tba`. */
  readonly id: string;
  readonly label: string;
  readonly reason: string;
}

export interface RecipeStep {
  /** The number in the vendor's article: shown, and never the order of doing. */
  readonly number: number;
  readonly id: StepId;
  /** Steps that must be done before this one can be. */
  readonly after: readonly number[];
  readonly optional?: boolean | undefined;
}

export const stepIds = [
  'integration',
  'features',
  'role',
  'employee',
  'token',
  'account',
  'transactions',
  'location',
] as const;
export type StepId = (typeof stepIds)[number];

export interface Recipe {
  readonly id: string;
  readonly name: string;
  /** The kind of credentials. One today; OAuth 2.0 client credentials are next. */
  readonly kind: 'tba';
  /** Proposals for the set-up, editable by the person. */
  readonly application: string;
  readonly role: string;
  readonly steps: readonly RecipeStep[];
  readonly features: readonly RecipeFeature[];
  readonly permissions: readonly RecipePermission[];
  /** Why a location is wanted, and whether it may be several. */
  readonly location?: { readonly reason: string; readonly several?: boolean | undefined } | undefined;
  readonly test: { readonly records: readonly RecordType[]; readonly rest: boolean };
  /** Id of the export format that the vendor reads. */
  readonly format?: string | undefined;
  /** Public keys of age (`age1…`) to which an export is sealed. */
  readonly recipients?: readonly string[] | undefined;
  /** Whom to ask, as plain text. */
  readonly contact?: string | undefined;
}

/** Which pages belong to a step, in the order in which a person opens them. */
export const stepPages: Readonly<Record<StepId, readonly PageId[]>> = {
  integration: ['integration-list', 'integration-record'],
  features: ['enable-features'],
  role: ['role-list', 'role-record'],
  employee: ['employee-list', 'employee-record'],
  token: ['access-token-list', 'access-token-record'],
  account: ['company-information', 'web-services-preferences'],
  transactions: ['role-list', 'role-record'],
  location: ['location-list', 'location-record'],
};
