import type { ReactElement } from 'react';
import type { RedactionEffects } from '../../../cms/domain/change/redaction-effects';
import type { DeadlineMove } from '../../../cms/domain/change/deadline-move';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import { deadlineWords } from '../../i18n';
import type { Names } from '../draft/changed-fields';
import { Text } from '../fields/value-fields';
import { useLanguage, useSay, type Say } from '../language/use-language';
import { nameOfBody } from '../plans/names';
import { NoEffect } from './effect-section';
import { EffectTable } from './table';

/** Each deadline that moves: from when to when, by how many days, and whom it concerns. */
export function MovedDeadlines({ deadlines, names }: { deadlines: RedactionEffects['deadlines']; names: Names }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  if (deadlines.length === 0) {
    return (
      <NoEffect id="moved-deadlines" title={say('changes.deadlines.title')}>
        {say('changes.deadlines.none')}
      </NoEffect>
    );
  }
  const words = ({ deadline }: MeasureWording): string => deadlineWords(deadline, language, nameOfBody(names.bodies));
  const bodies = (measure: MeasureWording): string =>
    measure.executors.map(({ body }) => nameOfBody(names.bodies)(body, language) ?? body).join('; ');
  const labels = {
    number: say('common.columns.number'),
    action: say('common.columns.action'),
    before: say('changes.before'),
    after: say('changes.after'),
    move: say('changes.deadlines.move'),
    bodies: say('changes.deadlines.bodies'),
  };
  return (
    <EffectTable id="moved-deadlines" title={say('changes.deadlines.title')} columns={Object.values(labels).map((label) => ({ label }))}>
      {deadlines.map(({ before, after, move }) => (
        <tr role="row" key={after.key}>
          <th role="rowheader" scope="row">
            {after.number}
          </th>
          <td role="cell" data-label={labels.action}>
            <Text text={after.action} />
          </td>
          <td role="cell" data-label={labels.before}>
            {words(before)}
          </td>
          <td role="cell" data-label={labels.after}>
            {words(after)}
          </td>
          <td role="cell" data-label={labels.move}>
            {moveWords(move, say)}
          </td>
          <td role="cell" data-label={labels.bodies}>
            {bodies(after)}
          </td>
        </tr>
      ))}
    </EffectTable>
  );
}

function moveWords({ days }: DeadlineMove, say: Say): string {
  if (days === null) return say('changes.deadlines.uncounted');
  if (days === 0) return say('changes.deadlines.same');
  return say(days > 0 ? 'changes.deadlines.later' : 'changes.deadlines.earlier', { smart_count: Math.abs(days) });
}
