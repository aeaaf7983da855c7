import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { deadlineLedger, ledgerSums } from '../../../../cms/domain/change/deadline-ledger';
import type { PlanRecord } from '../../../../cms/domain/record/plan-record';
import { isHeldOn } from '../../../../cms/domain/record/redaction';
import { dateValues, orderCitation } from '../../../i18n';
import { useShownDate } from '../../as-of/as-of-context';
import { useLanguage, useSay } from '../../language/use-language';
import { NotHeld } from '../not-held';
import { LedgerFileButton } from './ledger-file-button';
import { LedgerSums } from './ledger-sums';
import { LedgerTable } from './ledger-table';

/** How the deadlines of a plan moved by the date looked at: each measure's first one and every move, and the sums. */
export default function PlanLedger({ record }: { record: PlanRecord }): ReactElement {
  const say = useSay();
  const shown = useShownDate();
  if (!isHeldOn(record, shown)) return <NotHeld record={record} />;
  const entries = deadlineLedger(record, shown);
  const { all, byBody } = ledgerSums(entries);
  return (
    <>
      <LedgerHonesty record={record} shown={shown} />
      <Typography sx={{ mt: 1 }}>
        {say('public.ledger.summary', { moved: all.moved, all: all.measures, later: all.daysLater, earlier: all.daysEarlier })}{' '}
        <LedgerFileButton record={record} asOf={shown} />
      </Typography>
      <LedgerTable entries={entries} record={record} />
      <LedgerSums all={all} byBody={[...byBody]} names={record} />
    </>
  );
}

/** What moved before the register begins, or by an order nobody holds, cannot be in the ledger. */
function LedgerHonesty({ record: { plan, order, changeSets }, shown }: { record: PlanRecord; shown: string }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const unknown = changeSets.flatMap((one) => (!one.changesKnown && one.order !== null && one.inForceFrom <= shown ? [one.order] : []));
  return (
    <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '56rem' }}>
      {say('public.ledger.lead')} {plan.heldFrom > order.date && say('public.ledger.firstHeld', dateValues(plan.heldFrom, language))}{' '}
      {unknown.map((act) => say('public.ledger.unknown', { citation: orderCitation(act, language) })).join(' ')}
    </Typography>
  );
}
