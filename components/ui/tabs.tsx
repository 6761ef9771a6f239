// A row of tabs with one panel each, by the ARIA pattern: arrow keys, Home and End move, and moving selects.
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A small mark of state, such as `3/8`, and what it means in words. */
  readonly mark?: ReactNode;
  readonly markMeaning?: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = targetOf(
      event,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const tab = target === null ? undefined : tabs[target];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };

  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(tab.id)}
          className="tab"
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? panelId(tab.id) : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          <span>{tab.label}</span>
          {tab.mark !== undefined && (
            <span className="tab-mark" aria-hidden="true">
              {tab.mark}
            </span>
          )}
          {tab.markMeaning !== undefined && <span className="visually-hidden">, {tab.markMeaning}</span>}
        </button>
      ))}
    </div>
  );
}

export function TabPanel({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    // A button that led here goes with the view it stood in, and would take the focus with it.
    const focused = document.activeElement;
    if (focused === document.body || panel.current?.contains(focused) === true) {
      panel.current?.focus({ preventScroll: true });
    }
  }, [id]);
  return (
    <section
      ref={panel}
      className="tab-panel"
      role="tabpanel"
      id={panelId(id)}
      aria-labelledby={tabId(id)}
      tabIndex={-1}
    >
      {children}
    </section>
  );
}

function tabId(id: string): string {
  return `tab-${id}`;
}

function panelId(id: string): string {
  return `panel-${id}`;
}

function targetOf(event: KeyboardEvent<HTMLElement>, from: number, count: number): number | null {
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return null;
  const isForward = (event.key === 'ArrowRight') !== isRightToLeft;
  return (from + (isForward ? 1 : count - 1)) % count;
}
