// Forgets the whole bundle, after saying what is lost and whether it was ever handed over.
import { useRef, useState } from 'react';
import type { BundleView } from '@/utils/credential/bundle';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { fieldNames } from '../words';
import './forget-bundle.css';

export function ForgetBundle({ bundle }: { readonly bundle: BundleView }) {
  const [isAsking, setIsAsking] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const forgetBundle = useApp((app) => app.forgetBundle);
  const { announce, attempt } = useAnnouncer();
  const { account, kind, application } = bundle.key;

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
          title={t('popup.credentials.forgetAllTitle', application, account)}
          confirmLabel={t('popup.credentials.forgetAll')}
          cancelLabel={t('popup.keep')}
          onConfirm={() => void forgetNow()}
          onCancel={() => {
            trigger.current?.focus();
            setIsAsking(false);
          }}
        >
          <p>{t('popup.credentials.forgetNames', fieldNames(kind, Object.keys(bundle.values)))}</p>
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
