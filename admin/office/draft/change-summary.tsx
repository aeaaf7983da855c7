import { Box, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import type { MeasureWording, SectionWording } from '../../../cms/domain/record/plan-record';
import { Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import type { DraftChange } from './draft-changes';
import { ChangeKindChip } from './change-kind-chip';
import { changedFields, type Names } from './changed-fields';

/** Every change of a draft: what it touches, and each field before and after. */
export function ChangeSummary({ changes, names }: { changes: readonly DraftChange[]; names: Names }): ReactElement {
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
          {change.kind === 'changed' && change.before !== null && change.after !== null && (
            <FieldTable before={change.before} after={change.after} names={names} />
          )}
        </Box>
      ))}
    </Box>
  );
}

function Name({ wording }: { wording: MeasureWording | SectionWording | null }): ReactElement | null {
  if (wording === null) return null;
  return (
    <strong>
      {wording.number} <Text text={wording.unit === 'measure' ? wording.action : wording.title} />
    </strong>
  );
}

function FieldTable({
  before,
  after,
  names,
}: {
  before: MeasureWording | SectionWording;
  after: MeasureWording | SectionWording;
  names: Names;
}): ReactElement {
  const say = useSay();
  const interfaceLanguage = useLanguage();
  return (
    <Box component="dl" sx={{ m: 0, mt: 1, '& dt': { color: 'text.secondary', fontSize: '0.8125rem' }, '& dd': { m: 0, mb: 1 } }}>
      {changedFields(before, after, names, interfaceLanguage).map((field) => (
        <div key={`${field.label} ${field.language}`}>
          <dt>
            {say(field.label)}
            {field.language !== null && ` (${say(`common.languageName.${field.language}`)})`}
          </dt>
          <dd>
            <Mark as="del" colour="removed">
              {field.before}
            </Mark>{' '}
            <Mark as="ins" colour="added">
              {field.after}
            </Mark>
          </dd>
        </div>
      ))}
    </Box>
  );
}

function Mark({
  as,
  colour,
  children,
}: {
  as: 'del' | 'ins';
  colour: 'removed' | 'added';
  children: ReactNode;
}): ReactElement | null {
  if (children === '') return null;
  return (
    <Box component={as} sx={(theme) => ({ backgroundColor: theme.register[colour], overflowWrap: 'anywhere', px: 0.25 })}>
      {children}
    </Box>
  );
}
