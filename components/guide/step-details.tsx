// What must be so on the pages of a step, and which values are taken there.
import { lazy, Suspense } from 'react';
import type { StepProgress } from '@/utils/guide/progress';
import { fieldsOfStep } from '@/utils/guide/step';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import { useKind } from '../use-kind';
import { listOf } from '../words';

const AskedLines = lazy(async () => ({ default: (await withTexts(import('./asked-lines'))).AskedLines }));

export function StepDetails({ step }: { readonly step: StepProgress }) {
  const recipe = useApp((app) => app.recipe);
  const setUp = useApp((app) => app.setUp);
  const { steps, fields } = useKind();
  const taken = fieldsOfStep(fields, step.id).map(({ name }) => name);
  const definition = steps.find(({ id }) => id === step.id);
  const needs = recipe === null || definition === undefined ? [] : definition.needs({ setUp, recipe });
  return (
    <div className="step-details">
      <ul>
        {needs.map(({ text, remark }) => {
          const words = say(text);
          return (
            <li key={words}>
              {words}
              {remark !== null && <span className="remark">{remark}</span>}
            </li>
          );
        })}
      </ul>
      {step.lines.length > 0 && (
        <Suspense fallback={null}>
          <AskedLines step={step} />
        </Suspense>
      )}
      {taken.length > 0 && <p className="remark">{t('popup.guide.takes', listOf(taken))}</p>}
    </div>
  );
}
