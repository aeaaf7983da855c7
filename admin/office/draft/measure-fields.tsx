import { Box, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { required, SelectInput, TextInput } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { LocalizedInput } from '../forms/localized-input';
import { useLanguage, useSay } from '../language/use-language';
import { DeadlineFields } from './deadline-fields';
import { ExecutorFields } from './executor-fields';
import { FundingFields } from './funding-fields';

/** Everything a measure says, in the order of the official columns. */
export function MeasureFields({ view }: { view: PlanView }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { originalLanguages: original } = view.order;
  const sections = view.redaction.sections.flatMap(({ heading }) =>
    heading === null ? [] : [{ id: heading.key, name: `${heading.number}. ${textIn(heading.title, language)?.text ?? ''}` }],
  );
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '8rem 1fr 1fr' }, mb: 3 }}>
        <TextInput source="number" label={say('common.columns.number')} validate={required()} helperText={false} />
        {sections.length > 0 && (
          <SelectInput
            source="section"
            label={say('common.columns.section')}
            choices={sections}
            translateChoice={false}
            helperText={false}
          />
        )}
        <TextInput source="clause" label={say('editing.draft.clause')} helperText={say('editing.draft.clauseHelp')} />
      </Box>
      <LocalizedInput name="action" label={say('common.columns.action')} lines={4} original={original} />
      <Part title={say('common.columns.deadline')}>
        <DeadlineFields view={view} />
      </Part>
      <LocalizedInput name="completionForm" label={say('common.columns.completionForm')} lines={2} original={original} />
      <Part title={say('editing.draft.executors')}>
        <LocalizedInput name="executorsText" label={say('editing.draft.printed')} lines={2} original={original} />
        <ExecutorFields known={view.bodies} />
      </Part>
      <Part title={say('editing.draft.funding')}>
        <LocalizedInput name="fundingText" label={say('editing.draft.printed')} lines={2} original={original} />
        <FundingFields known={view.programmes} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Box component="section" sx={(theme) => ({ mt: 3, pt: 2, borderTop: `1px solid ${theme.register.lineStrong}` })}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
