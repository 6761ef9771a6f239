// What stands in the form of a set-up, to be there again when the popup was closed meanwhile.
import { answersIn } from './set-up-wishes';

export interface Entered {
  readonly application: string;
  readonly role: string;
  /** `other`, or the name of the person who is signed in. */
  readonly asWhom: string;
  readonly user: string;
  readonly given: readonly string[];
  /** To each question of the recipe that stands in the form. */
  readonly answers: Readonly<Record<string, boolean>>;
}

export interface FormDraft extends Entered {
  readonly recipe: string;
}

export function entered(form: HTMLFormElement): Entered {
  const data = new FormData(form);
  const text = (name: string) => {
    const entry = data.get(name);
    return typeof entry === 'string' ? entry.trim().replace(/\s+/g, ' ') : '';
  };
  return {
    application: text('application'),
    role: text('role'),
    asWhom: text('asWhom'),
    user: text('user'),
    given: data.getAll('given').map(String),
    answers: answersIn(form),
  };
}

export function writeFormDraft(draft: FormDraft): string {
  return JSON.stringify(draft);
}

/** Written by us alone; what is no such draft all the same is none. */
export function readFormDraft(text: string | null): FormDraft | null {
  if (text === null) return null;
  try {
    const { answers, given, ...draft } = JSON.parse(text) as Record<string, unknown>;
    const { recipe, application, role, asWhom, user } = draft;
    const word = (part: unknown) => (typeof part === 'string' ? part : '');
    return {
      recipe: word(recipe),
      application: word(application),
      role: word(role),
      asWhom: word(asWhom),
      user: word(user),
      given: Array.isArray(given) ? given.map(word) : [],
      answers: Object.fromEntries(
        Object.entries(answers ?? {}).filter(
          (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
        ),
      ),
    };
  } catch {
    return null;
  }
}
