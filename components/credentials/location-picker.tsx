// Chooses the Location ID: by searching the locations that NetSuite's pages have shown, or by its number.
import { useEffect, useMemo, useRef, useState, type SubmitEvent } from 'react';
import { checkValue, fieldNames, locationIdsOf } from '@/utils/credential/fields';
import { locationSearch, type FoundLocation, type KnownLocations } from '@/utils/guide/known-locations';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { refusalText } from '../refusal-text';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { pageName } from '../words';
import './location-picker.css';

/** More are not drawn: nobody reads them, and typing narrows faster. */
const MOST_SHOWN = 50;

const field = 'locationId';
const nothing: KnownLocations = { byId: {}, pages: { seen: [], of: 0 } };

interface LocationPickerProps {
  readonly replaces: boolean;
  readonly onClose: () => void;
}

export function LocationPicker({ replaces, onClose }: LocationPickerProps) {
  const readLocations = useApp((app) => app.readLocations);
  const save = useApp((app) => app.save);
  const account = useApp((app) => app.account) ?? undefined;
  const several = useApp((app) => app.recipe.location?.several === true);
  const held = useApp((app) => app.bundle?.values.locationId?.shown);
  const [known, setKnown] = useState(nothing);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(() => locationIdsOf(held));
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { announce, attempt } = useAnnouncer();
  const search = useMemo(() => locationSearch(known), [known]);
  const found = useMemo(() => search(text), [search, text]);
  const hasAny = known.pages.of > 0 || found.length > 0;

  useEffect(() => {
    input.current?.focus();
    void readLocations().then((read) => setKnown(read ?? nothing));
  }, [readLocations]);

  const refuse = (why: string) => {
    setError(why);
    input.current?.focus();
  };
  const choose = ({ id }: FoundLocation) => {
    setError(null);
    if (!several) setChosen([id]);
    else setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = wantedIds(text, chosen, found);
    const ids = [...new Set([...chosen, ...typed])];
    if (ids.length === 0) {
      refuse(text === '' || found.length > 0 ? t('popup.locations.choose') : t('popup.problem.notANumber'));
      return;
    }
    if (ids.length > 1 && !several) {
      refuse(t('popup.locations.oneOnly'));
      return;
    }
    const checked = checkValue(field, ids.join());
    if (!checked.ok) {
      refuse(refusalText(field, checked, { length: checked.length }));
      return;
    }
    await attempt(async () => {
      const answer = await save(field, checked.value);
      if (!answer.ok) {
        refuse(refusalText(field, answer, { account }));
        return;
      }
      announce(t('popup.credentials.saved', fieldNames[field]));
      onClose();
    }, t('popup.failed.save'));
  };

  const hint = hasAny ? (several ? 'popup.locations.searchSeveral' : 'popup.locations.search') : null;
  return (
    <form
      className="value-editor location-picker"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        ref={input}
        label={t('popup.locations.label')}
        error={error}
        hint={
          <>
            {t(hint ?? 'popup.locations.none')}
            {replaces && ` ${t('popup.editor.replaces')}`}
          </>
        }
        onInput={(event) => {
          setError(null);
          setText(event.currentTarget.value.trim());
          if (!several) setChosen([]);
        }}
      />
      {hasAny && (
        <>
          <Found found={found} chosen={chosen} several={several} onChoose={choose} />
          <p className="remark" role="status">
            {statusText(known, found)}
          </p>
        </>
      )}
      <div className="buttons">
        <Button variant="primary" submits about={fieldNames[field]}>
          {t('popup.save')}
        </Button>
        <Button onClick={onClose}>{t('popup.cancel')}</Button>
      </div>
    </form>
  );
}

interface FoundProps {
  readonly found: readonly FoundLocation[];
  readonly chosen: readonly string[];
  readonly several: boolean;
  readonly onChoose: (location: FoundLocation) => void;
}

function Found({ found, chosen, several, onChoose }: FoundProps) {
  if (found.length === 0) return null;
  return (
    <fieldset className="locations">
      <legend className="visually-hidden">{pageName('location-list')}</legend>
      {found.slice(0, MOST_SHOWN).map((location) => (
        <label key={location.id} data-inactive={location.isInactive || undefined}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={field}
            checked={chosen.includes(location.id)}
            onChange={() => onChoose(location)}
          />
          <span className="location-name">
            {location.name}
            {location.isInactive && <em> {t('popup.locations.inactive')}</em>}
            {location.subsidiary !== '' && <small>{location.subsidiary}</small>}
          </span>
          <code>{location.id}</code>
        </label>
      ))}
    </fieldset>
  );
}

/** What was typed, as far as it is meant as ids: digits, or a search that leaves one location. */
function wantedIds(
  text: string,
  chosen: readonly string[],
  found: readonly FoundLocation[],
): readonly string[] {
  const typed = checkValue(field, text);
  if (typed.ok) return locationIdsOf(typed.value);
  const [only] = found;
  return text !== '' && chosen.length === 0 && found.length === 1 && only !== undefined ? [only.id] : [];
}

function statusText({ byId, pages }: KnownLocations, found: readonly FoundLocation[]): string {
  if (found.length === 0) return t('popup.locations.nothing');
  const hidden = found.length - MOST_SHOWN;
  const seen = Object.keys(byId).length;
  const said =
    pages.seen.length < pages.of
      ? t('popup.locations.seenPages', seen, pages.seen.join(', '), pages.of)
      : t('popup.locations.seen', seen);
  return hidden > 0 ? `${t('popup.locations.more', hidden)} ${said}` : said;
}
