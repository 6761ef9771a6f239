// Forgets the whole bundle, after saying what is lost and whether it was ever handed over.
import { useRef, useState } from 'react';
import type { BundleView } from '@/utils/credential/bundle';
import { credentialFields, fieldNames } from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { listOf } from '../words';

export function ForgetBundle({ bundle }: { readonly bundle: BundleView }) {
  const [isAsking, setIsAsking] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const forgetBundle = useApp((app) => app.forgetBundle);
  const { announce, attempt } = useAnnouncer();
  const names = credentialFields.filter((field) => bundle.values[field]).map((field) => fieldNames[field]);

  const forgetNow = async () => {
    if (!(await attempt(forgetBundle, t('popup.failed.forget')))) return;
    announce(t('popup.credentials.allForgotten'));
    document.getElementById('credentials-summary')?.focus();
    setIsAsking(false);
  };

  return (
    <div className="forget-bundle">
      <Button
        ref={trigger}
        small
        variant="quiet"
        aria-expanded={isAsking}
        onClick={() => setIsAsking(!isAsking)}
      >
        {t('popup.credentials.forgetAll')}
      </Button>
      {isAsking && (
        <Confirm
          title={t('popup.credentials.forgetAllTitle', bundle.key.application, bundle.key.account)}
          confirmLabel={t('popup.credentials.forgetAll')}
          cancelLabel={t('popup.keep')}
          onConfirm={() => void forgetNow()}
          onCancel={() => {
            trigger.current?.focus();
            setIsAsking(false);
          }}
        >
          <p>{t('popup.credentials.forgetNames', listOf(names))}</p>
          <p>
            {bundle.exportedAt !== null
              ? t('popup.credentials.wasExported')
              : t('popup.credentials.neverExported')}
          </p>
        </Confirm>
      )}
    </div>
  );
}
