// Chooses a value that is the internal id of a record: by searching the records that NetSuite's pages have shown, or by its number.
import { useEffect, useMemo, useRef, useState, type SubmitEvent } from 'react';
import { checkValue, splitIds, type FieldDef } from '@/utils/credential/field';
import { recordSearch, type FoundRecord, type KnownRecords } from '@/utils/guide/known-records';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { refusalText } from '../refusal-text';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useSetUpDraft } from '../use-draft';
import { editorDraft } from './editor-draft';
import './record-picker.css';

/** More are not drawn: nobody reads them, and typing narrows faster. */
const MOST_DRAWN = 50;

const nothing: KnownRecords = { records: [], pages: { seen: [], of: 0 } };

interface RecordPickerProps {
  readonly field: FieldDef;
  readonly replaces: boolean;
  readonly onClose: () => void;
}

export function RecordPicker({ field, replaces, onClose }: RecordPickerProps) {
  const { id, name } = field;
  const readRecords = useApp((app) => app.readRecords);
  const save = useApp((app) => app.save);
  const account = useApp((app) => app.account) ?? undefined;
  const several = useApp((app) => app.recipe?.values[id]?.several === true);
  const current = useApp((app) => app.bundle?.values[id]?.shown);
  const [known, setKnown] = useState(nothing);
  const [draft, keepDraft] = useSetUpDraft(editorDraft(field));
  const [kept] = useState(() => draft?.split('\n'));
  const [text, setText] = useState(kept?.[0] ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(() => splitIds(kept?.[1] ?? current));
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { announce, attempt } = useAnnouncer();
  const search = useMemo(() => recordSearch(known), [known]);
  const matches = useMemo(() => search(text), [search, text]);
  const hasAny = known.pages.of !== 0 || matches.length > 0;
  const words = wordsFor(field);

  useEffect(() => {
    input.current?.focus();
    void readRecords(id).then((read) => setKnown(read ?? nothing));
  }, [readRecords, id]);

  const refuse = (why: string) => {
    setError(why);
    input.current?.focus();
  };
  const keep = (nextText: string, nextChosen: readonly string[]) => {
    setText(nextText);
    setChosen(nextChosen);
    keepDraft(`${nextText}\n${nextChosen.join()}`);
  };
  const choose = ({ id: chosenId }: FoundRecord) => {
    setError(null);
    const others = several ? chosen.filter((other) => other !== chosenId) : [];
    keep(text, several && chosen.includes(chosenId) ? others : [...others, chosenId]);
  };
  const giveUp = () => {
    keepDraft(null);
    onClose();
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const ids = [...new Set([...chosen, ...enteredIds(field, text, chosen, matches)])];
    if (ids.length === 0) {
      refuse(text === '' || matches.length > 0 ? words('choose') : t('popup.problem.notANumber'));
      return;
    }
    if (ids.length > 1 && !several) {
      refuse(words('oneOnly'));
      return;
    }
    const checked = checkValue(field, ids.join());
    if (!checked.ok) {
      refuse(refusalText(field, { ok: false, reason: checked.problem }, { length: checked.length }));
      return;
    }
    await attempt(async () => {
      const answer = await save(id, checked.value);
      if (!answer.ok) {
        refuse(refusalText(field, answer, { account }));
        return;
      }
      announce(t('popup.credentials.saved', name));
      giveUp();
    }, t('popup.failed.save'));
  };

  return (
    <form
      className="value-editor record-picker"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        giveUp();
      }}
    >
      <TextField
        ref={input}
        label={words('label')}
        defaultValue={text}
        error={error}
        hint={
          <>
            {words(!hasAny ? 'none' : several ? 'searchSeveral' : 'search')}
            {replaces && ` ${t('popup.editor.replaces')}`}
          </>
        }
        onInput={(event) => {
          setError(null);
          keep(event.currentTarget.value.trim(), several ? chosen : []);
        }}
      />
      {hasAny && (
        <>
          <Matches field={field} matches={matches} chosen={chosen} several={several} onChoose={choose} />
          <p className="remark" role="status">
            {statusText(field, known, matches)}
          </p>
        </>
      )}
      <div className="buttons">
        <Button variant="primary" submits about={name}>
          {t('popup.save')}
        </Button>
        <Button onClick={giveUp}>{t('popup.cancel')}</Button>
      </div>
    </form>
  );
}

/** What must be said of the records of a field, below `popup.records.<field>`. */
export const recordWords = [
  'label',
  'title',
  'none',
  'search',
  'searchSeveral',
  'seen',
  'seenPages',
  'seenPart',
  'nothing',
  'more',
  'inactive',
  'oneOnly',
  'choose',
] as const;

function wordsFor(field: FieldDef) {
  return (name: (typeof recordWords)[number], ...params: (string | number)[]) =>
    say({ key: `popup.records.${field.id}.${name}`, params });
}

interface MatchesProps {
  readonly field: FieldDef;
  readonly matches: readonly FoundRecord[];
  readonly chosen: readonly string[];
  readonly several: boolean;
  readonly onChoose: (record: FoundRecord) => void;
}

function Matches({ field, matches, chosen, several, onChoose }: MatchesProps) {
  if (matches.length === 0) return null;
  const words = wordsFor(field);
  return (
    <fieldset className="records">
      <legend className="visually-hidden">{words('title')}</legend>
      {matches.slice(0, MOST_DRAWN).map((record) => (
        <label key={record.id} data-inactive={record.isInactive || undefined}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={field.id}
            checked={chosen.includes(record.id)}
            onChange={() => onChoose(record)}
          />
          <span className="record-name">
            {record.name}
            {record.isInactive && <em> {words('inactive')}</em>}
            {record.subsidiary !== '' && <small>{record.subsidiary}</small>}
          </span>
          <code>{record.id}</code>
        </label>
      ))}
    </fieldset>
  );
}

/** What was typed, as far as it can be ids: digits, or a search that leaves one record. */
function enteredIds(
  field: FieldDef,
  text: string,
  chosen: readonly string[],
  matches: readonly FoundRecord[],
): readonly string[] {
  const typed = checkValue(field, text);
  if (typed.ok) return splitIds(typed.value);
  const [only] = matches;
  return text !== '' && chosen.length === 0 && matches.length === 1 && only !== undefined ? [only.id] : [];
}

function statusText(
  field: FieldDef,
  { records, pages }: KnownRecords,
  matches: readonly FoundRecord[],
): string {
  const words = wordsFor(field);
  if (matches.length === 0) return words('nothing');
  const hidden = matches.length - MOST_DRAWN;
  const seen = records.length;
  const sum =
    pages.of === null || pages.seen.length === 0
      ? words('seenPart', seen)
      : pages.seen.length < pages.of
        ? words('seenPages', seen, pages.seen.join(', '), pages.of)
        : words('seen', seen);
  return hidden > 0 ? `${words('more', hidden)} ${sum}` : sum;
}
