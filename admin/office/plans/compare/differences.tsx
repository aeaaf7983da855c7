import { styled } from '@mui/material/styles';
import { useMemo, type ReactElement } from 'react';
import type { IsoDate } from '../../../../cms/domain/calendar/iso-date';
import { redactionEffects } from '../../../../cms/domain/change/redaction-effects';
import { fundingBridge } from '../../../../cms/domain/change/funding-bridge';
import type { PlanRecord } from '../../../../cms/domain/record/plan-record';
import { redactionOn } from '../../../../cms/domain/record/redaction';
import { BodiesSection } from '../../../public/compare/bodies-section';
import { DeadlinesSection } from '../../../public/compare/deadlines-section';
import { MoneySection } from '../../../public/compare/money-section';
import { TextSection } from '../../../public/compare/text-section';
import { EffectCounts } from '../../changes/effect-counts';
import { todayInKazakhstan } from '../../fields/today';
import { PublicLinks } from '../../fields/public-links';
import { useLanguage } from '../../language/use-language';
import { ActsBetween } from './acts-between';

/** The parts of the public comparison, in the office's letters. */
const Parts = styled('div')(({ theme }) => ({
  marginTop: theme.spacing(3),
  '& section': { marginTop: theme.spacing(4) },
  '& h2': { margin: theme.spacing(0, 0, 1), fontSize: '1.1rem', fontWeight: 650 },
  '& .section-head': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: theme.spacing(0.5, 2.5) },
  '& .section-note': { margin: theme.spacing(0, 0, 1), color: theme.register.muted },
  '& .change-section .col-action': { fontFamily: 'inherit', fontSize: '1rem' },
}));

/** What differs between two dates, drawn as the public page draws it. */
export function Differences({ record, from, to }: { record: PlanRecord; from: IsoDate; to: IsoDate }): ReactElement {
  const language = useLanguage();
  const { after, effects, steps } = useMemo(() => {
    const [before, later] = [redactionOn(record, from), redactionOn(record, to)];
    return { after: later, effects: redactionEffects(before, later), steps: fundingBridge(record, from, to) };
  }, [record, from, to]);
  return (
    <PublicLinks>
      <Parts>
        <EffectCounts effects={effects} />
        <ActsBetween changeSets={steps.map(({ changeSet }) => changeSet)} planId={record.plan.id} />
        <TextSection changes={effects.changes} record={record} after={after} language={language} />
        <DeadlinesSection moved={effects.deadlines} record={record} to={to} today={todayInKazakhstan()} language={language} />
        <MoneySection funding={effects.money} steps={steps} record={record} dates={{ from, to }} language={language} />
        <BodiesSection change={effects.bodies} record={record} dates={{ from, to }} language={language} />
      </Parts>
    </PublicLinks>
  );
}
