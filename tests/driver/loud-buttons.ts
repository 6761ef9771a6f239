// Which buttons of a view stand out, as a person sees it.

export interface LoudButton {
  /** Without what only a screen reader says. */
  readonly says: string;
  /** All of it is seen without scrolling. */
  readonly isSeen: boolean;
  /** In pixels from the top of the window. */
  readonly bottom: number;
}

/** Those with the accent behind them. Runs in the page. */
export function loudButtons(): LoudButton[] {
  const probe = document.createElement('i');
  probe.style.color = getComputedStyle(document.documentElement).getPropertyValue('--accent');
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return [...document.querySelectorAll('button, .button')]
    .filter(
      (button) => button.getClientRects().length > 0 && getComputedStyle(button).backgroundColor === color,
    )
    .map((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      const says = button.textContent.split(' of ')[0] ?? '';
      return { says, isSeen: top >= 0 && bottom <= innerHeight, bottom };
    });
}
