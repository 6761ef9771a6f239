// Gives an export out as it is: on the clipboard or as a file. Whether it was handed over the person says afterwards.
import { useRef } from 'react';
import type { Delivery } from '@/utils/handover/delivery';
import type { Exported } from '@/utils/state/app-state';
import { useClipboard } from '@/utils/state/clipboard';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import { saveFile } from './save-file';

interface ClearExportProps {
  readonly format: string;
  readonly isOpen: boolean;
  /** False for what refers to the values only: then nothing of them has left. */
  readonly holdsValues: boolean;
  readonly onLeft: (delivery: Delivery) => Promise<void>;
}

export function ClearExport({ format, isOpen, holdsValues, onLeft }: ClearExportProps) {
  const exportText = useApp((app) => app.exportText);
  const onClipboard = useClipboard((clipboard) => clipboard.copied);
  const copied = useRef<Exported | null>(null);
  const { announce, attempt } = useAnnouncer();
  const left = async ({ entryIds, fileName }: Exported, way: 'clipboard' | 'file') => {
    if (!holdsValues) return;
    await onLeft({
      at: Date.now(),
      format,
      sealedTo: 'clear',
      fileName,
      entryIds,
      way,
      isTold: false,
      text: null,
      passphrase: null,
    });
  };
  const download = () =>
    attempt(async () => {
      const exported = await exportText(format);
      saveFile(exported);
      announce(t('popup.export.downloaded'));
      await left(exported, 'file');
    }, t('popup.failed.export'));

  return (
    <div className="buttons">
      <CopyButton
        variant={isOpen ? 'primary' : 'plain'}
        label={t('popup.copy')}
        copiedLabel={t('popup.copied')}
        failedLabel={t('popup.notCopied')}
        about={t('popup.export.about')}
        unavailable={!isOpen}
        aria-describedby={isOpen ? undefined : 'export-missing'}
        getText={async () => {
          copied.current = await exportText(format);
          return copied.current.text;
        }}
        onCopied={() => {
          if (holdsValues) onClipboard(t('popup.clipboard.export'));
          const { current } = copied;
          copied.current = null;
          if (current !== null) void attempt(() => left(current, 'clipboard'), t('popup.failed.save'));
        }}
      />
      <Button
        icon={<Icon name="download" size={14} />}
        unavailable={!isOpen}
        aria-describedby={isOpen ? undefined : 'export-missing'}
        onClick={() => void download()}
      >
        {t('popup.export.download')}
      </Button>
    </div>
  );
}
