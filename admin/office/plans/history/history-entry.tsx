import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { ChangeSetEffect } from '../../../../cms/domain/change/effects';
import type { AmountChange } from '../../../../cms/domain/change/funding-change';
import type { RedactionPeriod } from '../../../../cms/domain/change/periods';
import type { PlanIdentity } from '../../../../cms/domain/record/plan-record';
import { dateValues, formatDate } from '../../../i18n';
import type { Saying } from '../../../public/compare/cell-changes';
import { actWords } from '../../../public/ledger/act-words';
import { Text } from '../../fields/value-fields';
import { useLanguage, useSay } from '../../language/use-language';
import { OriginButton } from '../../provenance/origin-button';
import { changeSetAnchor } from './change-set-path';
import { EntryLinks } from './entry-links';
import { Entry, Lines } from './history-style';
import { WhatItDid } from './what-it-did';

/** What every entry of one history needs. */
export interface HistoryContext {
  readonly plan: PlanIdentity;
  readonly periods: readonly RedactionPeriod[];
  readonly saying: Saying;
  /** By change-set: what it did to the plan's total. */
  readonly money: ReadonlyMap<string, AmountChange>;
  /** Whether the words changed are shown at once. */
  readonly isOpen: boolean;
}

/** One act: when it took effect, what it is, what it did, and where to read on. */
export function HistoryEntry({ effect, context }: { effect: ChangeSetEffect; context: HistoryContext }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { plan } = context;
  const { id, kind, order, inForceFrom, note, reason, changesKnown } = effect.changeSet;
  return (
    <Entry id={changeSetAnchor(id)} tabIndex={-1}>
      <div>
        <time dateTime={inForceFrom}>{formatDate(inForceFrom, language)}</time>
      </div>
      <Lines>
        <Typography variant="h3">
          {actWords(effect.changeSet, language)}{' '}
          <OriginButton
            planId={plan.id}
            state="published"
            name={order?.number ?? say(`act.changeSetKind.${kind}`)}
            pick={({ changeSets }) => changeSets[id] ?? null}
          />
        </Typography>
        {order !== null && <p className="quiet">{say(`act.changeSetKind.${kind}`)}</p>}
        {Object.values(note).some(Boolean) && (
          <p className="quiet">
            <q>
              <Text text={note} />
            </q>
          </p>
        )}
        {reason !== null && <p>{say('public.honesty.correction', { reason })}</p>}
        {!changesKnown && <p>{say('office.history.changesUnknown')}</p>}
        {!changesKnown && inForceFrom > plan.heldFrom && <p>{say('public.redaction.incomplete', dateValues(inForceFrom, language))}</p>}
        {changesKnown && kind !== 'repeal' && <WhatItDid effect={effect} context={context} />}
        <EntryLinks plan={plan} inForceFrom={inForceFrom} periods={context.periods} />
      </Lines>
    </Entry>
  );
}
