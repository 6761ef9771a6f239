// The names by which programs of ASP.NET read a section of their settings, from a file or from variables.
import type { Key } from '../../../handover/format';

/** `section` with the mark that leads into it. */
export function aspNetKeys(section: string): readonly Key[] {
  return [
    [`${section}AccountId`, 'accountId'],
    [`${section}ConsumerKey`, 'consumerKey'],
    [`${section}ConsumerSecret`, 'consumerSecret'],
    [`${section}TokenId`, 'tokenId'],
    [`${section}TokenSecret`, 'tokenSecret'],
    [`${section}LocationId`, 'locationId'],
  ];
}
