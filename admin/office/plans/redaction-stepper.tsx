import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import { IconButton } from '@mui/material';
import type { ReactElement } from 'react';
import { periodOn, redactionPeriods, type RedactionPeriod } from '../../../cms/domain/change/periods';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { dateValues, formatDate, formatShortDate } from '../../i18n';
import { useAsOf, useShownDate } from '../as-of/as-of-context';
import { DatedLink } from '../as-of/dated-link';
import { todayInKazakhstan } from '../fields/today';
import { useLanguage, useSay } from '../language/use-language';
import { RedactionSlider } from './redaction-slider';
import { Frame, Here, Steps } from './redaction-style';
import { actsOf, dateOfPeriod, periodWords } from './redaction-words';

/** Walks the redactions of a plan: one back, one on, or along all of them; and says what made the one shown. */
export function RedactionStepper({ plan }: { plan: Pick<PlanRecord, 'plan' | 'changeSets'> }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { choose } = useAsOf();
  const shown = useShownDate();
  const today = todayInKazakhstan();
  const periods = redactionPeriods(plan);
  const period = periodOn(periods, shown);
  const place = period === null ? -1 : periods.indexOf(period);
  const go = (to: RedactionPeriod | undefined): void => {
    if (to !== undefined) choose(dateOfPeriod(to, periods, today));
  };
  const step = (way: 'previous' | 'next', to: RedactionPeriod | undefined): ReactElement => {
    const name = say(`public.redaction.${way}`);
    return (
      <IconButton
        size="small"
        disabled={to === undefined}
        aria-label={to === undefined ? name : `${name}: ${formatDate(to.from, language)}`}
        onClick={() => go(to)}
      >
        {way === 'previous' ? <PreviousIcon /> : <NextIcon />}
      </IconButton>
    );
  };
  return (
    <Frame aria-label={say('public.redaction.label')}>
      {(periods.length > 1 || period === null) && (
        <Steps>
          {step('previous', periods[place - 1])}
          <RedactionSlider
            place={place}
            ends={[formatShortDate(periods[0]?.from ?? shown, language), formatShortDate(periods.at(-1)?.from ?? shown, language)]}
            last={periods.length - 1}
            words={(at) => (periods[at] === undefined ? say('asOf.notHeld') : placeWords(periods, at, today, language, say))}
            onChoose={(at) => go(periods[at])}
          />
          {step('next', periods[place + 1])}
        </Steps>
      )}
      <Here>
        {period !== null && <strong>{periodWords(period, today, language)}</strong>}
        {period !== null && periods.length > 1 && <span>{say('public.redaction.place', { place: place + 1, all: periods.length })}</span>}
        {period !== null && <span>{actsOf(period, language)}</span>}
        <Coming next={periods[place + 1]} />
      </Here>
    </Frame>
  );
}

function placeWords(
  periods: readonly RedactionPeriod[],
  at: number,
  today: string,
  language: ReturnType<typeof useLanguage>,
  say: ReturnType<typeof useSay>,
): string {
  const period = periods[at];
  if (period === undefined) return '';
  return [periodWords(period, today, language), say('public.redaction.place', { place: at + 1, all: periods.length }), actsOf(period, language)].join('. ');
}

/** The redaction that is yet to take effect, by which acts; nothing where none is known. */
function Coming({ next }: { next: RedactionPeriod | undefined }): ReactElement | null {
  const say = useSay();
  const language = useLanguage();
  if (next === undefined || next.from <= todayInKazakhstan()) return null;
  return (
    <span className="coming">
      <DatedLink to={`?asOf=${next.from}`} preventScrollReset>
        {say('public.redaction.willChange', dateValues(next.from, language) as Record<string, string | number>)}
      </DatedLink>
      : {actsOf(next, language)}
    </span>
  );
}
