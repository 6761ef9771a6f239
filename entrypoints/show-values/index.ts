// *Show me the values*: rarely needed, so it comes to the page only when it is pressed. The isolated world hands it to the guide there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showValues } from '@/utils/page/capture/show-values';
import { pickWorld } from '@/utils/page/capture/bring-picker';

export default defineUnlistedScript(() => {
  pickWorld.credentialGuidePick = showValues;
});
