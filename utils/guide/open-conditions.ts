// What is said of conditions that nobody can tell yet.
import type { TextKey } from '../texts';
import type { Condition } from './asked';
import type { Message } from './message';
import type { Recipe } from './recipe';

/** On what it depends whether it is asked for. */
export function openConditions(when: readonly Condition[], { features }: Recipe): Message[] {
  return when.flatMap((condition): Message[] => {
    if ('oneWorld' in condition)
      return [{ key: condition.oneWorld ? 'asked.onlyIfOneWorld' : 'asked.onlyIfNoOneWorld' }];
    if (!('feature' in condition)) return [];
    const key: TextKey = condition.is === false ? 'asked.onlyIfNotFeature' : 'asked.onlyIfFeature';
    const label = features.find(({ id }) => id === condition.feature)?.label ?? condition.feature;
    return [{ key, params: [label] }];
  });
}
