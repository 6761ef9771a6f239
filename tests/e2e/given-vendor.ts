// The recipes of vendors that tests work with.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recipe } from '../../utils/guide/recipe';

export function asked(vendor: string): Recipe {
  const file = resolve(import.meta.dirname, `../recipes/vendors/${vendor}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Recipe;
}
