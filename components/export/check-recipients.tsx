// The receivers that a recipe from outside names: nothing is encrypted to one before the person has compared its words, once.
import { useEffect, useState } from 'react';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { RecipientWords, useRecipientWords } from './recipient-words';

/** `onChecked`: of the keys that were compared, now or before. */
export function CheckRecipients({
  onChecked,
}: {
  readonly onChecked: (recipients: readonly string[]) => void;
}) {
  const recipients = useApp((app) => app.recipe?.recipients);
  const readChecked = useApp((app) => app.readCheckedRecipients);
  const noteChecked = useApp((app) => app.noteCheckedRecipient);
  const [checked, setChecked] = useState<readonly string[] | null>(null);
  const { attempt } = useAnnouncer();
  useEffect(() => {
    void readChecked().then((known) => {
      const own = known.filter((recipient) => recipients?.includes(recipient));
      setChecked(own);
      onChecked(own);
    });
    // Once for each set of receivers: what is noted here is known here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [recipients]);
  const check = (recipient: string) =>
    attempt(async () => {
      await noteChecked(recipient);
      const now = [...(checked ?? []), recipient];
      setChecked(now);
      onChecked(now);
    }, t('popup.failed.save'));
  const open = checked === null ? [] : (recipients ?? []).filter((each) => !checked.includes(each));
  if (open.length === 0) return null;
  return (
    <fieldset className="check-recipients">
      <legend>{t('popup.recipes.compareTitle')}</legend>
      <p className="remark">{t('popup.recipes.compareHint')}</p>
      {open.map((recipient) => (
        <Unchecked key={recipient} recipient={recipient} onCheck={() => void check(recipient)} />
      ))}
    </fieldset>
  );
}

function Unchecked({ recipient, onCheck }: { readonly recipient: string; readonly onCheck: () => void }) {
  const words = useRecipientWords(recipient);
  return (
    <label className="format">
      <input type="checkbox" checked={false} disabled={words === ''} onChange={onCheck} />
      <span>
        <span>{t('popup.recipes.compared', words)}</span>
        <span className="remark">
          <RecipientWords recipient={recipient} />
        </span>
      </span>
    </label>
  );
}
