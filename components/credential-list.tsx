// The bundle of this set-up, value by value, masked.
import { credentialFields, fieldNames, requiredFields } from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { CredentialRow } from './credential-row';
import { ForgetBundle } from './forget-bundle';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { StatusIcon } from './ui/status-icon';
import { useRevealedValue } from './use-revealed-value';
import { listOf } from './words';
import './credential-list.css';

export function CredentialList() {
  const bundle = useApp((app) => app.bundle);
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
      <ul className="values">
        {credentialFields.map((field) => (
          <CredentialRow key={field} field={field} held={bundle?.values[field] ?? null} revealed={revealed} />
        ))}
      </ul>
      {bundle !== null && bundle.supersededCount > 0 && (
        <p className="remark">
          {say({
            key: bundle.supersededCount === 1 ? 'popup.credentials.oneOlder' : 'popup.credentials.older',
            params: [bundle.supersededCount],
          })}
        </p>
      )}
      <OtherBundles />
      {bundle !== null && hasAny && <ForgetBundle bundle={bundle} />}
    </div>
  );
}

function OtherBundles() {
  const others = useApp((app) => app.otherBundles);
  const changeSetUp = useApp((app) => app.changeSetUp);
  const { attempt } = useAnnouncer();
  if (others.length === 0) return null;
  return (
    <section className="other-bundles" aria-labelledby="other-bundles">
      <h3 id="other-bundles">{t('popup.credentials.others')}</h3>
      <ul>
        {others.map(({ recipe, application }) => (
          <li key={`${recipe}/${application}`}>
            <span>{application}</span>
            <Button
              small
              variant="quiet"
              about={application}
              onClick={() => void attempt(() => changeSetUp({ application }), t('popup.failed.save'))}
            >
              {t('popup.credentials.show')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
