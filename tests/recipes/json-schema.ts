// The JSON Schema of recipe files, made from the schema that reads them. What only code can say is in RECIPES.md.
import { z } from 'zod/mini';
import { recipeFileSchema } from '../../utils/recipes/recipe-schema';

export function recipeJsonSchema(): unknown {
  const schema = z.toJSONSchema(recipeFileSchema, { io: 'input', unrepresentable: 'any' });
  return JSON.parse(
    JSON.stringify({ title: 'Recipe of Credential Guide for NetSuite', ...schema }),
  ) as unknown;
}
