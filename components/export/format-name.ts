// How a format is called, as the person chose it: `.env file, Laravel`.
import { formatsOf } from '@/utils/credential-kinds/formats';
import { say } from '@/utils/texts';

export function formatName(id: string, kind: string): string {
  const formats = formatsOf(kind);
  const format = formats.find((each) => each.id === id);
  if (format === undefined) return id;
  const type = say({ key: `export.format.${format.type}` });
  const isOnlyOne = formats.filter((each) => each.type === format.type).length === 1;
  return isOnlyOne ? type : `${type}, ${format.tools.join(', ')}`;
}
