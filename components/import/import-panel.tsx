// Takes in values that were handed over: a pasted message or export, a file, sealed or not. Nothing is kept before it is asked.
import { useEffect, useRef, useState } from 'react';
import type { NothingReason, Proposal, ReadBackValues } from '@/utils/handover/read-back';
import type { ImportTarget } from '@/utils/state/app-state';
import { prepareReading, readSent } from '@/utils/state/reading';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { ChooseSet } from './choose-set';
import { ImportPreview } from './import-preview';
import { OpenSealed } from './open-sealed';
import { useDraft } from '../use-draft';
import { TYPED_PASSPHRASE } from '@/utils/handover/typed-passphrase';
import { IMPORT_DRAFT, READ_DRAFT } from './import-draft';
import { readFile } from './read-file';
import './import-panel.css';

const nothings: Readonly<Record<NothingReason, TextKey>> = {
  empty: 'popup.import.empty',
  'too-long': 'popup.import.tooLong',
  'too-deep': 'popup.import.tooDeep',
  newer: 'popup.import.newer',
  broken: 'popup.import.broken',
  'no-values': 'popup.import.noValues',
  'no-names': 'popup.import.noNames',
  'place-holders': 'popup.import.placeHolders',
};

type Stage =
  | { readonly type: 'source' }
  | { readonly type: 'sealed'; readonly file: string | Uint8Array }
  | { readonly type: 'sets'; readonly read: ReadBackValues }
  | {
      readonly type: 'preview';
      readonly read: ReadBackValues;
      readonly proposal: Proposal;
      readonly target: ImportTarget | null;
    };

/** Of what was pasted, in characters: a message. What is longer is a file, and of files nothing is kept. */
const MOST_KEPT = 20_000;

/** What is there by then needs no word on that it is coming. */
const SOON_MS = 150;

interface ImportPanelProps {
  readonly onClose: () => void;
  readonly onImported: () => void;
}

export function ImportPanel({ onClose, onImported }: ImportPanelProps) {
  const [stage, setStage] = useState<Stage>({ type: 'source' });
  const [error, setError] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [draft, keepDraft] = useDraft(IMPORT_DRAFT);
  const [wasRead, keepRead] = useDraft(READ_DRAFT);
  const [, keepPassphrase] = useDraft(TYPED_PASSPHRASE);
  const findTarget = useApp((app) => app.findImportTarget);
  const { attempt } = useAnnouncer();

  const propose = async (read: ReadBackValues, proposal: Proposal) => {
    setStage({ type: 'preview', read, proposal, target: await findTarget(proposal) });
  };
  const take = (text: string) =>
    attempt(async () => {
      const timer = setTimeout(() => setIsReading(true), SOON_MS);
      const read = await readSent(text).finally(() => {
        clearTimeout(timer);
        setIsReading(false);
      });
      if (read.type === 'sealed') setStage({ type: 'sealed', file: text });
      else if (read.type === 'nothing') {
        setStage({ type: 'source' });
        setError(t(nothings[read.reason]));
      } else if (read.proposals.length > 1) setStage({ type: 'sets', read });
      else await propose(read, read);
    }, t('popup.failed.import'));
  const takeFile = (file: File) =>
    attempt(async () => {
      const content = await readFile(file);
      setError(content.type === 'refused' ? t(content.reason) : null);
      if (content.type === 'refused') setStage({ type: 'source' });
      else if (content.type === 'sealed') setStage({ type: 'sealed', file: content.bytes });
      else await take(content.text);
    }, t('popup.failed.import'));
  const giveUpReading = () => {
    keepRead(null);
    keepPassphrase(null);
  };
  const leave = (then: () => void) => () => {
    keepDraft(null);
    giveUpReading();
    then();
  };
  // The popup was closed after it had been read.
  const isToReadAgain = useRef(wasRead !== null && draft !== null);
  useEffect(() => {
    if (!isToReadAgain.current) return;
    isToReadAgain.current = false;
    void take(draft ?? '');
  });
  const close = leave(onClose);
  const again = () => {
    setError(null);
    giveUpReading();
    setStage({ type: 'source' });
  };

  return (
    <section
      className="import"
      aria-labelledby="import-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
      // Else the browser would leave for the file.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0];
        if (file === undefined) return;
        event.preventDefault();
        void takeFile(file);
      }}
    >
      <h3 id="import-title">{t('popup.import.title')}</h3>
      {stage.type === 'source' && (
        <Source
          error={error}
          isReading={isReading}
          text={draft ?? ''}
          onChange={(text) => {
            setError(null);
            keepDraft(text === '' || text.length > MOST_KEPT ? null : text);
          }}
          onText={(text) => {
            // What came from a file is not remembered.
            if (text === draft) keepRead('yes');
            void take(text);
          }}
          onFile={(file) => void takeFile(file)}
          onClose={close}
        />
      )}
      {stage.type === 'sealed' && (
        <OpenSealed file={stage.file} onOpened={(text) => void take(text)} onCancel={again} />
      )}
      {stage.type === 'sets' && (
        <ChooseSet
          read={stage.read}
          onChoose={(proposal) => void attempt(() => propose(stage.read, proposal), t('popup.failed.import'))}
          onCancel={again}
        />
      )}
      {stage.type === 'preview' && (
        <ImportPreview
          read={stage.read}
          proposal={stage.proposal}
          target={stage.target}
          onChoose={(changed) => void attempt(() => propose(stage.read, changed), t('popup.failed.import'))}
          onImported={leave(onImported)}
          onCancel={() =>
            stage.read.proposals.length > 1 ? setStage({ type: 'sets', read: stage.read }) : again()
          }
        />
      )}
    </section>
  );
}

interface SourceProps {
  readonly error: string | null;
  readonly isReading: boolean;
  /** What was pasted before. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

function Source({ error, isReading, text, onChange, onText, onFile, onClose }: SourceProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isTab = useApp((app) => app.surface === 'tab');
  const openInTab = useApp((app) => app.openInTab);
  const { attempt } = useAnnouncer();
  useEffect(() => area.current?.focus(), []);
  useEffect(prepareReading, []);

  return (
    <>
      <TextArea
        ref={area}
        rows={6}
        label={t('popup.import.paste')}
        hint={t('popup.import.pasteHint')}
        error={error}
        defaultValue={text}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <div className="buttons">
        <Button variant="primary" unavailable={isReading} onClick={() => onText(area.current?.value ?? '')}>
          {isReading ? t('popup.import.reading') : t('popup.import.read')}
        </Button>
        {isTab ? (
          <>
            <Button onClick={() => picker.current?.click()}>{t('popup.import.file')}</Button>
            <input
              ref={picker}
              type="file"
              hidden
              aria-label={t('popup.import.file')}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                // The same file may be chosen again after it was put right.
                currentTarget.value = '';
                if (file !== undefined) onFile(file);
              }}
            />
          </>
        ) : (
          <Button onClick={() => void attempt(() => openInTab('import'), t('popup.failed.open'))}>
            {t('popup.import.fileInTab')}
          </Button>
        )}
        <Button variant="quiet" onClick={onClose}>
          {t('popup.cancel')}
        </Button>
      </div>
      {!isTab && <p className="remark">{t('popup.import.whyTab')}</p>}
    </>
  );
}
