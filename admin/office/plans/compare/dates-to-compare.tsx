import { Button, TextField } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { FormEvent, ReactElement } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { isIsoDate, type IsoDate } from '../../../../cms/domain/calendar/iso-date';
import type { RedactionPeriod } from '../../../../cms/domain/change/periods';
import { useLanguage, useSay } from '../../language/use-language';
import { Ways } from '../history/history-style';
import { spanWords } from '../redaction-words';
import { comparisonPath } from './comparison-path';

const Form = styled('form')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1.5),
  '& .MuiTextField-root': { width: 170 },
}));
const Neighbours = styled('details')(({ theme }) => ({ marginTop: theme.spacing(1), '& summary': { width: 'fit-content', cursor: 'pointer' } }));

/** Chooses the two dates, or two neighbouring redactions at one stroke. */
export function DatesToCompare({
  planId,
  from,
  to,
  periods,
}: {
  planId: string;
  from: IsoDate;
  to: IsoDate;
  periods: readonly RedactionPeriod[];
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const compare = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [earlier, later] = [typed.get('from'), typed.get('to')].filter(isIsoDate).sort();
    if (earlier !== undefined && later !== undefined) void navigate(comparisonPath(planId, earlier, later), { preventScrollReset: true });
  };
  return (
    <>
      <Form onSubmit={compare} key={`${from} ${to}`} aria-label={say('public.compare.choose')}>
        <TextField type="date" name="from" label={say('public.compare.from')} defaultValue={from} required />
        <TextField type="date" name="to" label={say('public.compare.to')} defaultValue={to} required />
        <Button type="submit" variant="outlined">
          {say('public.compare.submit')}
        </Button>
      </Form>
      {periods.length > 1 && (
        <Neighbours>
          <summary>{say('public.compare.neighbours')}</summary>
          <Ways>
            {periods.slice(1).map(({ from: start }, index) => {
              const before = periods[index]?.from ?? start;
              return (
                <li key={start}>
                  <Link to={comparisonPath(planId, before, start)} preventScrollReset>
                    {spanWords(before, start, language)}
                  </Link>
                </li>
              );
            })}
          </Ways>
        </Neighbours>
      )}
    </>
  );
}
