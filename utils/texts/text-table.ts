// The shape of a language's texts, and the keys that follow from it.
import type { en } from './languages/en';

/**
 * A text that depends on a number: `one`, `other` and so on are the categories of `Intl.PluralRules`; `=0` stands for that very number.
 * The number is the first parameter, or the one that `count` names (2 is `$2`).
 */
export interface PluralText {
  readonly count?: number;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
  readonly [exact: `=${number}`]: string;
}

export interface TextTable {
  readonly [name: string]: string | PluralText | TextTable;
}

/** English decides which keys there are; in it a text with a plural has at least these two. */
interface EnglishPlural {
  readonly one: string;
  readonly other: string;
}

type KeysOf<Table> = {
  [Name in keyof Table & string]: Table[Name] extends string | EnglishPlural
    ? Name
    : `${Name}.${KeysOf<Table[Name]>}`;
}[keyof Table & string];

/** `popup.tab.guide`: the names of a text from the outermost to its own. */
export type TextKey = KeysOf<typeof en>;

/** What another language must have in the place of a part of English. */
export type Translated<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends string
    ? string
    : Table[Name] extends EnglishPlural
      ? string | PluralText
      : Translated<Table[Name]>;
};
