import { Button, Typography } from '@mui/material';
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { leftName } from '../../../../cms/domain/matching/wordings';
import type { ProposedUnit } from '../../../../cms/domain/matching/proposal';
import { useSay } from '../../language/use-language';
import type { Proposal } from '../../providers/new-redactions';
import { withLeft, type Choices } from './pairing';
import { PartnerDialog } from './partner-dialog';
import { PairsFrame } from './style';
import { UnitRows, type Headings } from './unit-rows';

/** So many units are drawn at a time. */
const DRAWN = 100;

/** Units one under the other, in force on the left and in the text on the right. */
export function PairsTable({
  proposal,
  units,
  all,
  choices,
  onChoose,
}: {
  proposal: Proposal;
  units: readonly ProposedUnit[];
  all: readonly ProposedUnit[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}): ReactElement {
  const say = useSay();
  const [drawn, setDrawn] = useState(DRAWN);
  const [pairing, setPairing] = useState<ProposedUnit | null>(null);
  const latest = useRef(choices);
  latest.current = choices;
  const leave = useCallback((unit: ProposedUnit, isLeft: boolean) => onChoose(withLeft(latest.current, unit, isLeft)), [onChoose]);
  const headings = useMemo(() => headingsOf(all), [all]);
  const left = new Set(choices.left);
  if (units.length === 0) return <Typography>{say('newRedaction.noneShown')}</Typography>;
  return (
    <>
      <PairsFrame role="region" aria-label={`${say('newRedaction.table')}. ${say('office.list.scroll')}`} tabIndex={0}>
        <table role="table" aria-label={say('newRedaction.table')}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" style={{ width: '13rem' }}>
                {say('common.columns.number')}
              </th>
              <th role="columnheader" scope="col" style={{ width: '50%' }}>
                {say('newRedaction.inForce')}
              </th>
              <th role="columnheader" scope="col" style={{ width: '50%' }}>
                {say('newRedaction.inText')}
              </th>
              <th role="columnheader" scope="col">
                {say('newRedaction.pair')}
              </th>
            </tr>
          </thead>
          {units.slice(0, drawn).map((unit) => (
            <UnitRows
              key={`${unit.unit} ${unit.key}`}
              unit={unit}
              isLeft={unit.kind !== 'kept' && left.has(leftName(unit))}
              names={proposal}
              headings={headings}
              onPartner={setPairing}
              onLeave={leave}
            />
          ))}
        </table>
      </PairsFrame>
      {units.length > drawn && (
        <Button sx={{ mt: 1 }} onClick={() => setDrawn(drawn + DRAWN)}>
          {say('newRedaction.more', { smart_count: Math.min(DRAWN, units.length - drawn) })}
        </Button>
      )}
      {pairing !== null && (
        <PartnerDialog proposal={proposal} choices={choices} unit={pairing} onChoose={onChoose} onClose={() => setPairing(null)} />
      )}
    </>
  );
}

function headingsOf(units: readonly ProposedUnit[]): Headings {
  const headings = units.map(({ before, after }) => after ?? before).filter((wording) => wording?.unit === 'section');
  return new Map(headings.map(({ key, title }) => [key, title]));
}
