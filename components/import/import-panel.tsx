// Takes in values that were handed over: a pasted message or export, a file, sealed or not. Nothing is kept before it is asked.
import { useEffect, useRef, useState } from 'react';
import { handoverTables } from '@/utils/credential-kinds/formats';
import { readBack, type ReadBack, type ReadBackValues } from '@/utils/handover/read-back';
import type { ImportTarget } from '@/utils/state/app-state';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { ImportPreview } from './import-preview';
import { OpenSealed } from './open-sealed';
import { readFile } from './read-file';
import './import-panel.css';

type Nothing = Extract<ReadBack, { type: 'nothing' }>['reason'];

const nothings: Readonly<Record<Nothing, TextKey>> = {
  empty: 'popup.import.empty',
  'too-long': 'popup.import.tooLong',
  newer: 'popup.import.newer',
  broken: 'popup.import.broken',
  'no-values': 'popup.import.noValues',
};

type Stage =
  | { readonly type: 'source' }
  | { readonly type: 'sealed'; readonly file: string | Uint8Array }
  | { readonly type: 'preview'; readonly read: ReadBackValues; readonly target: ImportTarget | null };

interface ImportPanelProps {
  readonly onClose: () => void;
  readonly onImported: () => void;
}

export function ImportPanel({ onClose, onImported }: ImportPanelProps) {
  const [stage, setStage] = useState<Stage>({ type: 'source' });
  const [error, setError] = useState<string | null>(null);
  const findTarget = useApp((app) => app.findImportTarget);
  const { attempt } = useAnnouncer();

  const take = (text: string) =>
    attempt(async () => {
      const read = readBack(text, handoverTables);
      if (read.type === 'sealed') setStage({ type: 'sealed', file: text });
      else if (read.type === 'nothing') {
        setStage({ type: 'source' });
        setError(t(nothings[read.reason]));
      } else setStage({ type: 'preview', read, target: await findTarget(read) });
    }, t('popup.failed.import'));
  const takeFile = async (file: File) => {
    const content = await readFile(file);
    if (content.type === 'refused') setError(t(content.reason));
    else if (content.type === 'sealed') setStage({ type: 'sealed', file: content.bytes });
    else await take(content.text);
  };
  const again = () => {
    setError(null);
    setStage({ type: 'source' });
  };

  return (
    <section
      className="import"
      aria-labelledby="import-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <h3 id="import-title">{t('popup.import.title')}</h3>
      {stage.type === 'source' && (
        <Source
          error={error}
          onChange={() => setError(null)}
          onText={(text) => void take(text)}
          onFile={(file) => void takeFile(file)}
          onClose={onClose}
        />
      )}
      {stage.type === 'sealed' && (
        <OpenSealed file={stage.file} onOpened={(text) => void take(text)} onCancel={again} />
      )}
      {stage.type === 'preview' && (
        <ImportPreview read={stage.read} target={stage.target} onImported={onImported} onCancel={again} />
      )}
    </section>
  );
}

interface SourceProps {
  readonly error: string | null;
  readonly onChange: () => void;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

function Source({ error, onChange, onText, onFile, onClose }: SourceProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isTab = useApp((app) => app.surface === 'tab');
  const openInTab = useApp((app) => app.openInTab);
  const { attempt } = useAnnouncer();
  useEffect(() => area.current?.focus(), []);

  return (
    <>
      <TextArea
        ref={area}
        rows={6}
        label={t('popup.import.paste')}
        hint={t('popup.import.pasteHint')}
        error={error}
        onInput={onChange}
      />
      <div className="buttons">
        <Button variant="primary" onClick={() => onText(area.current?.value ?? '')}>
          {t('popup.import.read')}
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
