import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useMemo, type ReactElement } from 'react';
import { effectsOf, type ChangeSetEffect } from '../../../../cms/domain/change/effects';
import { fundingBridge } from '../../../../cms/domain/change/funding-bridge';
import { redactionPeriods } from '../../../../cms/domain/change/periods';
import type { PlanRecord } from '../../../../cms/domain/record/plan-record';
import { sayingOf } from '../../../public/compare/cell-changes';
import { StretchKey } from '../../../public/compare/stretches';
import { todayInKazakhstan } from '../../fields/today';
import { useScrollToHash } from '../../fields/use-scroll-to-hash';
import { useLanguage, useSay } from '../../language/use-language';
import { HistoryEntry, type HistoryContext } from './history-entry';

/** Up to here what every act changed is shown at once; of longer histories each act's words open by themselves. */
const SHOWN_OPEN = 24;
const END_OF_TIME = '9999-12-31';

const Entries = styled('ol')({ listStyle: 'none', margin: 0, padding: 0 });

/** Every act that made the plan say what it says, the latest first, and what each of them did. */
export default function PlanHistory({ record }: { record: PlanRecord }): ReactElement {
  const language = useLanguage();
  const today = todayInKazakhstan();
  useScrollToHash();
  const { upcoming, past, context } = useMemo(() => {
    const effects = effectsOf(record).reverse();
    const changed = effects.filter(({ changeSet }) => changeSet.kind !== 'enactment').flatMap(({ changes }) => changes);
    const steps = fundingBridge(record, record.plan.heldFrom, END_OF_TIME);
    const isAhead = ({ changeSet }: ChangeSetEffect): boolean => changeSet.inForceFrom > today;
    const drawing: HistoryContext = {
      plan: record.plan,
      periods: redactionPeriods(record),
      saying: sayingOf(record, language),
      money: new Map(steps.map(({ changeSet, change }) => [changeSet.id, change])),
      isOpen: changed.length <= SHOWN_OPEN,
    };
    return { upcoming: effects.filter(isAhead), past: effects.filter((effect) => !isAhead(effect)), context: drawing };
  }, [record, language, today]);
  return (
    <>
      <StretchKey language={language} />
      <Part id="upcoming" effects={upcoming} context={context} />
      <Part id="past" effects={past} context={context} />
    </>
  );
}

function Part({ id, effects, context }: { id: 'upcoming' | 'past'; effects: readonly ChangeSetEffect[]; context: HistoryContext }): ReactElement | null {
  const say = useSay();
  if (effects.length === 0) return null;
  return (
    <section aria-labelledby={`history-${id}`}>
      <Typography variant="h2" id={`history-${id}`} sx={{ mt: 2, mb: 1 }}>
        {say(`public.history.${id}`)}
      </Typography>
      <Entries reversed>
        {effects.map((effect) => (
          <HistoryEntry key={effect.changeSet.id} effect={effect} context={context} />
        ))}
      </Entries>
    </section>
  );
}
