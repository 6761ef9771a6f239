// Says which values of the bundle cannot be used together, each with where it comes from, and what to do.
import { useState } from 'react';
import type { ToldByTest } from '@/utils/connection/told-by-test';
import type { BundleView, Conflict } from '@/utils/credential/bundle';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { fieldName } from '../words';
import { provenanceLine } from './value-provenance';

type Told = Exclude<Conflict['type'], 'unsorted'>;

const words: Readonly<Record<Told, { readonly title: TextKey; readonly hint: TextKey }>> = {
  generations: { title: 'popup.conflict.generations', hint: 'popup.conflict.generationsHint' },
  accounts: { title: 'popup.conflict.accounts', hint: 'popup.conflict.accountsHint' },
};

export function Conflicts() {
  const bundle = useApp((app) => app.bundle);
  if (bundle === null) return null;
  return bundle.conflicts.map((conflict) => {
    const { type, between } = conflict;
    const key = type + between[0].field;
    if (type === 'unsorted') return <Unsorted key={key} bundle={bundle} between={between} />;
    return (
      <Notice key={key} tone="problem" title={t(words[type].title)}>
        <ul className="conflict">
          {between.map(({ field, provenance }) => (
            <li key={field}>
              {t(
                'popup.conflict.side',
                fieldName(bundle.key.kind, field),
                provenance.account,
                provenanceLine(provenance),
              )}
            </li>
          ))}
        </ul>
        <p>{t(words[type].hint)}</p>
      </Notice>
    );
  });
}

const outcomes: Readonly<Record<Exclude<ToldByTest, 'told'>, TextKey>> = {
  neither: 'popup.conflict.neither',
  'not-reached': 'popup.conflict.notReached',
  'not-now': 'popup.conflict.notNow',
};

interface UnsortedProps extends Pick<Conflict, 'between'> {
  readonly bundle: BundleView;
}

/** Two values that were shown together: the person says which is the first, and so which is the other. */
function Unsorted({ bundle, between: [first, second] }: UnsortedProps) {
  const tellApart = useApp((app) => app.tellApart);
  const tellByTest = useApp((app) => app.tellByTest);
  const [outcome, setOutcome] = useState<ToldByTest | null>(null);
  const [isTrying, setTrying] = useState(false);
  const { announce, attempt } = useAnnouncer();
  const name = fieldName(bundle.key.kind, first.field);
  const choose = (held: string, other: string) =>
    attempt(async () => {
      await tellApart({ [first.field]: held, [second.field]: other });
      announce(t('popup.conflict.told'));
    }, t('popup.failed.save'));
  const letLoginTell = async () => {
    setTrying(true);
    await attempt(async () => {
      const told = await tellByTest();
      if (told === 'told') announce(t('popup.conflict.told'));
      setOutcome(told);
    }, t('popup.failed.test'));
    setTrying(false);
  };
  const mayTry = bundle.complete && bundle.conflicts.length === 1;
  const pairs = [
    [first.field, second.field],
    [second.field, first.field],
  ] as const;
  return (
    <Notice
      tone="problem"
      title={t('popup.conflict.unsorted', name)}
      actions={
        <>
          {pairs.map(([held, other]) => (
            <Button key={held} small onClick={() => void choose(held, other)}>
              {t('popup.conflict.isThis', name, bundle.values[held]?.shown.slice(-4) ?? '')}
            </Button>
          ))}
          {mayTry && (
            <Button small unavailable={isTrying} onClick={() => void letLoginTell()}>
              {t('popup.conflict.byTest')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('popup.conflict.unsortedHint')}</p>
      {mayTry && <p>{t('popup.conflict.byTestHint')}</p>}
      {outcome !== null && outcome !== 'told' && <p role="status">{t(outcomes[outcome])}</p>}
    </Notice>
  );
}
