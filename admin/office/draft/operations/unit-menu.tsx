import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState, type ComponentType, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import type { WordingRecord } from '../../../../cms/domain/record/plan-record';
import type { OfficeKey } from '../../../i18n/office-catalogs';
import { useSay } from '../../language/use-language';
import { useUnitName } from '../unit-name';
import type { OperationProps } from './operation';
import { useRevert } from './use-revert';

/** One thing a clause can do to a unit: a dialog that asks for the rest, or a page. */
export type UnitOperation<Wording extends WordingRecord> =
  | { readonly label: OfficeKey; readonly dialog: ComponentType<OperationProps<Wording>> }
  | { readonly label: OfficeKey; readonly to: string };

interface UnitMenuProps<Wording extends WordingRecord> extends Omit<OperationProps<Wording>, 'onClose'> {
  readonly operations: readonly UnitOperation<Wording>[];
  /** Whether the draft changes the unit, so that the change can be taken back. */
  readonly isChanged: boolean;
}

/** Everything a clause can do to a unit beside editing it, and taking it back. */
export function UnitMenu<Wording extends WordingRecord>({ operations, isChanged, ...unit }: UnitMenuProps<Wording>): ReactElement {
  const say = useSay();
  const navigate = useNavigate();
  const nameOf = useUnitName();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [Dialog, setDialog] = useState<{ readonly shown: ComponentType<OperationProps<Wording>> } | null>(null);
  const revert = useRevert(unit.changeSet.id, unit.wording);
  const choose = (operation: UnitOperation<Wording>): void => {
    setAnchor(null);
    if ('to' in operation) navigate(operation.to);
    else setDialog({ shown: operation.dialog });
  };
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={say('operations.more', { name: nameOf(unit.wording) })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreHoriz fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {operations.map((operation) => (
          <MenuItem key={operation.label} onClick={() => choose(operation)}>
            {say(operation.label)}
          </MenuItem>
        ))}
        {isChanged && (
          <MenuItem
            onClick={() => {
              setAnchor(null);
              void revert();
            }}
          >
            {say('operations.revert')}
          </MenuItem>
        )}
      </Menu>
      {Dialog !== null && <Dialog.shown {...unit} onClose={() => setDialog(null)} />}
    </>
  );
}
