import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { leftName } from '../../../../cms/domain/matching/wordings';
import type { ProposedUnit } from '../../../../cms/domain/matching/proposal';
import { useSay } from '../../language/use-language';
import { isUnsure } from './pairing';
import type { Shown } from './proposal-view';
import { ActionBar } from './style';

const COUNTED = ['changed', 'inserted', 'repealed', 'kept'] as const;
const SHOWN: readonly Shown[] = ['changes', 'unsure', 'all'];

/** How many units a text changes, which of them are shown, and the way on. */
export function MakeBar({
  units,
  left,
  shown,
  isBlocked,
  onShow,
  onStartOver,
  onMake,
}: {
  units: readonly ProposedUnit[];
  left: ReadonlySet<string>;
  shown: Shown;
  isBlocked: boolean;
  onShow: (shown: Shown) => void;
  onStartOver: () => void;
  onMake: () => void;
}): ReactElement {
  const say = useSay();
  const isLeft = (unit: ProposedUnit): boolean => unit.kind !== 'kept' && left.has(leftName(unit));
  const standing = units.filter((unit) => !isLeft(unit));
  const counts = [
    ...COUNTED.map((kind) => ({ name: kind, count: standing.filter((unit) => unit.kind === kind).length })),
    { name: 'left' as const, count: units.length - standing.length },
    { name: 'unsure' as const, count: units.filter(isUnsure).length },
  ];
  return (
    <ActionBar>
      <div role="status">
        <ul>{counts.map(({ name, count }) => count > 0 && <li key={name}>{say(`newRedaction.counts.${name}`, { smart_count: count })}</li>)}</ul>
      </div>
      <select aria-label={say('newRedaction.show.label')} value={shown} onChange={({ target }) => onShow(SHOWN.find((one) => one === target.value) ?? 'changes')}>
        {SHOWN.map((one) => (
          <option key={one} value={one}>
            {say(`newRedaction.show.${one}`)}
          </option>
        ))}
      </select>
      <Button onClick={onStartOver}>{say('newRedaction.startOver')}</Button>
      <Button variant="contained" disabled={isBlocked} onClick={onMake}>
        {say('newRedaction.make')}
      </Button>
    </ActionBar>
  );
}
