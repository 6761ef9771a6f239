// Every export format. A new one is a file in this folder, a line here, and two texts.
import { env } from './env';
import type { ExportFormat } from './format';
import { json } from './json';
import { text } from './text';

export const formats: readonly ExportFormat[] = [json, env, text];
