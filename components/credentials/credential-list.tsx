// The bundle of this set-up, value by value, masked, and the way to take in what was handed over.
import { lazy, Suspense, useRef, useState } from 'react';
import { credentialFields, fieldNames, requiredFields } from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { ClipboardNotice } from './clipboard-notice';
import { Conflicts } from './conflicts';
import { CredentialRow } from './credential-row';
import { ForgetBundle } from './forget-bundle';
import { OtherBundles } from './other-bundles';
import { SupersededList } from './older-values';
import { Button } from '../ui/button';
import { StatusIcon } from '../ui/status-icon';
import { useRevealedValue } from './use-revealed-value';
import { listOf } from '../words';
import './credential-list.css';

const ImportPanel = lazy(async () => ({ default: (await import('../import/import-panel')).ImportPanel }));

export function CredentialList() {
  const bundle = useApp((app) => app.bundle);
  const others = useApp((app) => app.otherBundles);
  const reveal = useApp((app) => app.reveal);
  const revealed = useRevealedValue(reveal);
  const missing = requiredFields.filter((field) => bundle?.values[field] === undefined);
  const hasAny = credentialFields.some((field) => bundle?.values[field] !== undefined);

  return (
    <div className="credentials">
      <p className="summary" id="credentials-summary" tabIndex={-1}>
        <StatusIcon tone={missing.length === 0 ? 'done' : 'todo'} />
        {missing.length === 0
          ? t('popup.credentials.complete')
          : t('popup.credentials.missing', listOf(missing.map((field) => fieldNames[field])))}
      </p>
      <ClipboardNotice />
      <Conflicts />
      <ul className="values">
        {credentialFields.map((field) => (
          <CredentialRow key={field} field={field} held={bundle?.values[field] ?? null} revealed={revealed} />
        ))}
      </ul>
      {bundle !== null && bundle.sharedWith.length > 0 && (
        <p className="remark">{t('popup.credentials.sharedKey', listOf(bundle.sharedWith))}</p>
      )}
      <Import />
      <SupersededList />
      <OtherBundles bundles={others} title={t('popup.credentials.others')} />
      {bundle !== null && hasAny && <ForgetBundle bundle={bundle} />}
    </div>
  );
}

function Import() {
  const [isOpen, setIsOpen] = useState(location.hash === '#import');
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    trigger.current?.focus();
    setIsOpen(false);
  };
  return (
    <>
      <div className="buttons">
        <Button ref={trigger} small aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('popup.import.start')}
        </Button>
      </div>
      <Suspense fallback={null}>{isOpen && <ImportPanel onClose={close} onImported={close} />}</Suspense>
    </>
  );
}
