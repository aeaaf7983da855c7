import InfoIcon from '@mui/icons-material/InfoOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId, useState, type ReactElement } from 'react';
import { Loading } from 'react-admin';
import type { PlanProvenance, Provenance } from '../../../cms/domain/record/provenance';
import { useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { OriginList } from './origin-list';
import { useProvenance, type ProvenanceOf } from './use-provenance';

const Quiet = styled('button')(({ theme }) => ({
  display: 'inline-grid',
  placeItems: 'center',
  width: 24,
  height: 24,
  padding: 0,
  border: 0,
  borderRadius: 3,
  verticalAlign: 'middle',
  background: 'none',
  color: theme.register.muted,
  cursor: 'pointer',
  '& svg': { fontSize: 17 },
  '&:hover': { color: theme.register.accent },
}));

interface OriginButtonProps extends ProvenanceOf {
  /** What the record is called. */
  readonly name: string;
  /** Which of the plan's records it is. */
  readonly pick: (all: PlanProvenance) => Provenance | null;
}

/** A quiet button that says where a record's fields come from. */
export function OriginButton({ name, ...asked }: OriginButtonProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const label = say('origin.of', { name });
  return (
    <>
      <Quiet type="button" aria-label={label} title={say('origin.title')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <InfoIcon aria-hidden="true" />
      </Quiet>
      {isOpen && <OriginDialog title={label} {...asked} onClose={() => setOpen(false)} />}
    </>
  );
}

function OriginDialog({
  title,
  pick,
  planId,
  state,
  onClose,
}: Omit<OriginButtonProps, 'name'> & { title: string; onClose: () => void }): ReactElement {
  const say = useSay();
  const id = useId();
  const { data, error } = useProvenance({ planId, state }, true);
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        {error !== null ? <Failure error={error} /> : data === undefined ? <Loading /> : <OriginList provenance={pick(data)} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('origin.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
