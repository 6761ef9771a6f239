// A name that stands in what was given, with what stands beside or below it, and where.
import type { Name } from './name-table';
import type { Standing } from './name-words';

export interface Place {
  /** The objects, sections or records around it, from the outside to the inside. */
  readonly path: readonly string[];
  /** What stands together without a blank line. */
  readonly block: string;
  /** Whose the heading, the entry or the section says it is. */
  readonly of: Standing['of'];
  /** Words of the heading or section: of two sets they differ. */
  readonly heading: string;
}

export interface Entry {
  readonly names: readonly Name[];
  readonly standing: Standing;
  /** The name as it stands there. */
  readonly shown: string;
  readonly line: number;
  /** What stands beside it, and the lines below that may belong to it. */
  readonly texts: readonly string[];
  /** Whether a sign such as a colon says that it is the name of what follows. */
  readonly isExplicit: boolean;
  /** `apart`: all names first and then all values. Those of one such place are matched together or not at all. */
  readonly apart: string | null;
  readonly place: Place;
}

/** What a container found. */
export interface Entries {
  readonly entries: readonly Entry[];
  /** PEM blocks, which say themselves what they are. */
  readonly frames: readonly Frame[];
  /** Hosts and addresses, which hold an account. */
  readonly addresses: readonly Frame[];
  readonly application: string | null;
  /** Records, such as the items of a password manager, whether something was found in them or not. */
  readonly records: number;
}

export interface Frame {
  readonly text: string;
  readonly line: number;
  readonly place: Place;
}

export const noEntries: Entries = { entries: [], frames: [], addresses: [], application: null, records: 0 };

export function joined(all: readonly Entries[]): Entries {
  return {
    entries: all.flatMap(({ entries }) => entries),
    frames: all.flatMap(({ frames }) => frames),
    addresses: all.flatMap(({ addresses }) => addresses),
    application: all.find(({ application }) => application !== null)?.application ?? null,
    records: all.reduce((sum, { records }) => sum + records, 0),
  };
}

export const top: Place = { path: [], block: '', of: 'nobody', heading: '' };
