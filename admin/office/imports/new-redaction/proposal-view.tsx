import { Alert, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { LinkButton } from '../../layout/link-button';
import { leftName } from '../../../../cms/domain/matching/wordings';
import { formatDate } from '../../../i18n';
import { useRereadPlans } from '../../draft/use-draft';
import { Citation, Text } from '../../fields/value-fields';
import { useLanguage, useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import type { Ground, Proposal } from '../../providers/new-redactions';
import { MakeBar } from './make-bar';
import { PairsTable } from './pairs-table';
import { Refused } from './refused';
import { isUnsure } from './pairing';
import { usePairing } from './use-new-redaction';

export type Shown = 'changes' | 'unsure' | 'all';

/** A text row by row beside the redaction it changes; from here it becomes a draft. */
export function ProposalView({
  importId,
  ground,
  proposal,
  isBusy,
  onCompareAgain,
  onChangeGround,
}: {
  importId: string;
  ground: Ground;
  proposal: Proposal;
  isBusy: boolean;
  onCompareAgain: () => void;
  onChangeGround: () => void;
}): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const redirect = useRedirect();
  const reread = useRereadPlans();
  const pairing = usePairing(importId, proposal);
  const [shown, setShown] = useState<Shown>('changes');
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const { choices, units } = pairing;
  const left = new Set(choices.left);
  const changes = units.filter((unit) => unit.kind !== 'kept' && !left.has(leftName(unit)));

  const make = async (): Promise<void> => {
    setSending(true);
    setRefusal(null);
    try {
      const { sections, measures } = choices;
      const { planId } = await data.acceptAsChange(importId, { ...ground, basedOn: proposal.basedOn, pairs: { sections, measures }, left: choices.left });
      pairing.forget();
      await reread();
      notify(say('newRedaction.made'), { type: 'success' });
      redirect(`/plans/${planId}/draft`);
    } catch (error) {
      setRefusal(error instanceof Error ? error : new Error(String(error)));
      setSending(false);
    }
  };
  const wanted = units.filter((unit) => shown === 'all' || (shown === 'unsure' ? isUnsure(unit) : unit.kind !== 'kept'));
  return (
    <>
      <GroundLine proposal={proposal} onChange={onChangeGround} />
      {proposal.openDraft !== null && (
        <Alert
          severity="warning"
          sx={{ mb: 2 }}
          action={
            <LinkButton to={`/plans/${proposal.plan.id}/draft`} color="inherit">
              {say('newRedaction.openDraft')}
            </LinkButton>
          }
        >
          {say('errors.plan-has-draft')}
        </Alert>
      )}
      {refusal !== null && <Refused error={refusal} onCompareAgain={onCompareAgain} />}
      <MakeBar
        units={units}
        left={left}
        shown={shown}
        onShow={setShown}
        onStartOver={pairing.startOver}
        isBlocked={isBusy || isSending || changes.length === 0 || proposal.openDraft !== null}
        onMake={() => void make()}
      />
      {units.every(({ kind }) => kind === 'kept') && <Typography sx={{ mb: 2 }}>{say('newRedaction.none')}</Typography>}
      <PairsTable key={shown} proposal={proposal} units={wanted} all={units} choices={choices} onChoose={pairing.choose} />
    </>
  );
}

function GroundLine({ proposal: { plan, order, inForceFrom }, onChange }: { proposal: Proposal; onChange: () => void }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  return (
    <Typography sx={{ mb: 1.5, maxWidth: '60rem' }}>
      <Text text={plan.title} /> · <Citation order={order} /> · {say('office.history.inForceFrom', { date: formatDate(inForceFrom, language) })}{' '}
      <Button variant="text" onClick={onChange}>
        {say('newRedaction.ground.change')}
      </Button>
    </Typography>
  );
}
