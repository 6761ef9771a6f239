// On pages with a list or a sublist: what the guide needs for it there, handed over in the world that both scripts share.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { allLists } from '@/utils/page/all-lists';
import { listWorld } from '@/utils/page/lists';

export default defineUnlistedScript(() => {
  listWorld.credentialGuideLists = allLists;
});
