// The features of an account as Enable Features prints them: tab, group, label, and whether ticking asks for the SuiteCloud terms.
import type { FeatureId } from './world';

export interface FeatureFact {
  label: string;
  tab: 'COMPANY' | 'ACCOUNTING' | 'TRANSACTIONS' | 'ITEMS' | 'custom';
  group: string;
  terms: boolean;
}

const cloud = (group: string, label: string): FeatureFact => ({ label, tab: 'custom', group, terms: true });

export const featureNames: Readonly<Record<FeatureId, FeatureFact>> = {
  departments: { label: 'Departments', tab: 'COMPANY', group: 'Classifications', terms: false },
  locations: { label: 'Locations', tab: 'COMPANY', group: 'Classifications', terms: false },
  classes: { label: 'Classes', tab: 'COMPANY', group: 'Classifications', terms: false },
  subsidiaries: { label: 'Subsidiaries', tab: 'COMPANY', group: 'ERP General', terms: false },
  multilocinvt: { label: 'Multi-Location Inventory', tab: 'ITEMS', group: 'Inventory', terms: false },
  customcode: cloud('SuiteScript', 'Client SuiteScript'),
  serversidescripting: cloud('SuiteScript', 'Server SuiteScript'),
  customrecords: cloud('SuiteBuilder', 'Custom Records'),
  webapplications: cloud('SuiteScript', 'SuiteScript Server Pages'),
  suiteappdevelopmentframework: cloud('SuiteCloud Development', 'SuiteCloud Development Framework'),
  webservicesexternal: cloud('SuiteTalk (Web Services)', 'SOAP Web Services'),
  restwebservices: cloud('SuiteTalk (Web Services)', 'REST Web Services'),
  tba: cloud('Manage Authentication', 'Token-Based Authentication'),
  oauth2: cloud('Manage Authentication', 'OAuth 2.0'),
};
