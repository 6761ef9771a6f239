// Hands an export over as it is: on the clipboard or as a file.
import { useRef } from 'react';
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
}

export function ClearExport({ format, isOpen, holdsValues }: ClearExportProps) {
  const exportText = useApp((app) => app.exportText);
  const markExported = useApp((app) => app.markExported);
  const onClipboard = useClipboard((clipboard) => clipboard.copied);
  const copied = useRef<Exported | null>(null);
  const { announce, attempt } = useAnnouncer();
  const mark = async ({ entryIds }: Exported, way: 'clipboard' | 'file') => {
    if (holdsValues) await markExported(entryIds, { format, way, sealedTo: 'clear' });
  };
  const download = () =>
    attempt(async () => {
      const exported = await exportText(format);
      saveFile(exported);
      await mark(exported, 'file');
      announce(t('popup.export.downloaded'));
    }, t('popup.failed.export'));

  return (
    <div className="buttons">
      <CopyButton
        variant="primary"
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
          if (copied.current !== null) void mark(copied.current, 'clipboard');
          if (holdsValues) onClipboard(t('popup.clipboard.export'));
          copied.current = null;
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
