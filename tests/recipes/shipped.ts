// The shipped recipes, read as files: Playwright wants JSON imports written in another way than the build does.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recipe } from '../../utils/guide/recipe';

const FOLDER = resolve(import.meta.dirname, '../../utils/recipes');
const read = (name: string) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')) as Recipe;

export const recipes = [read('fulfillment.json'), read('fulfillment-least.json')] as const;
