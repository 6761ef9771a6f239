// Changes which application, role and user the set-up means, with what was seen on the account's pages as proposals.
import { useEffect, useRef, type SubmitEvent } from 'react';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import './set-up-form.css';

export function SetUpForm({ onClose }: { readonly onClose: () => void }) {
  const setUp = useApp((app) => app.setUp);
  const choices = useApp((app) => app.choices);
  const changeSetUp = useApp((app) => app.changeSetUp);
  const { announce, attempt } = useAnnouncer();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  if (setUp === null) return null;

  const close = () => {
    document.getElementById('edit-set-up')?.focus();
    onClose();
  };
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => {
      const entry = data.get(name);
      return typeof entry === 'string' ? entry.trim().replace(/\s+/g, ' ') : '';
    };
    const change = {
      application: text('application') || setUp.application,
      role: text('role') || setUp.role,
      user: text('user') || null,
    };
    if (!(await attempt(() => changeSetUp(change), t('popup.failed.save')))) return;
    announce(t('popup.setUp.saved'));
    close();
  };

  return (
    <form
      className="set-up-form"
      aria-labelledby="set-up-title"
      ref={form}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <h2 id="set-up-title">{t('popup.setUp.title')}</h2>
      <p className="remark">{t('popup.setUp.purpose')}</p>
      <TextField
        name="application"
        label={t('popup.setUp.application')}
        hint={t('popup.setUp.applicationHint')}
        defaultValue={setUp.application}
        proposals={choices.applications}
        maxLength={300}
      />
      <TextField
        name="role"
        label={t('popup.setUp.role')}
        hint={t('popup.setUp.roleHint')}
        defaultValue={setUp.role}
        proposals={choices.roles}
        maxLength={300}
      />
      <TextField
        name="user"
        label={t('popup.setUp.user')}
        hint={t('popup.setUp.userHint')}
        defaultValue={setUp.user ?? ''}
        proposals={choices.users}
        maxLength={300}
      />
      <div className="buttons">
        <Button variant="primary" submits>
          {t('popup.save')}
        </Button>
        <Button onClick={close}>{t('popup.cancel')}</Button>
      </div>
    </form>
  );
}
