// Both scripts of a page with a list share one world; so do the tests of either.
import { listWorld } from '@/utils/page/lists';

if (typeof document !== 'undefined') {
  const [{ makePicker }, list, sublist] = await Promise.all([
    import('@/utils/page/overlay/picker'),
    import('@/utils/page/read/read-list'),
    import('@/utils/page/read/read-sublist'),
  ]);
  listWorld.credentialGuideLists = { ...list, ...sublist, makePicker };
}
