import { Button } from '@mui/material';
import { memo, type ReactElement } from 'react';
import type { LocalizedText } from '../../../../cms/domain/language';
import type { ProposedUnit } from '../../../../cms/domain/matching/proposal';
import { headWords } from '../../../../cms/domain/record/cells';
import type { MeasureWording, WordingRecord } from '../../../../cms/domain/record/plan-record';
import { Deleted, FieldRow, Inserted } from '../../changes/side-by-side';
import { changedFields, type ChangedField, type Names } from '../../draft/changed-fields';
import { UnitName } from '../../fields/unit-name';
import { Text } from '../../fields/value-fields';
import { useLanguage, useSay } from '../../language/use-language';
import { nameOfUnit } from './names';
import { UnitKinds } from './unit-kinds';

/** The headings of a plan by their keys, those that a text brings in among them. */
export type Headings = ReadonlyMap<string | null, LocalizedText>;

interface UnitRowsProps {
  readonly unit: ProposedUnit;
  readonly isLeft: boolean;
  readonly names: Names;
  readonly headings: Headings;
  readonly onPartner: (unit: ProposedUnit) => void;
  readonly onLeave: (unit: ProposedUnit, isLeft: boolean) => void;
}

/** One unit as it is in force and as the text has it, cell by cell, with what can be done about the pair. */
export const UnitRows = memo(function UnitRows({ unit, isLeft, names, headings, onPartner, onLeave }: UnitRowsProps): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { before, after, lost } = unit;
  const isRevised = before !== null && after !== null && !isLeft;
  // A section is said by its heading, not by its key; a translation that goes is told of in one line for all cells.
  const isSaidApart = ({ label, language: of, after: now }: ChangedField): boolean =>
    (unit.unit === 'measure' && label === 'common.columns.section') || (now === '' && lost.some((one) => one.language === of));
  const fields = isRevised ? changedFields(before, after, names, language).filter((field) => !isSaidApart(field)) : [];
  const isMovedOver = isRevised && before.unit === 'measure' && after.unit === 'measure' && before.section !== after.section;
  const losses = isLeft ? [] : [...new Set(lost.map((one) => say(`common.languageName.${one.language}`)))];
  const rows = 1 + fields.length + (isMovedOver ? 1 : 0) + (losses.length > 0 ? 1 : 0);
  return (
    <tbody role="rowgroup" className={unit.unit}>
      <tr role="row" className="unit">
        <th role="rowheader" scope="rowgroup">
          <UnitName wording={(after ?? before) as WordingRecord} /> <UnitKinds unit={unit} isLeft={isLeft} />
        </th>
        <UnitWords unit={unit} isLeft={isLeft} />
        <td role="cell" className="doing" rowSpan={rows}>
          <Doing unit={unit} isLeft={isLeft} onPartner={onPartner} onLeave={onLeave} />
        </td>
      </tr>
      {isMovedOver && (
        <tr role="row">
          <th role="rowheader" scope="row">
            {say('common.columns.section')}
          </th>
          <td role="cell" data-label={say('newRedaction.inForce')}>
            <Text text={headings.get(before.section) ?? {}} />
          </td>
          <td role="cell" data-label={say('newRedaction.inText')}>
            <Text text={headings.get(after.section) ?? {}} />
          </td>
        </tr>
      )}
      {fields.map((field) => (
        <FieldRow key={`${field.label} ${field.language}`} field={field} />
      ))}
      {losses.length > 0 && (
        <tr role="row">
          <td role="cell" colSpan={3} className="lost">
            {say('newRedaction.lost', { language: losses.join(', ') })}
          </td>
        </tr>
      )}
    </tbody>
  );
});

/** What the unit is about: on the side that has it, or across both where both say it. */
function UnitWords({ unit: { before, after }, isLeft }: { unit: ProposedUnit; isLeft: boolean }): ReactElement {
  const say = useSay();
  if (before !== null && after !== null) {
    return (
      <td role="cell" colSpan={2} className="words">
        <Text text={headWords(before)} />
      </td>
    );
  }
  const Mark = isLeft ? 'span' : before === null ? Inserted : Deleted;
  const side = (wording: WordingRecord | null): ReactElement | null =>
    wording === null ? null : (
      <Mark>
        <Text text={headWords(wording)} />
        {wording.unit === 'measure' && <OtherCells measure={wording} />}
      </Mark>
    );
  return (
    <>
      <td role="cell" data-label={say('newRedaction.inForce')}>
        {side(before)}
      </td>
      <td role="cell" data-label={say('newRedaction.inText')}>
        {side(after)}
      </td>
    </>
  );
}

/** The rest of a row that only one side has. */
function OtherCells({ measure: { deadlineText, completionForm, executorsText, funding } }: { measure: MeasureWording }): ReactElement {
  const texts = [deadlineText, completionForm, executorsText, funding.text].filter((text) => Object.values(text).some(Boolean));
  return (
    <span className="cells">
      {texts.map((text, index) => (
        <span key={index}>
          <Text text={text} />
        </span>
      ))}
    </span>
  );
}

function Doing({ unit, isLeft, onPartner, onLeave }: Pick<UnitRowsProps, 'unit' | 'isLeft' | 'onPartner' | 'onLeave'>): ReactElement {
  const say = useSay();
  const name = nameOfUnit(unit, useLanguage());
  return (
    <>
      {(unit.unit === 'measure' || unit.unit === 'section') && (
        <Button variant="text" onClick={() => onPartner(unit)} aria-label={say('newRedaction.partner.change', { name })}>
          {say('newRedaction.partner.other')}
        </Button>
      )}
      {unit.kind !== 'kept' && (
        <label>
          <input type="checkbox" checked={isLeft} aria-label={say('newRedaction.leave', { name })} onChange={({ target }) => onLeave(unit, target.checked)} />
          {say('newRedaction.leaveShort')}
        </label>
      )}
    </>
  );
}
