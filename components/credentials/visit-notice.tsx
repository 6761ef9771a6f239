// Says that one opened page has added more values than a person makes, and forgets all of them after a question.
import { useState } from 'react';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { Notice } from '../ui/notice';

interface VisitNoticeProps {
  readonly visit: string;
  readonly title?: string;
  readonly text: string;
}

export function VisitNotice({ visit, title, text }: VisitNoticeProps) {
  const [isAsking, setIsAsking] = useState(false);
  const forgetVisit = useApp((app) => app.forgetVisit);
  const { announce, attempt } = useAnnouncer();
  const forget = async () => {
    if (!(await attempt(() => forgetVisit(visit), t('popup.failed.forget')))) return;
    announce(t('popup.credentials.visitForgotten'));
    document.getElementById('credentials-summary')?.focus();
  };
  return (
    <>
      <Notice
        tone="warning"
        {...(title !== undefined && { title })}
        actions={
          <Button small aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
            {t('popup.credentials.forgetVisit')}
          </Button>
        }
      >
        {text}
      </Notice>
      {isAsking && (
        <Confirm
          title={t('popup.credentials.forgetVisitTitle')}
          confirmLabel={t('popup.forget')}
          cancelLabel={t('popup.keep')}
          onConfirm={() => void forget()}
          onCancel={() => setIsAsking(false)}
        >
          {t('popup.credentials.forgetVisitHint')}
        </Confirm>
      )}
    </>
  );
}
