// Under which name what is typed into the editor of a value is remembered.
import type { FieldDef } from '@/utils/credential/field';

export const editorDraft = ({ id }: Pick<FieldDef, 'id'>) => `value ${id}`;
