// Both scripts of a page with a list share one world; so do the tests of either.
import { listWorld } from '@/utils/page/lists';

if (typeof document !== 'undefined') {
  const [{ makePicker }, list] = await Promise.all([
    import('@/utils/page/overlay/picker'),
    import('@/utils/page/read/read-list'),
  ]);
  listWorld.credentialGuideLists = { ...list, makePicker };
}
