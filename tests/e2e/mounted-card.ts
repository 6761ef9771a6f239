// The card as a page with a list has it: with the picker that comes in a script of its own.
import { allLists } from '../../utils/page/all-lists';
import { listWorld } from '../../utils/page/lists';

listWorld.credentialGuideLists = allLists;

export { makeCard } from '../../utils/page/overlay/card';
