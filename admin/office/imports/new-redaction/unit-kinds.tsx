import { Chip } from '@mui/material';
import type { ReactElement } from 'react';
import type { ProposedUnit } from '../../../../cms/domain/matching/proposal';
import { ChangeKindChip } from '../../draft/change-kind-chip';
import { useSay } from '../../language/use-language';
import { isUnsure } from './pairing';

/** What a text does to a unit, and how sure the pair is where it is in doubt. */
export function UnitKinds({ unit, isLeft }: { unit: ProposedUnit; isLeft: boolean }): ReactElement {
  const say = useSay();
  return (
    <>
      {isLeft ? <Chip size="small" variant="outlined" label={say('newRedaction.left')} /> : <Kinds unit={unit} />}
      {isUnsure(unit) && <span className="unsure">{say('newRedaction.likeness', { percent: Math.round((unit.confidence ?? 0) * 100) })}</span>}
    </>
  );
}

function Kinds({ unit: { kind, cells } }: { unit: ProposedUnit }): ReactElement {
  const say = useSay();
  if (kind === 'kept') return <span className="muted">{say('newRedaction.kept')}</span>;
  if (kind !== 'changed') return <ChangeKindChip kind={kind} />;
  return (
    <>
      {cells.some((cell) => cell !== 'place' && cell !== 'number') && <ChangeKindChip kind="changed" />}
      {cells.includes('place') && <ChangeKindChip kind="moved" />}
      {cells.includes('number') && <ChangeKindChip kind="renumbered" />}
    </>
  );
}
