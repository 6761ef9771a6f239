// The questions of the set-up that have few answers: as whom, how many permissions, and those that are better left out.
import { useId, useState } from 'react';
import { doubtsOf } from '@/utils/guide/asked-first';
import type { Recipe } from '@/utils/guide/recipe';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { TextField } from '../ui/text-field';
import type { Entered } from './set-up-draft';

interface AsWhomProps {
  readonly user: string | null;
  readonly typed: Pick<Entered, 'asWhom' | 'user'> | null;
}

/** A user of its own is proposed: what the integration does is then told apart from what a person does. */
export function AsWhom({ user, typed }: AsWhomProps) {
  const signedIn = useApp((app) => app.signedIn);
  const users = useApp((app) => app.choices.users);
  const [isOther, setIsOther] = useState(
    typed === null
      ? user === null || user !== signedIn
      : typed.asWhom === 'other' || typed.asWhom !== signedIn,
  );
  return (
    <fieldset>
      <legend>{t('popup.setUp.asWhom')}</legend>
      <label className="format">
        <input type="radio" name="asWhom" value="other" checked={isOther} onChange={() => setIsOther(true)} />
        <span>
          <strong>{t('popup.setUp.ownUser')}</strong>
          <span className="remark">{t('popup.setUp.ownUserHint')}</span>
        </span>
      </label>
      {isOther && (
        <TextField
          name="user"
          label={t('popup.setUp.user')}
          hint={t('popup.setUp.userHint')}
          defaultValue={typed?.user ?? (user === signedIn ? '' : (user ?? ''))}
          proposals={users}
          maxLength={300}
        />
      )}
      {signedIn !== null && (
        <label className="format">
          <input
            type="radio"
            name="asWhom"
            value={signedIn}
            checked={!isOther}
            onChange={() => setIsOther(false)}
          />
          <span>
            <strong>{t('popup.setUp.signedIn', signedIn)}</strong>
            <span className="remark">{t('popup.setUp.signedInHint')}</span>
          </span>
        </label>
      )}
    </fieldset>
  );
}

interface ExtentProps {
  readonly isLeast: boolean;
  readonly onChoose: (isLeast: boolean) => void;
}

/** The permissions as the article lists them, or the fewest that the work needs. */
export function Extent({ isLeast, onChoose }: ExtentProps) {
  const group = useId();
  return (
    <fieldset>
      <legend>{t('popup.setUp.permissions')}</legend>
      {[false, true].map((each) => (
        <label key={String(each)} className="format">
          <input type="radio" name={group} checked={isLeast === each} onChange={() => onChoose(each)} />
          <span>
            <strong>{t(each ? 'popup.setUp.least' : 'popup.setUp.asListed')}</strong>
            <span className="remark">{t(each ? 'popup.setUp.leastHint' : 'popup.setUp.asListedHint')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the article lists and the work does not need, and what our own table calls dangerous: left out unless the person wants it. */
export function Doubts({ recipe, given }: { readonly recipe: Recipe; readonly given: readonly string[] }) {
  const doubts = doubtsOf(recipe);
  if (doubts.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('popup.setUp.doubtful')}</legend>
      {doubts.map(({ permission: { key, label, concern }, danger, isUnknown }) => (
        <label key={key} className="format">
          <input type="checkbox" name="given" value={key} defaultChecked={given.includes(key)} />
          <span>
            <strong>{t('popup.setUp.give', label)}</strong>
            <span className="remark">
              {[
                concern,
                ...(danger === null ? [] : [t(danger.danger), t(danger.instead)]),
                ...(isUnknown ? [t('permission.unknown', key)] : []),
              ]
                .join(' ')
                .trim()}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
