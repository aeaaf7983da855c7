import { Box, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../../cms/domain/change/compare';
import { wordDiff } from '../../../cms/domain/change/word-diff';
import { headWords } from '../../../cms/domain/record/cells';
import type { WordingRecord } from '../../../cms/domain/record/plan-record';
import { UnitName } from '../fields/unit-name';
import { Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { ChangeKindChip } from './change-kind-chip';
import { changedFields, type Names } from './changed-fields';

/** Every change of a draft: what it touches, and each field before and after. */
export function ChangeSummary({ changes, names }: { changes: readonly UnitChange[]; names: Names }): ReactElement {
  const say = useSay();
  if (changes.length === 0) return <Typography>{say('editing.draft.noChanges')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changes.map((change) => (
        <Box
          component="li"
          key={`${change.unit} ${change.key}`}
          sx={(theme) => ({ py: 1.5, borderBottom: `1px solid ${theme.register.line}` })}
        >
          <ChangeKindChip kind={change.kind} /> <Name wording={change.after ?? change.before} />
          {change.before !== null && change.after !== null && (
            <FieldTable before={change.before} after={change.after} names={names} />
          )}
        </Box>
      ))}
    </Box>
  );
}

function Name({ wording }: { wording: WordingRecord | null }): ReactElement | null {
  if (wording === null) return null;
  return (
    <strong>
      <UnitName wording={wording} /> <Text text={headWords(wording)} />
    </strong>
  );
}

function FieldTable({
  before,
  after,
  names,
}: {
  before: WordingRecord;
  after: WordingRecord;
  names: Names;
}): ReactElement | null {
  const say = useSay();
  const fields = changedFields(before, after, names, useLanguage());
  if (fields.length === 0) return null;
  return (
    <Box component="dl" sx={{ m: 0, mt: 1, '& dt': { color: 'text.secondary', fontSize: '0.8125rem' }, '& dd': { m: 0, mb: 1 } }}>
      {fields.map((field) => (
        <div key={`${field.label} ${field.language}`}>
          <dt>
            {say(field.label)}
            {field.language !== null && ` (${say(`common.languageName.${field.language}`)})`}
          </dt>
          <dd>
            {wordDiff(field.before, field.after).map(({ kind, text }, index) =>
              kind === 'same' ? text : <Changed key={index} kind={kind} text={text} />,
            )}
          </dd>
        </div>
      ))}
    </Box>
  );
}

const Deleted = styled('del')(({ theme }) => ({ backgroundColor: theme.register.removed, overflowWrap: 'anywhere' }));
const Inserted = styled('ins')(({ theme }) => ({ backgroundColor: theme.register.added, overflowWrap: 'anywhere' }));

/** Words that only one of the two texts has, one after the other where they stand for each other. */
function Changed({ kind, text }: { kind: 'deleted' | 'inserted'; text: string }): ReactElement {
  return kind === 'deleted' ? <Deleted>{text}</Deleted> : <Inserted>{text}</Inserted>;
}
