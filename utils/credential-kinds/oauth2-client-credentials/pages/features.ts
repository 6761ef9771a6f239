// Enable Features, subtab SuiteCloud: what the recipe wants on.
import type { PageGuide } from '../../../guide/page-guide';

/** What fails while a feature is off, by NetSuite's id of it. */
const causes: Readonly<Record<string, string>> = {
  oauth2: 'oauth2Feature',
  restwebservices: 'restFeature',
};

export const enableFeatures: PageGuide = {
  page: 'enable-features',
  step: 'features',
  requirements: [],
  fromRecipe: {
    type: 'features',
    texts: { need: 'requirement.feature.need', tag: 'requirement.feature.tag' },
    causeOf: (feature) => (Object.hasOwn(causes, feature) ? (causes[feature] ?? null) : null),
  },
  // Each of them has terms of service that open in a window of their own (sure).
  fill: { modes: ['edit'], requirements: [], fromRecipe: { opensWindow: true } },
};
