// What is answered to a recipe from outside: what is wrong with it, or what it asks for and would change.
import type { Remark } from '../guide/judge-permissions';
import type { Recipe } from '../guide/recipe';
import type { Difference } from './differences';

export type ImportedRecipe =
  | { readonly ok: false; readonly problems: readonly string[] }
  | {
      readonly ok: true;
      readonly recipe: Recipe;
      readonly remarks: readonly Remark[];
      /** Nothing of this id is held. */
      readonly isNew: boolean;
      /** From the version that is held. */
      readonly differences: readonly Difference[];
      /** Given back, it says that all this was seen. */
      readonly mark: string;
      readonly isKept: boolean;
    };
