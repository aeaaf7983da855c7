import { TextField } from '@mui/material';
import { useId, useState, type ReactElement } from 'react';
import type { ProposedUnit } from '../../../../cms/domain/matching/proposal';
import { useLanguage, useSay } from '../../language/use-language';
import { ConfirmDialog } from '../../layout/confirm-dialog';
import type { Proposal } from '../../providers/new-redactions';
import { nameOfUnit, rowsOfText, unitsInForce, type Partnerable } from './names';
import { withPartner, type Choices, type PairedUnit } from './pairing';

const NONE = '';

/** Asks which unit of the plan a row of the text is, or which row a unit that has none. */
export function PartnerDialog({
  proposal,
  choices,
  unit,
  onChoose,
  onClose,
}: {
  proposal: Proposal;
  choices: Choices;
  unit: ProposedUnit;
  onChoose: (choices: Choices) => void;
  onClose: () => void;
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const lineId = useId();
  const kind: PairedUnit = unit.unit === 'section' ? 'sections' : 'measures';
  const { at } = unit;
  const isRow = at !== null;
  const partners = choices[kind];
  const [chosen, setChosen] = useState(isRow ? (partners[at] ?? NONE) : NONE);
  const options = isRow
    ? unitsInForce(proposal, kind, new Set(partners.flatMap((key) => key ?? [])), language)
    : rowsOfText(proposal, kind, partners, language);

  const confirm = (): void => {
    if (isRow) onChoose(withPartner(choices, kind, at, chosen === NONE ? null : chosen));
    else if (chosen !== NONE) onChoose(withPartner(choices, kind, Number(chosen), unit.key));
    onClose();
  };
  return (
    <ConfirmDialog isOpen title={say('newRedaction.partner.title')} confirmLabel={say('newRedaction.partner.choose')} width="sm" onConfirm={confirm} onClose={onClose}>
      <p id={lineId}>{say(isRow ? 'newRedaction.partner.lineNew' : 'newRedaction.partner.lineOld', { name: nameOfUnit(unit, language) })}</p>
      <TextField
        select
        fullWidth
        label={say(isRow ? 'newRedaction.partner.inForce' : 'newRedaction.partner.inText')}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        slotProps={{ select: { native: true }, htmlInput: { 'aria-describedby': lineId } }}
      >
        <option value={NONE}>{say(isRow ? 'newRedaction.partner.noneNew' : 'newRedaction.partner.noneOld')}</option>
        <Options label={say('newRedaction.partner.free')} options={options.filter(({ isFree }) => isFree)} />
        <Options label={say('newRedaction.partner.taken')} options={options.filter(({ isFree }) => !isFree)} />
      </TextField>
    </ConfirmDialog>
  );
}

function Options({ label, options }: { label: string; options: readonly Partnerable[] }): ReactElement | null {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
