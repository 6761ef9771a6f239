// Takes a text as a file or pasted: what the vendor brings, or a key of one's own.
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { TextArea } from '../ui/text-area';
import { useSetUpDraft } from '../use-draft';

interface FileOrTextProps {
  readonly ref: React.RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly hint?: string;
  readonly isSecret?: boolean;
  readonly problem: string | null;
  readonly onInput: () => void;
  readonly onFile?: (text: string) => void;
}

/** Choosing a file closes the popup, so that is done in a tab. */
export function FileOrText({
  ref,
  label,
  hint,
  isSecret = false,
  problem,
  onInput,
  onFile,
}: FileOrTextProps) {
  const surface = useApp((app) => app.surface);
  const [draft, keepDraft] = useSetUpDraft('made');
  const take = async (file: File | undefined) => {
    if (file === undefined || ref.current === null) return;
    ref.current.value = (await file.text()).slice(0, ref.current.maxLength);
    onInput();
    onFile?.(ref.current.value);
  };
  return (
    <>
      {surface === 'tab' ? (
        <label className="file">
          {t('popup.made.file')}
          <input type="file" onChange={(event) => void take(event.target.files?.[0])} />
        </label>
      ) : (
        <p className="remark">{t('popup.made.fileInTab')}</p>
      )}
      <TextArea
        ref={ref}
        rows={4}
        label={label}
        hint={hint}
        covered={isSecret}
        error={problem}
        maxLength={16_000}
        defaultValue={draft ?? undefined}
        onInput={(event) => {
          keepDraft(event.currentTarget.value || null);
          onInput();
        }}
      />
    </>
  );
}
