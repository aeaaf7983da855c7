import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { AutocompleteInput, CreateBase, Form, RadioButtonGroupInput, ReferenceInput, required, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { todayInKazakhstan } from '../fields/today';
import { fieldLabel } from '../forms/edit-form';
import { Refusals } from '../forms/refusals';
import { SaveBar } from '../forms/save-bar';
import { columnOf } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import { Page } from '../layout/page';
import type { AmendmentRow } from '../providers/rows';
import { AmendmentFields } from './amendment-fields';

const KINDS = ['amendment', 'correction'] as const;

/** Opens a draft for a plan: by an amending act, or to correct a misprint. */
export default function AmendmentCreate(): ReactElement {
  const say = useSay();
  const translate = useTranslate();
  const language = useLanguage();
  const [search] = useSearchParams();
  const planId = search.get('plan');
  const defaults = {
    planId,
    kind: search.get('kind') === 'correction' ? 'correction' : 'amendment',
    inForceFrom: search.get('kind') === 'correction' ? todayInKazakhstan() : null,
    changesKnown: true,
  };
  return (
    <CreateBase<AmendmentRow>
      resource="amendments"
      redirect={(_resource, _id, amendment) => `plans/${amendment?.['planId']}/draft`}
    >
      <Page title={say('editing.draft.starting')} above={translate('resources.amendments.name', { smart_count: 2 })}>
        <Form warnWhenUnsavedChanges noValidate disableInvalidFormNotification defaultValues={defaults}>
          <Refusals labelOf={(field) => fieldLabel(translate, 'amendments', field)} />
          <Box sx={{ mb: 2 }}>
            <ReferenceInput source="planId" reference="plans" sort={{ field: columnOf('title', language), order: 'ASC' }} perPage={50}>
              <AutocompleteInput filterToQuery={(q: string) => ({ q })} validate={required()} fullWidth helperText={false} />
            </ReferenceInput>
          </Box>
          <RadioButtonGroupInput
            source="kind"
            choices={KINDS.map((id) => ({ id, name: say(`act.changeSetKind.${id}`) }))}
            translateChoice={false}
            helperText={false}
          />
          <AmendmentFields />
          <SaveBar backTo={planId === null ? '/amendments' : `/plans/${planId}/draft`} />
        </Form>
      </Page>
    </CreateBase>
  );
}
