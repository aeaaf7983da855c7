import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../../cms/domain/change/compare';
import { wordDiff, type WordStretch } from '../../../cms/domain/change/word-diff';
import { headWords } from '../../../cms/domain/record/cells';
import type { WordingRecord } from '../../../cms/domain/record/plan-record';
import { ChangeKindChip } from '../draft/change-kind-chip';
import { changedFields, type ChangedField, type Names } from '../draft/changed-fields';
import { UnitName } from '../fields/unit-name';
import { Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { EffectTable } from './table';

export const Deleted = styled('del')(({ theme }) => ({ backgroundColor: theme.register.removed, overflowWrap: 'anywhere' }));
export const Inserted = styled('ins')(({ theme }) => ({ backgroundColor: theme.register.added, overflowWrap: 'anywhere' }));

/** Each changed unit with its changed fields before and after, side by side, word by word. */
export function SideBySide({ changes, names }: { changes: readonly UnitChange[]; names: Names }): ReactElement {
  const say = useSay();
  const columns = [
    { label: '', width: '14rem' },
    { label: say('changes.before'), width: '50%' },
    { label: say('changes.after'), width: '50%' },
  ];
  return (
    <EffectTable id="side-by-side" title={say('changes.wordings')} columns={columns}>
      {changes.map((change) => (
        <UnitRows key={`${change.unit} ${change.key}`} change={change} names={names} />
      ))}
    </EffectTable>
  );
}

function UnitRows({ change: { kind, before, after }, names }: { change: UnitChange; names: Names }): ReactElement {
  const language = useLanguage();
  const fields = before === null || after === null ? [] : changedFields(before, after, names, language);
  const isWhole = before === null || after === null;
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colSpan={isWhole ? 1 : 3} style={{ fontWeight: 650 }}>
          <UnitName wording={after ?? (before as WordingRecord)} /> <ChangeKindChip kind={kind} />
        </th>
        {isWhole && (
          <>
            <td role="cell">{before !== null && <Deleted>{<Title wording={before} />}</Deleted>}</td>
            <td role="cell">{after !== null && <Inserted>{<Title wording={after} />}</Inserted>}</td>
          </>
        )}
      </tr>
      {fields.map((field) => (
        <FieldRow key={`${field.label} ${field.language}`} field={field} />
      ))}
    </>
  );
}

function Title({ wording }: { wording: WordingRecord }): ReactElement {
  return <Text text={headWords(wording)} />;
}

/** One field in its two wordings, word by word. */
export function FieldRow({ field: { label, language, before, after } }: { field: ChangedField }): ReactElement {
  const say = useSay();
  const stretches = wordDiff(before, after);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {say(label)}
        {language !== null && ` (${say(`common.languageName.${language}`)})`}
      </th>
      <td role="cell" data-label={say('changes.before')} lang={language ?? undefined}>
        <Side stretches={stretches} of="deleted" />
      </td>
      <td role="cell" data-label={say('changes.after')} lang={language ?? undefined}>
        <Side stretches={stretches} of="inserted" />
      </td>
    </tr>
  );
}

/** One side of a comparison: what is the same, and what this side alone has. */
function Side({ stretches, of: side }: { stretches: readonly WordStretch[]; of: 'deleted' | 'inserted' }): ReactElement {
  const Mark = side === 'deleted' ? Deleted : Inserted;
  const shown = stretches.filter(({ kind }) => kind === 'same' || kind === side);
  return (
    <div>{shown.map(({ kind, text }, index) => (kind === 'same' ? <span key={index}>{text}</span> : <Mark key={index}>{text}</Mark>))}</div>
  );
}
