// How an export looks with the values covered.
import { useMemo } from 'react';
import { useApp } from '@/utils/state/use-app';
import { writeExport } from '@/utils/state/write-export';
import { t } from '@/utils/texts';
import { maskedValues } from './masked-values';

/** Written by the same code as the export, from the masks: no value in clear comes near the screen. */
export function Preview({ format }: { readonly format: string }) {
  const setUp = useApp((app) => app.setUp);
  const bundle = useApp((app) => app.bundle);
  const test = useApp((app) => (app.testIsCurrent ? app.test : null));
  const userNames = useApp((app) => app.userNames);
  const roleNames = useApp((app) => app.roleNames);

  const text = useMemo(
    () =>
      setUp === null
        ? ''
        : writeExport(format, maskedValues(bundle), { setUp, test, userNames, roleNames }).text,
    [bundle, format, roleNames, setUp, test, userNames],
  );

  return (
    <details className="preview">
      <summary id="export-preview">{t('popup.export.preview')}</summary>
      <pre className="code" tabIndex={0} aria-labelledby="export-preview">
        {text}
      </pre>
    </details>
  );
}
