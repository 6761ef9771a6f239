// Sends readings to the background and hands on the cards that answer them: one message at a time, of those that wait only the newest.
import type { FromPage } from '../messages/protocol';
import { send } from '../messages/send';
import { cutReading } from './bounds';

type Question = Omit<FromPage['pageRead']['data'], 'isAgain'>;

export interface CardAsker {
  /** Asks for the card of this page as it is now. What was sent last is not sent again. Says whether it is news. */
  readonly ask: (question: Question) => boolean;
  /** Something changed elsewhere: the next question is sent even if it is the same. */
  readonly forget: () => void;
}

export function makeCardAsker(
  answered: (card: FromPage['pageRead']['answer']) => void,
  failed: () => void,
  signal: AbortSignal,
): CardAsker {
  let last: string | null = null;
  /** What the background has had, also when it is asked again. */
  let answeredText: string | null = null;
  let waiting: { readonly question: Question; readonly text: string } | null = null;
  let isAsking = false;

  const isOver = () => signal.aborted;

  const sendNewest = async () => {
    isAsking = true;
    while (waiting !== null && !isOver()) {
      const { question, text }: NonNullable<typeof waiting> = waiting;
      waiting = null;
      last = text;
      try {
        const isAgain = text === answeredText;
        const card = await send('pageRead', { ...question, isAgain, reading: cutReading(question.reading) });
        answeredText = text;
        if (!isOver()) answered(card);
      } catch {
        // Nobody heard it, so it is no repetition when it is sent again.
        last = null;
        if (!isOver()) failed();
      }
    }
    isAsking = false;
  };
  return {
    ask: (question) => {
      const text = textOf(question);
      if (text === last) {
        waiting = null;
        return false;
      }
      if (text === waiting?.text) return false;
      waiting = { question, text };
      if (!isAsking) void sendNewest();
      return true;
    },
    forget: () => {
      last = null;
    },
  };
}

/** Without the rows: a long list is told apart by its length. */
function textOf({ reading: { rows, ...reading }, capture, asked, saysSaved }: Question): string {
  return JSON.stringify([reading, rows.length, capture, asked, saysSaved]);
}
