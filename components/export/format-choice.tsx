// The format of an export: its kind, for whom it is where several tools differ, and how it looks with the values covered.
import { useId, useMemo } from 'react';
import { credentialFields, type CredentialField } from '@/utils/credential/fields';
import { formats } from '@/utils/handover/formats';
import { formatKinds } from '@/utils/handover/formats/format';
import { exportBundle } from '@/utils/state/export-bundle';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';

interface FormatChoiceProps {
  readonly chosen: string;
  readonly onChoose: (format: string) => void;
}

export function FormatChoice({ chosen, onChoose }: FormatChoiceProps) {
  const group = useId();
  const kindChosen = formats.find(({ id }) => id === chosen)?.kind;
  return (
    <fieldset className="formats">
      <legend>{t('popup.export.format')}</legend>
      {formatKinds.map((kind) => {
        const ofKind = formats.filter((format) => format.kind === kind);
        const isChosen = kind === kindChosen;
        return (
          <div key={kind}>
            <label className="format">
              <input
                type="radio"
                name={group}
                value={kind}
                checked={isChosen}
                onChange={() => onChoose(ofKind[0]?.id ?? chosen)}
              />
              <span>
                <strong>{say({ key: `export.format.${kind}` })}</strong>
                {isChosen && <span className="remark">{say({ key: `export.hint.${kind}` })}</span>}
              </span>
            </label>
            {isChosen && ofKind.length > 1 && (
              <label className="format-for">
                {t('popup.export.for')}
                <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
                  {ofKind.map(({ id, tools }) => (
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

  const text = useMemo(() => {
    const values: Partial<Record<CredentialField, string>> = {};
    for (const field of credentialFields) {
      const shown = bundle?.values[field]?.shown;
      if (shown !== undefined) values[field] = shown;
    }
    return setUp === null ? '' : exportBundle(format, values, setUp, isCurrent ? test : null).text;
  }, [bundle, format, isCurrent, setUp, test]);

  return (
    <section className="preview" aria-labelledby="export-preview">
      <h3 id="export-preview">{t('popup.export.preview')}</h3>
      <pre className="code" tabIndex={0} aria-labelledby="export-preview">
        {text}
      </pre>
    </section>
  );
}
