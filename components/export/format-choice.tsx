// The format of an export: its type, for whom it is where several tools differ, and how it looks with the values covered.
import { useId, useMemo } from 'react';
import { formatTypes, type ExportFormat } from '@/utils/handover/format';
import { useApp } from '@/utils/state/use-app';
import { writeExport } from '@/utils/state/write-export';
import { say, t } from '@/utils/texts';
import { maskedValues } from './masked-values';

interface FormatChoiceProps {
  readonly formats: readonly ExportFormat[];
  readonly chosen: string;
  readonly onChoose: (format: string) => void;
}

export function FormatChoice({ formats, chosen, onChoose }: FormatChoiceProps) {
  const group = useId();
  const chosenType = formats.find(({ id }) => id === chosen)?.type;
  const types = formatTypes.filter((type) => formats.some((format) => format.type === type));
  return (
    <fieldset className="formats">
      <legend>{t('popup.export.format')}</legend>
      {types.map((type) => {
        const ofType = formats.filter((format) => format.type === type);
        const isChosen = type === chosenType;
        return (
          <div key={type}>
            <label className="format">
              <input
                type="radio"
                name={group}
                value={type}
                checked={isChosen}
                onChange={() => onChoose(ofType[0]?.id ?? chosen)}
              />
              <span>
                <strong>{say({ key: `export.format.${type}` })}</strong>
                {isChosen && <span className="remark">{say({ key: `export.hint.${type}` })}</span>}
              </span>
            </label>
            {isChosen && ofType.length > 1 && (
              <label className="format-for">
                {t('popup.export.for')}
                <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
                  {ofType.map(({ id, tools }) => (
                    <option key={id} value={id}>
                      {tools.join(', ')}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Written by the same code as the export, from the masks: no value in clear comes near the screen. */
export function Preview({ format }: { readonly format: string }) {
  const setUp = useApp((app) => app.setUp);
  const bundle = useApp((app) => app.bundle);
  const test = useApp((app) => app.test);
  const isCurrent = useApp((app) => app.testIsCurrent);

  const text = useMemo(
    () =>
      setUp === null ? '' : writeExport(format, maskedValues(bundle), setUp, isCurrent ? test : null).text,
    [bundle, format, isCurrent, setUp, test],
  );

  return (
    <section className="preview" aria-labelledby="export-preview">
      <h3 id="export-preview">{t('popup.export.preview')}</h3>
      <pre className="code" tabIndex={0} aria-labelledby="export-preview">
        {text}
      </pre>
    </section>
  );
}
