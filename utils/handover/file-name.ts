// Names in the names of files: letters and digits of any script, and different where the set-ups are.
import type { SetUp } from '../guide/set-up';

const MOST_CHARACTERS = 40;

/** `Acme WMS (EU)` is `Acme-WMS-EU`; empty where nothing of it can stand in a file's name. */
export function nameInFile(name: string): string {
  const words = name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  return Array.from(words)
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(/^-+|-+$/g, '');
}

type Named = Pick<SetUp, 'account' | 'recipe' | 'application'>;

/** The set-up's application; with its recipe and a mark where another set-up of the account would have the same name. */
export function setUpInFile(setUp: Named, setUps: readonly Named[]): string {
  const name = nameInFile(setUp.application);
  const isSame = (other: Named) => nameInFile(other.application).toLowerCase() === name.toLowerCase();
  const alike = setUps.filter(
    (other) => isSame(other) && (other.recipe !== setUp.recipe || other.application !== setUp.application),
  );
  if (alike.length === 0) return name;
  const parts = [name, nameInFile(setUp.recipe)];
  if (alike.some(({ recipe }) => recipe === setUp.recipe)) parts.push(markOf(setUp.application));
  return parts.filter((part) => part !== '').join('-');
}

/** Four digits that follow from the text (FNV-1a): the same file has the same name each time. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash & 0xffff).toString(16).padStart(4, '0');
}
