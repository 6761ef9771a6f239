// What the person must know of the chosen form: what its tool asks for besides, what it leaves out, how sure its names are.
import { bundledOf } from '@/utils/credential/field';
import { formatsOf } from '@/utils/credential-kinds/formats';
import { fieldsIn, type ExportFormat } from '@/utils/handover/format';
import { useApp } from '@/utils/state/use-app';
import { roleIdOf } from '@/utils/state/write-export';
import { say, t } from '@/utils/texts';
import { Notice } from '../ui/notice';
import { useKind } from '../use-kind';
import { listOf } from '../words';
import { maskedValues } from './masked-values';

interface FormatNotesProps {
  readonly format: ExportFormat;
  /** Id of the one that the vendor asks for. */
  readonly asked: string | null;
}

export function FormatNotes({ format, asked: askedFor }: FormatNotesProps) {
  const { id: kind, fields } = useKind();
  const bundle = useApp((app) => app.bundle);
  const roleId = useApp((app) => roleIdOf(app.testIsCurrent ? app.test : null));
  const { note, source } = format;
  const asked = (format.asksAlso ?? []).filter((what) => what !== 'roleId' || roleId === null);
  const inIt = fieldsIn(format);
  const leftOut = bundledOf(fields).filter(
    ({ id }) => bundle?.values[id] !== undefined && !inIt.includes(id),
  );
  const vendors = formatsOf(kind).find(({ id }) => id === askedFor);
  const isNotOffered = vendors?.suits?.(maskedValues(bundle)) === false;
  return (
    <div className="format-notes">
      {isNotOffered && (
        <Notice tone="warning">{t('popup.export.askedNotOffered', vendors.tools.join(', '))}</Notice>
      )}
      {note !== undefined && <Notice tone="warning">{t(note)}</Notice>}
      {asked.length > 0 && (
        <div className="remark">
          {t('popup.export.asksAlso')}
          <ul>
            {asked.map((what) => (
              <li key={what}>{say({ key: `export.asked.${what}` })}</li>
            ))}
          </ul>
        </div>
      )}
      {leftOut.length > 0 && (
        <p className="remark">{t('popup.export.leftOut', listOf(leftOut.map(({ name }) => name)))}</p>
      )}
      {source !== 'own' && source.certainty !== 'sure' && (
        <p className="remark">
          {t(source.certainty === 'guess' ? 'popup.export.namesGuessed' : 'popup.export.namesLikely')}
        </p>
      )}
    </div>
  );
}
