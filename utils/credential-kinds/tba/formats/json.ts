// Our own JSON. Before it named a kind, this was the only one.
import type { ExportFormat } from '../../../handover/format';
import { makeOwnJson } from '../../../handover/formats/own-json';
import { tbaFields } from '../fields';
import { readJsonVersion1 } from './json-version-1';

const current = makeOwnJson(tbaFields);

export const json: ExportFormat = {
  ...current,
  read: (text, kind) => current.read?.(text, kind) ?? readJsonVersion1(text),
};
