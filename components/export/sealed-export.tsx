// Seals an export: with a new passphrase, or to the keys that are entered.
import { useRef, useState } from 'react';
import type { Delivery } from '@/utils/handover/delivery';
import type { Sealed } from '@/utils/handover/seal';
import { newPassphrase } from '@/utils/handover/passphrase';
import { sealText } from '@/utils/state/sealing';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { useSetUpDraft } from '../use-draft';
import { CheckRecipients } from './check-recipients';

interface SealedExportProps {
  readonly format: string;
  readonly isToKeys: boolean;
  readonly isOpen: boolean;
  readonly onSealed: (delivery: Delivery) => Promise<void>;
}

export function SealedExport({ format, isToKeys, isOpen, onSealed }: SealedExportProps) {
  const exportText = useApp((app) => app.exportText);
  const exportedAt = useApp((app) => app.bundle?.exportedAt ?? null);
  const [typed, keepDraft] = useSetUpDraft('export keys');
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
        await onSealed({
          at: Date.now(),
          format,
          sealedTo,
          fileName: `${fileName}.age`,
          entryIds,
          way: null,
          isTold: false,
          text: sealed.text,
          passphrase,
        });
        announce(t('popup.seal.sealed'));
      } else {
        setError(problemText(sealed));
        keys.current?.focus();
      }
    }, t('popup.failed.export'));
    setIsSealing(false);
  };

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
          defaultValue={typed ?? undefined}
          error={error}
          onInput={(event) => {
            setError(null);
            keepDraft(event.currentTarget.value);
          }}
        />
      )}
      <div className="buttons">
        <Button
          // Once it was handed over, or while values are missing, something else comes first.
          variant={isOpen && exportedAt === null ? 'primary' : 'plain'}
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
