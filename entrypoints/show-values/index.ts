// *Show me the values*: rarely needed, so it comes to the page only when it is pressed. The isolated world hands it to the guide there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickOnPage } from '@/utils/page/capture/pick-on-page';
import { pickWorld } from '@/utils/page/capture/bring-picker';

export default defineUnlistedScript(() => {
  pickWorld.credentialGuidePick = pickOnPage;
});
