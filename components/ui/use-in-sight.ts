// Brings what is next into sight where a small or zoomed window would hide it.
import { useEffect, useRef, type RefObject } from 'react';

/** For the `ref` of an element: scrolls as little as needed once that is next. */
export function useInSight<E extends HTMLElement>(isNext: boolean): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (isNext) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isNext]);
  return ref;
}
