// Both scripts of a page with a list share one world; so do the tests of either.
import { listWorld } from '@/utils/page/lists';

if (typeof document !== 'undefined')
  listWorld.credentialGuideLists = (await import('@/utils/page/all-lists')).allLists;
