// A value that must not be printed: it shows as dots wherever it is turned into text, and `reveal` is the only way to it.

export interface Secret {
  /** The value itself. Call it at the last moment, and never in a message, a log or an error. */
  readonly reveal: () => string;
  readonly toString: () => string;
  readonly toJSON: () => string;
}

const DOTS = '••••••••';

const SHOWN: object = {
  toString: () => DOTS,
  toJSON: () => DOTS,
  // Node prints objects through this symbol; the test runner and the walk run there.
  [Symbol.for('nodejs.util.inspect.custom')]: () => DOTS,
};

/** Wraps `value`. The value lives in a closure, so no enumeration, spread or structured clone carries it away. */
export function secret(value: string): Secret {
  const reveal = () => value;
  return Object.freeze(
    Object.create(SHOWN, { reveal: { value: reveal, enumerable: false } }) as object,
  ) as Secret;
}

/** `••••••••` and the last four characters: enough to compare with a list, too little to use. */
export function masked(value: string): string {
  return DOTS + (value.length > 8 ? value.slice(-4) : '');
}
