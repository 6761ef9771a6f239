// The form of an export: a list to search by the tool that reads it, with what must be known of the one that is chosen.
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { findFormats, inOrder, type FirstFormats } from '@/utils/handover/find-formats';
import type { ExportFormat } from '@/utils/handover/format';
import { say, t } from '@/utils/texts';
import './format-choice.css';

interface FormatChoiceProps {
  readonly formats: readonly ExportFormat[];
  readonly chosen: ExportFormat;
  readonly first: FirstFormats;
  readonly onChoose: (format: string) => void;
}

/** An editable combobox as ARIA describes it: the focus stays in the field, the arrows move in the list. */
export function FormatChoice({ formats, chosen, first, onChoose }: FormatChoiceProps) {
  const id = useId();
  /** What is typed; null while the list is closed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = typed !== null;
  const found = isOpen ? findFormats(inOrder(formats, first), typed, typeName) : [];
  const active = found[at];
  const optionId = (format: ExportFormat) => `${id}-${format.id}`;

  const open = () => {
    if (isOpen) return;
    setTyped('');
    setAt(Math.max(0, inOrder(formats, first).indexOf(chosen)));
  };
  const close = () => setTyped(null);
  const choose = (format: ExportFormat | undefined) => {
    if (format !== undefined) onChoose(format.id);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen) open();
      else setAt(moved(at, key === 'ArrowDown' ? 1 : -1, found.length));
    } else if (key === 'Enter' && isOpen) choose(active);
    else if (key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };

  return (
    <div className="format-choice">
      <label htmlFor={id}>{t('popup.export.format')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : optionId(active)}
        aria-describedby={`${id}-about`}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('popup.export.formatSearch')}
        value={typed ?? fullName(chosen)}
        onClick={open}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget: { value } }) => {
          // The first key replaces the name that stands there.
          setTyped(isOpen ? value : value.replace(fullName(chosen), ''));
          setAt(0);
        }}
        onBlur={close}
      />
      <span className="visually-hidden" role="status">
        {isOpen && (found.length === 0 ? t('popup.export.foundNone') : t('popup.export.found', found.length))}
      </span>
      <ul id={`${id}-list`} role="listbox" aria-label={t('popup.export.format')} hidden={found.length === 0}>
        {found.map((format) => (
          <li
            key={format.id}
            id={optionId(format)}
            ref={format === active ? showInList : undefined}
            role="option"
            aria-selected={format === chosen}
            data-active={format === active || undefined}
            // A press must not take the focus out of the field: that would close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(format)}
          >
            <strong>{format.tools.join(', ')}</strong> <span className="remark">{remark(format, first)}</span>
          </li>
        ))}
      </ul>
      {isOpen && found.length === 0 && <p className="remark">{t('popup.export.foundNone')}</p>}
      <p className="remark" id={`${id}-about`}>
        {say({ key: `export.hint.${chosen.type}` })}
      </p>
    </div>
  );
}

function moved(at: number, by: 1 | -1, length: number): number {
  return length === 0 ? 0 : (at + by + length) % length;
}

function showInList(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

function typeName({ type }: ExportFormat): string {
  return say({ key: `export.format.${type}` });
}

/** `LedgerSync (.env file)` */
function fullName(format: ExportFormat): string {
  return `${format.tools.join(', ')} (${typeName(format)})`;
}

function remark(format: ExportFormat, { asked, last }: FirstFormats): string {
  const why =
    format.id === asked
      ? [t('popup.export.askedFor')]
      : format.id === last
        ? [t('popup.export.usedLast')]
        : [];
  return [typeName(format), ...why].join(' · ');
}
