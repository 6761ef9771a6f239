// What a step asks for besides its fields and permissions: what a page shows, and what the person ticks since none does.
import { useState } from 'react';
import type { StepProgress } from '@/utils/guide/progress';
import type { StepLine } from '@/utils/guide/step-lines';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { fullTime } from '../words';
import '../ui/choices.css';

export function AskedLines({ step }: { readonly step: StepProgress }) {
  const shown = step.lines.filter(({ isByHand }) => !isByHand);
  const byHand = step.lines.filter(({ isByHand }) => isByHand);
  return (
    <>
      {shown.length > 0 && (
        <ul>
          {shown.map((line) => (
            <li key={line.id}>
              {say(line.text)}
              <span className="remark">{line.reason}</span>
            </li>
          ))}
        </ul>
      )}
      {byHand.length > 0 && (
        <fieldset className="formats">
          <legend>{t('asked.unseen')}</legend>
          {byHand.map((line) => (
            <HandLine key={line.id} line={line} />
          ))}
        </fieldset>
      )}
    </>
  );
}

function HandLine({ line }: { readonly line: StepLine }) {
  const tickLine = useApp((app) => app.tickLine);
  const { attempt } = useAnnouncer();
  // Shown at once, though it is kept a moment later.
  const [pressed, setPressed] = useState<boolean | null>(null);
  const { id, text, reason, menu, ticked } = line;
  return (
    <label className="format">
      <input
        type="checkbox"
        checked={pressed ?? ticked !== null}
        onChange={(event) => {
          const isTicked = event.target.checked;
          setPressed(isTicked);
          void attempt(() => tickLine(id, isTicked), t('popup.failed.save')).finally(() => setPressed(null));
        }}
      />
      <span>
        <strong>{say(text)}</strong>
        {menu !== null && <span className="remark">{menu}</span>}
        <span className="remark">{reason}</span>
        {ticked !== null && (
          <span className="remark">
            {ticked.who === null
              ? t('asked.tickedAt', fullTime(ticked.at))
              : t('asked.tickedByAt', ticked.who, fullTime(ticked.at))}
          </span>
        )}
      </span>
    </label>
  );
}
