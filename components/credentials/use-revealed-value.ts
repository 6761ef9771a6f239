// Shows one value in clear for a short time. The value itself never becomes React state: it waits in a closure for its element.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldId } from '@/utils/credential/field';

export const HIDES_AFTER_MS = 30_000;

export interface RevealedValue {
  /** The value that is in clear now, or null. Only ever one. */
  readonly field: FieldId | null;
  readonly show: (field: FieldId) => Promise<boolean>;
  readonly hide: () => void;
  /** Writes the value into the element that shows it. */
  readonly writeInto: (element: HTMLElement | null) => void;
}

/** Hides by itself after 30 s, when the window loses the focus or is hidden, and when the view is left. */
export function useRevealedValue(reveal: (field: FieldId) => Promise<string | null>): RevealedValue {
  const [field, setField] = useState<FieldId | null>(null);
  const value = useRef<string | null>(null);
  const isMounted = useRef(false);

  const hide = useCallback(() => {
    value.current = null;
    setField(null);
  }, []);

  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
      value.current = null;
    };
  }, []);

  useEffect(() => {
    if (field === null) return;
    const timer = setTimeout(hide, HIDES_AFTER_MS);
    window.addEventListener('blur', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', hide);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [field, hide]);

  const show = useCallback(
    async (wanted: FieldId) => {
      hide();
      const text = await reveal(wanted);
      // The answer may come when nobody looks any more.
      if (text === null || !isMounted.current || document.visibilityState === 'hidden') return false;
      value.current = text;
      setField(wanted);
      return true;
    },
    [hide, reveal],
  );

  const writeInto = useCallback((element: HTMLElement | null) => {
    if (element !== null) element.textContent = value.current;
  }, []);

  return { field, show, hide, writeInto };
}
