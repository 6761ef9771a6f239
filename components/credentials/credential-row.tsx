// One value of the bundle: its mask and where it came from, or where it comes from, and what can be done with it.
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { HeldValue } from '@/utils/credential/bundle';
import { groupOf, type FieldDef } from '@/utils/credential/field';
import { useClipboard } from '@/utils/state/clipboard';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import { OpenPageButton } from '../open-page-button';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { CopyButton } from '../ui/copy-button';
import { StatusIcon } from '../ui/status-icon';
import { useSetUpDraft } from '../use-draft';
import { useKind } from '../use-kind';
import { listOf, shortTime } from '../words';
import { editorDraft } from './editor-draft';
import type { RevealedValue } from './use-revealed-value';
import { ValueProvenance } from './value-provenance';
import './credential-row.css';

const ValueEditor = lazy(async () => ({ default: (await withTexts(import('./value-editor'))).ValueEditor }));
const RecordPicker = lazy(async () => ({
  default: (await withTexts(import('./record-picker'))).RecordPicker,
}));

interface CredentialRowProps {
  readonly field: FieldDef;
  /** What is held, or null. */
  readonly value: HeldValue | null;
  readonly revealed: RevealedValue;
}

export function CredentialRow({ field, value, revealed }: CredentialRowProps) {
  const [draft] = useSetUpDraft(editorDraft(field));
  const [open, setOpen] = useState<'editor' | 'confirm' | null>(draft === null ? null : 'editor');
  const edit = useRef<HTMLButtonElement>(null);
  const forget = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const { id, name } = field;
  const step = useApp((app) => app.progress?.steps.find((each) => each.id === field.step));
  const forgetValue = useApp((app) => app.forgetValue);
  const { announce, attempt } = useAnnouncer();

  const close = (returnTo: HTMLElement | null) => {
    returnTo?.focus();
    setOpen(null);
  };
  const toggle = (part: 'editor' | 'confirm') => setOpen(open === part ? null : part);
  const forgetNow = async () => {
    revealed.hide();
    if (!(await attempt(() => forgetValue(id), t('popup.failed.forget')))) return;
    announce(t('popup.credentials.forgotten', name));
    close(edit.current);
  };
  const Editor = field.records === true ? RecordPicker : ValueEditor;

  return (
    <li className="value" data-held={value !== null || undefined}>
      <div className="value-head">
        <StatusIcon tone={value !== null ? 'done' : field.required ? 'todo' : 'off'} />
        <h3 id={titleId}>
          {name} {!field.required && <span className="remark">{t('popup.credentials.optional')}</span>}
        </h3>
        <div className="value-actions" role="group" aria-labelledby={titleId}>
          {value === null ? (
            step !== undefined && <OpenPageButton step={step} />
          ) : (
            <ValueActions field={field} revealed={revealed} />
          )}
          <Button
            ref={edit}
            small
            variant="quiet"
            about={name}
            aria-expanded={open === 'editor'}
            onClick={() => toggle('editor')}
          >
            {t('popup.edit')}
          </Button>
          {/* An account known from the address alone was never stored. */}
          {value !== null && value.provenance.source !== 'address' && (
            <Button
              ref={forget}
              small
              variant="quiet"
              about={name}
              aria-expanded={open === 'confirm'}
              onClick={() => toggle('confirm')}
            >
              {t('popup.forget')}
            </Button>
          )}
        </div>
      </div>
      {value !== null ? (
        <ValueBody field={field} value={value} revealed={revealed} />
      ) : (
        <ValueSource field={field} />
      )}
      <Suspense fallback={null}>
        {open === 'editor' && (
          <Editor field={field} replaces={value !== null} onClose={() => close(edit.current)} />
        )}
      </Suspense>
      {open === 'confirm' && value !== null && (
        <ConfirmForget
          field={field}
          value={value}
          onConfirm={() => void forgetNow()}
          onCancel={() => close(forget.current)}
        />
      )}
    </li>
  );
}

const MOST_SHOWN = 44;

/** Of a text of many lines where it begins, between its marks; *Copy* gives the whole. */
function shortly(shown: string): string {
  const [first = '', second = ''] = shown.split('\n');
  return second === '' ? shown : `${first} ${second.slice(0, MOST_SHOWN - first.length)}…`;
}

/** Where a value that is not held comes from, or when it was exported. */
function ValueSource({ field }: Pick<CredentialRowProps, 'field'>) {
  const handedOver = useApp((app) => app.bundle?.handedOver[field.id]);
  return (
    <>
      <p className="remark value-source">
        {handedOver === undefined
          ? say({ key: `popup.source.${field.id}` })
          : t('popup.credentials.handedOver', shortTime(handedOver.at))}
      </p>
      <TakeSame field={field} />
    </>
  );
}

/** Another kind may hold the value of the same record. Names may be alike by chance, so it is taken on a press only. */
function TakeSame({ field }: Pick<CredentialRowProps, 'field'>) {
  const isSame = useApp((app) => app.sameHeld.includes(field.id));
  const takeSame = useApp((app) => app.takeSame);
  const { announce, attempt } = useAnnouncer();
  if (!isSame || field.isApart === true) return null;
  const take = () =>
    attempt(async () => {
      if (!(await takeSame(field.id))) announce(t('popup.made.notThere'));
    }, t('popup.failed.save'));
  return (
    <p className="remark">
      {t('popup.made.sameHeld')}{' '}
      <Button small about={field.name} onClick={() => void take()}>
        {t('popup.made.takeSame')}
      </Button>
    </p>
  );
}

interface ConfirmForgetProps {
  readonly field: FieldDef;
  readonly value: HeldValue;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function ConfirmForget({ field, value, onConfirm, onCancel }: ConfirmForgetProps) {
  const { fields } = useKind();
  const group = groupOf(fields, field);
  const isTakenTogether = group.length > 1 && value.provenance.source === 'captured';
  const hasOlder = useApp((app) =>
    app.bundle?.older.some(({ values }) => values.some((older) => older.field === field.id)),
  );
  return (
    <Confirm
      title={t('popup.credentials.forgetTitle', field.name)}
      confirmLabel={t('popup.forget')}
      cancelLabel={t('popup.keep')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {field.secret ? t('popup.credentials.forgetIssued') : t('popup.credentials.forgetPublic')}
      {isTakenTogether && (
        <> {t('popup.credentials.forgetTogether', listOf(group.map(({ name }) => name)))}</>
      )}
      {hasOlder === true && <> {t('popup.credentials.forgetOlderCounts')}</>}
    </Confirm>
  );
}

/** What is no secret is always in clear. */
function ValueActions({ field, revealed }: Pick<CredentialRowProps, 'field' | 'revealed'>) {
  const reveal = useApp((app) => app.reveal);
  const { announce, attempt } = useAnnouncer();
  const onClipboard = useClipboard((clipboard) => clipboard.copied);
  const { id, name, secret } = field;
  const isInClear = revealed.field === id;

  const toggle = async () => {
    if (isInClear) {
      revealed.hide();
      return;
    }
    await attempt(async () => {
      announce(
        (await revealed.show(id)) ? t('popup.credentials.revealed', name) : t('popup.credentials.gone'),
      );
    }, t('popup.failed.reveal'));
  };

  return (
    <>
      {secret && (
        <Button small variant="quiet" about={name} onClick={() => void toggle()}>
          <span className="same-width">
            <span>{isInClear ? t('popup.hide') : t('popup.reveal')}</span>
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
        getText={() => reveal(id)}
        onCopied={() => {
          if (secret) onClipboard(name);
        }}
      />
    </>
  );
}

interface ValueBodyProps extends Pick<CredentialRowProps, 'field' | 'revealed'> {
  readonly value: HeldValue;
}

/** A value in clear takes the place of its mask and its provenance, so that nothing below it moves. */
function ValueBody({ field, value, revealed: { field: inClear, writeInto } }: ValueBodyProps) {
  if (inClear === field.id) {
    return (
      <div className="value-body">
        <code className="revealed" data-input={field.shape.input} ref={writeInto} />
      </div>
    );
  }
  return (
    <div className="value-body">
      <code className="shown">{shortly(value.shown)}</code>
      {field.isApart === true && <p className="remark">{t('popup.made.apart')}</p>}
      <ValueProvenance name={field.name} provenance={value.provenance} />
    </div>
  );
}
