// Where a value came from: one line, and every detail on demand.
import type { Provenance } from '@/utils/credential/entry';
import { t, type TextKey } from '@/utils/texts';
import { fullTime, pageName, shortTime } from '../words';
import './value-provenance.css';

const withPage: Readonly<Record<Provenance['source'], TextKey>> = {
  captured: 'popup.provenance.capturedOn',
  unsorted: 'popup.provenance.capturedOn',
  read: 'popup.provenance.readOn',
  picked: 'popup.provenance.pickedOn',
  address: 'popup.provenance.address',
  typed: 'popup.provenance.typed',
  imported: 'popup.provenance.imported',
  made: 'popup.provenance.made',
};

const withoutPage: Readonly<Record<Provenance['source'], TextKey>> = {
  ...withPage,
  captured: 'popup.provenance.captured',
  unsorted: 'popup.provenance.captured',
  read: 'popup.provenance.read',
  picked: 'popup.provenance.picked',
};

interface ValueProvenanceProps {
  /** Of the field. */
  readonly name: string;
  readonly provenance: Provenance;
}

/** `Captured on Integration record · 21:04 · as Dana Whitfield` */
export function provenanceLine({ source, page, at, user }: Provenance): string {
  const seenOn = page === null ? null : pageName(page);
  const how = seenOn === null ? t(withoutPage[source]) : t(withPage[source], seenOn);
  return [
    how,
    source === 'address' ? null : shortTime(at),
    user === null ? null : t('popup.provenance.as', user),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

export function ValueProvenance({ name, provenance }: ValueProvenanceProps) {
  const { source, at, user, role, application, recordId, account } = provenance;
  const isDated = source !== 'address';
  const line = provenanceLine(provenance);
  const details: (readonly [string, string | null])[] = [
    [t('popup.provenance.when'), isDated ? fullTime(at) : null],
    [t('popup.account'), account],
    [t('popup.setUp.application'), application],
    [t('popup.setUp.user'), user],
    [t('popup.setUp.role'), role],
    [t('popup.provenance.record'), recordId],
  ];
  return (
    <details className="provenance">
      <summary title={isDated ? fullTime(at) : undefined}>
        <span className="visually-hidden">{name}: </span>
        {line}
      </summary>
      <dl>
        {details.map(
          ([label, text]) =>
            text !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
