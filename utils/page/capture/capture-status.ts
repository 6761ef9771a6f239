// How far the capture on this page is, for the card.

export type CaptureStatus = 'none' | 'storing' | 'stored' | 'failed';

let current: CaptureStatus = 'none';
const listeners = new Set<() => void>();

export function captureStatus(): CaptureStatus {
  return current;
}

export function setCaptureStatus(status: CaptureStatus): void {
  current = status;
  for (const listener of listeners) listener();
}

export function onCaptureStatus(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}
