// Keeps a question from being asked many times at once: whoever asks while it is out shares the one that follows.

export function coalesce(ask: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    const started = ask().finally(() => {
      if (current === started) current = null;
    });
    current = started;
    return started;
  };
  const follow = (): Promise<void> => {
    next = null;
    return start();
  };
  return () => {
    if (current === null) return start();
    // What was asked before may not know yet of what has changed since.
    next ??= current.then(follow, follow);
    return next;
  };
}
