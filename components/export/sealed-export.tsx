// Seals an export, then hands it over: the file or its text, the passphrase shown this once, and how to open it.
import { useRef, useState } from 'react';
import type { Sealed } from '@/utils/handover/seal';
import { newPassphrase } from '@/utils/handover/passphrase';
import type { Exported } from '@/utils/state/app-state';
import type { SealedTo } from '@/utils/handover/receipt';
import { useClipboard } from '@/utils/state/clipboard';
import { sealText } from '@/utils/state/sealing';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import { TextArea } from '../ui/text-area';
import { CheckRecipients } from './check-recipients';
import { howToOpen, openCommand } from './how-to-open';
import { saveFile } from './save-file';
import './sealed-export.css';

interface Result {
  readonly text: string;
  readonly passphrase: string | null;
  readonly fileName: string;
  readonly entryIds: Exported['entryIds'];
  readonly format: string;
  readonly sealedTo: SealedTo;
}

interface SealedExportProps {
  readonly format: string;
  readonly isToKeys: boolean;
  readonly isOpen: boolean;
}

export function SealedExport({ format, isToKeys, isOpen }: SealedExportProps) {
  const exportText = useApp((app) => app.exportText);
  const [result, setResult] = useState<Result | null>(null);
  const [isSealing, setIsSealing] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const keys = useRef<HTMLTextAreaElement>(null);
  const { announce, attempt } = useAnnouncer();

  /** Only keys that were compared come by themselves; what stands there already stays. */
  const fill = (checked: readonly string[]) => {
    const area = keys.current;
    if (area === null) return;
    const lines = linesOf(area).map((line) => line.trim());
    area.value = [
      ...lines.filter((line) => line !== ''),
      ...checked.filter((key) => !lines.includes(key)),
    ].join('\n');
  };

  const seal = async () => {
    setIsSealing(true);
    setError(null);
    await attempt(async () => {
      const exported = await exportText(format);
      const passphrase = isToKeys ? null : newPassphrase();
      const to = passphrase === null ? { recipients: linesOf(keys.current) } : { passphrase };
      const sealed = await sealText(exported.text, to);
      if (sealed.ok) {
        const { fileName, entryIds } = exported;
        const sealedTo = 'recipients' in to ? namedIn(to.recipients) : 'passphrase';
        setResult({ text: sealed.text, passphrase, fileName, entryIds, format, sealedTo });
        announce(t('popup.seal.sealed'));
      } else {
        setError(problemText(sealed));
        keys.current?.focus();
      }
    }, t('popup.failed.export'));
    setIsSealing(false);
  };

  if (result !== null) return <HandOver result={result} onAgain={() => setResult(null)} />;
  return (
    <>
      {isToKeys && <CheckRecipients onChecked={fill} />}
      {isToKeys && (
        <TextArea
          ref={keys}
          rows={3}
          label={t('popup.seal.recipients')}
          hint={t('popup.seal.recipientsHint')}
          placeholder="age1…"
          error={error}
          onInput={() => setError(null)}
        />
      )}
      <div className="buttons">
        <Button
          variant="primary"
          unavailable={!isOpen || isSealing}
          aria-describedby={isOpen ? 'sealing' : 'export-missing'}
          onClick={() => void seal()}
        >
          {isSealing ? t('popup.seal.sealing') : t('popup.seal.seal')}
        </Button>
        <span className="remark" id="sealing" role="status">
          {isSealing && !isToKeys && t('popup.seal.slow')}
        </span>
      </div>
    </>
  );
}

function HandOver({ result, onAgain }: { readonly result: Result; readonly onAgain: () => void }) {
  const { text, passphrase, fileName, entryIds, format, sealedTo } = result;
  const onClipboard = useClipboard((clipboard) => clipboard.copied);
  const markExported = useApp((app) => app.markExported);
  const { announce, attempt } = useAnnouncer();
  const isForPassphrase = passphrase !== null;
  const about = t('popup.seal.about');
  const copyTexts = {
    label: t('popup.copy'),
    copiedLabel: t('popup.copied'),
    failedLabel: t('popup.notCopied'),
  };
  const download = () =>
    attempt(async () => {
      saveFile({ text, fileName: `${fileName}.age`, mimeType: 'application/octet-stream' });
      await markExported(entryIds, { format, way: 'file', sealedTo });
      announce(t('popup.export.downloaded'));
    }, t('popup.failed.export'));

  return (
    <section className="sealed" aria-labelledby="sealed-title">
      <h3 id="sealed-title">
        <Icon name="shieldCheck" size={16} /> {t('popup.seal.sealed')}
      </h3>
      {isForPassphrase && (
        <div className="passphrase">
          <p>
            <span className="field-name">{t('popup.seal.itsPassphrase')}</span>
            <code className="code">{passphrase}</code>
          </p>
          <CopyButton
            small
            {...copyTexts}
            about={t('popup.seal.itsPassphrase')}
            getText={async () => Promise.resolve(passphrase)}
            onCopied={() => onClipboard(t('popup.seal.itsPassphrase'))}
          />
          <p className="remark">{t('popup.seal.passphraseOnce')}</p>
        </div>
      )}
      <div className="buttons">
        <Button
          variant="primary"
          icon={<Icon name="download" size={14} />}
          about={about}
          onClick={() => void download()}
        >
          {t('popup.export.download')}
        </Button>
        <CopyButton
          {...copyTexts}
          about={about}
          getText={async () => Promise.resolve(text)}
          onCopied={() => void markExported(entryIds, { format, way: 'clipboard', sealedTo })}
        />
        <Button variant="quiet" onClick={onAgain}>
          {t('popup.seal.again')}
        </Button>
      </div>
      <div className="how-to-open">
        <h4>{t('popup.seal.howTitle')}</h4>
        <p>{isForPassphrase ? t('popup.seal.howPassphrase') : t('popup.seal.howKey')}</p>
        <pre className="code" tabIndex={0}>
          {openCommand(fileName, isForPassphrase)}
        </pre>
        <div className="buttons">
          <CopyButton
            small
            {...copyTexts}
            label={t('popup.seal.copyHow')}
            getText={async () => Promise.resolve(howToOpen(fileName, isForPassphrase))}
          />
          <Button
            small
            onClick={() =>
              saveFile({
                text: howToOpen(fileName, isForPassphrase),
                fileName: `${fileName}.how-to-open.txt`,
                mimeType: 'text/plain',
              })
            }
          >
            {t('popup.seal.downloadHow')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The public keys among the pasted lines: each begins with age1. */
function namedIn(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line.startsWith('age1')))];
}

function linesOf(area: HTMLTextAreaElement | null): string[] {
  return (area?.value ?? '').split(/\r?\n/);
}

function problemText(problem: Extract<Sealed, { ok: false }>): string {
  if (problem.reason === 'no-recipient') return t('popup.seal.noRecipient');
  const { reason, line } = problem;
  if (reason === 'private-key') return t('popup.seal.secretKey', line);
  return reason === 'ssh-key' ? t('popup.seal.sshKey', line) : t('popup.seal.notARecipient', line);
}
