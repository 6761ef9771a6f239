// From the form to the card and back by keys. It comes to the page only when they are pressed, and only where the guide runs.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { goToCard } from '@/utils/page/overlay/go-to-card';

export default defineUnlistedScript(goToCard);
