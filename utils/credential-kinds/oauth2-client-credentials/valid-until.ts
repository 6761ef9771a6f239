// NetSuite's valid-until date, as the list prints it in the account's format, against the one that the certificate carries.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_MS = 86_400_000;

/** The last moment of a day somewhere on earth: an account prints days of its own time zone. */
const SLACK_DAYS = 2;

/** Every day that the text may stand for, in unix milliseconds: `3/4/2028` is two. */
function daysOf(text: string): readonly number[] {
  const name = months.findIndex((month) => text.toLowerCase().includes(month));
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number >= 1000);
  const others = numbers.filter((number) => number < 1000).slice(0, 2);
  if (year === undefined) return [];
  const pairs = name < 0 ? [others, [...others].reverse()] : [[name + 1, others[0]]];
  return pairs.flatMap(([month, day]) => {
    if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return [];
    return [Date.UTC(year, month - 1, day)];
  });
}

/**
 * Whether it is over, or is within a day: the hour and the time zone are not printed. Null where it cannot be read, or may be one day that is
 * over and one that is not.
 */
export function isEnding(text: string, now: number): boolean | null {
  const ending = daysOf(text).map((day) => day <= now + DAY_MS);
  const [first = null] = ending;
  return ending.every((each) => each === first) ? first : null;
}

/** The text, where every day that it may stand for is sooner than `expires` (YYYY-MM-DD); null where it is not, or cannot be read. */
export function shortened(text: string | undefined, expires: string | undefined): string | null {
  const end = Date.parse(`${expires ?? ''}T00:00:00Z`);
  const days = daysOf(text ?? '');
  if (text === undefined || Number.isNaN(end) || days.length === 0) return null;
  return days.every((day) => day < end - SLACK_DAYS * DAY_MS) ? text : null;
}
