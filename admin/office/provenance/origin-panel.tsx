import { styled } from '@mui/material/styles';
import { useState, type ReactElement } from 'react';
import { Loading } from 'react-admin';
import type { PlanProvenance, Provenance } from '../../../cms/domain/record/provenance';
import { useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { OriginList } from './origin-list';
import { useProvenance, type ProvenanceOf } from './use-provenance';

const Fold = styled('details')({ marginTop: 24, maxWidth: '52rem', '& summary': { cursor: 'pointer' } });

/** The same as the button says, folded at the end of a record's own page. */
export function OriginPanel({
  pick,
  ...asked
}: ProvenanceOf & { pick: (all: PlanProvenance) => Provenance | null }): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useProvenance(asked, isOpen);
  return (
    <Fold onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('origin.title')}</summary>
      {isOpen &&
        (error !== null ? <Failure error={error} /> : data === undefined ? <Loading /> : <OriginList provenance={pick(data)} />)}
    </Fold>
  );
}
