// *Fill in*: comes to the page only when it is pressed. The isolated world hands it to the guide there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillIn } from '@/utils/page/fill/fill-in';
import { fillWorld } from '@/utils/page/fill/fill-world';

export default defineUnlistedScript(() => {
  fillWorld.credentialGuideFill = fillIn;
});
