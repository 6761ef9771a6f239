// One value of the bundle: its mask and where it came from, or where it comes from, and what can be done with it.
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { ShownValue } from '@/utils/credential/bundle';
import { fieldNames, isIssuedField, type CredentialField } from '@/utils/credential/fields';
import { useClipboard } from '@/utils/state/clipboard';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { OpenPageButton } from '../open-page-button';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { CopyButton } from '../ui/copy-button';
import { StatusIcon } from '../ui/status-icon';
import type { RevealedValue } from './use-revealed-value';
import { ValueProvenance } from './value-provenance';
import { stepOfValue } from './value-sources';
import { shortTime } from '../words';

const ValueEditor = lazy(async () => ({ default: (await import('./value-editor')).ValueEditor }));
const LocationPicker = lazy(async () => ({ default: (await import('./location-picker')).LocationPicker }));

interface CredentialRowProps {
  readonly field: CredentialField;
  readonly held: ShownValue | null;
  readonly revealed: RevealedValue;
}

export function CredentialRow({ field, held, revealed }: CredentialRowProps) {
  const [open, setOpen] = useState<'editor' | 'confirm' | null>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const forget = useRef<HTMLButtonElement>(null);
  const id = useId();
  const name = fieldNames[field];
  const step = useApp((app) => app.progress?.steps.find((each) => each.id === stepOfValue[field]));
  const handedOver = useApp((app) => app.bundle?.handedOver[field]);
  const hasOlder = useApp((app) =>
    app.bundle?.superseded.some(({ values }) => values.some((older) => older.field === field)),
  );
  const forgetValue = useApp((app) => app.forgetValue);
  const { announce, attempt } = useAnnouncer();

  const close = (returnTo: HTMLElement | null) => {
    returnTo?.focus();
    setOpen(null);
  };
  const forgetNow = async () => {
    revealed.hide();
    if (!(await attempt(() => forgetValue(field), t('popup.failed.forget')))) return;
    announce(t('popup.credentials.forgotten', name));
    close(edit.current);
  };

  return (
    <li className="value" data-held={held !== null || undefined}>
      <div className="value-head">
        <StatusIcon tone={held !== null ? 'done' : field === 'locationId' ? 'off' : 'todo'} />
        <h3 id={id}>
          {name} {field === 'locationId' && <span className="remark">{t('popup.credentials.optional')}</span>}
        </h3>
        <div className="value-actions" role="group" aria-labelledby={id}>
          {held === null ? (
            step !== undefined && <OpenPageButton step={step} />
          ) : (
            <HeldActions field={field} revealed={revealed} />
          )}
          <Button
            ref={edit}
            small
            variant="quiet"
            about={name}
            aria-expanded={open === 'editor'}
            onClick={() => setOpen(open === 'editor' ? null : 'editor')}
          >
            {t('popup.edit')}
          </Button>
          {/* An account known from the address alone was never stored. */}
          {held !== null && held.provenance.source !== 'address' && (
            <Button
              ref={forget}
              small
              variant="quiet"
              about={name}
              aria-expanded={open === 'confirm'}
              onClick={() => setOpen(open === 'confirm' ? null : 'confirm')}
            >
              {t('popup.forget')}
            </Button>
          )}
        </div>
      </div>
      {held !== null ? (
        <HeldBody held={held} revealed={revealed} />
      ) : (
        <p className="remark value-source">
          {handedOver === undefined
            ? t(`popup.source.${field}`)
            : t('popup.credentials.handedOver', shortTime(handedOver.at))}
        </p>
      )}
      <Suspense fallback={null}>
        {open !== 'editor' ? null : field === 'locationId' ? (
          <LocationPicker replaces={held !== null} onClose={() => close(edit.current)} />
        ) : (
          <ValueEditor field={field} replaces={held !== null} onClose={() => close(edit.current)} />
        )}
      </Suspense>
      {open === 'confirm' && held !== null && (
        <Confirm
          title={t('popup.credentials.forgetTitle', name)}
          confirmLabel={t('popup.forget')}
          cancelLabel={t('popup.keep')}
          onConfirm={() => void forgetNow()}
          onCancel={() => close(forget.current)}
        >
          {isIssuedField(field) ? t('popup.credentials.forgetIssued') : t('popup.credentials.forgetPublic')}
          {isIssuedField(field) && held.provenance.source === 'captured' && (
            <> {t('popup.credentials.forgetPair')}</>
          )}
          {hasOlder && <> {t('popup.credentials.forgetOlderCounts')}</>}
        </Confirm>
      )}
    </li>
  );
}

/** The Account ID and the Location ID are no secrets and always in clear. */
function HeldActions({ field, revealed }: Pick<CredentialRowProps, 'field' | 'revealed'>) {
  const reveal = useApp((app) => app.reveal);
  const { announce, attempt } = useAnnouncer();
  const onClipboard = useClipboard((clipboard) => clipboard.copied);
  const isShown = revealed.field === field;
  const name = fieldNames[field];

  const toggle = async () => {
    if (isShown) {
      revealed.hide();
      return;
    }
    await attempt(async () => {
      announce(
        (await revealed.show(field)) ? t('popup.credentials.revealed', name) : t('popup.credentials.gone'),
      );
    }, t('popup.failed.reveal'));
  };

  return (
    <>
      {isIssuedField(field) && (
        <Button small variant="quiet" about={name} onClick={() => void toggle()}>
          <span className="same-width">
            <span>{isShown ? t('popup.hide') : t('popup.reveal')}</span>
            <span aria-hidden="true" data-reserve={t('popup.reveal')} />
          </span>
        </Button>
      )}
      <CopyButton
        small
        variant="quiet"
        about={name}
        label={t('popup.copy')}
        copiedLabel={t('popup.copied')}
        failedLabel={t('popup.notCopied')}
        getText={() => reveal(field)}
        onCopied={() => {
          if (isIssuedField(field)) onClipboard(name);
        }}
      />
    </>
  );
}

/** A value in clear takes the place of its mask and its provenance, so that nothing below it moves. */
function HeldBody({ held, revealed }: { readonly held: ShownValue; readonly revealed: RevealedValue }) {
  const { field, writeInto } = revealed;
  if (field === held.field) {
    return (
      <div className="value-body">
        <code className="revealed" ref={writeInto} />
      </div>
    );
  }
  return (
    <div className="value-body">
      <code className="shown">{held.shown}</code>
      <ValueProvenance field={held.field} provenance={held.provenance} />
    </div>
  );
}
