// The recipes of the catalogue, as a search finds them. Made of utils/recipes/catalogue by `npm run renew`.
import type { CatalogueEntry } from './catalogue-entry';

export const catalogue: readonly CatalogueEntry[] = [
  {
    id: 'airbyte',
    name: 'Airbyte: NetSuite source',
    words: 'airbyte rest integration token based authentication oracle netsuite',
  },
  {
    id: 'estuary-suiteql',
    name: 'Estuary: NetSuite SuiteQL capture',
    words:
      'estuary rest integration token based authentication netsuite suiteql beta suiteanalytics workbook',
  },
  {
    id: 'general-expenses',
    name: 'General: expenses (token)',
    words:
      'expense integration token based authentication report categories accounts currency departments classes subsidiaries employees',
  },
  {
    id: 'general-expenses-oauth2',
    name: 'General: expenses (OAuth 2.0)',
    words:
      'expense integration oauth 2.0 client credentials report categories accounts currency departments classes subsidiaries employees',
  },
  {
    id: 'general-identity',
    name: 'General: identity, read only (token)',
    words: 'identity integration token based authentication employees departments subsidiaries',
  },
  {
    id: 'general-identity-oauth2',
    name: 'General: identity, read only (OAuth 2.0)',
    words: 'identity integration oauth 2.0 client credentials employees departments subsidiaries',
  },
  {
    id: 'general-orders',
    name: 'General: orders and fulfilment (token)',
    words:
      'order fulfilment integration token based authentication sales item fulfillment items customers locations',
  },
  {
    id: 'general-orders-oauth2',
    name: 'General: orders and fulfilment (OAuth 2.0)',
    words:
      'order fulfilment integration oauth 2.0 client credentials sales item fulfillment items customers locations',
  },
  {
    id: 'general-payments',
    name: 'General: payments of bills (token)',
    words: 'payment integration token based authentication bills vendors accounts currency subsidiaries pay',
  },
  {
    id: 'general-payments-oauth2',
    name: 'General: payments of bills (OAuth 2.0)',
    words:
      'payment integration oauth 2.0 client credentials bills vendors accounts currency subsidiaries pay',
  },
  {
    id: 'general-warehouse',
    name: 'General: data warehouse over SuiteQL (token)',
    words: 'data warehouse integration token based authentication suiteanalytics workbook',
  },
  {
    id: 'general-warehouse-oauth2',
    name: 'General: data warehouse over SuiteQL (OAuth 2.0)',
    words: 'data warehouse integration oauth 2.0 client credentials suiteanalytics workbook',
  },
  {
    id: 'sailpoint',
    name: 'SailPoint: Oracle NetSuite connector',
    words:
      'sailpoint token based authentication administrator permissions user access tokens employees employee record custom entries entity fields departments currency classes subsidiaries locations',
  },
];
