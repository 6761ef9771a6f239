// On pages with a list, a sublist or a file: what the guide needs for it there, handed over in the world that both scripts share.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { allLists } from '@/utils/page/all-lists';
import { fileWorld } from '@/utils/page/file-world';
import { listWorld } from '@/utils/page/lists';
import { fileContent } from '@/utils/page/read/read-file';

export default defineUnlistedScript(() => {
  listWorld.credentialGuideLists = allLists;
  fileWorld.credentialGuideFile = fileContent;
});
