import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { formatInstant } from '../../i18n';
import { useLanguage, useSay } from '../language/use-language';
import type { Column } from '../lists/columns';
import { ChoiceFilter, DayFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import type { AuditRow } from '../providers/rows';
import { fieldChanges } from './field-changes';

const RECORD_TYPES = ['order', 'plan', 'amendment', 'responsible-body', 'budget-programme', 'publication'];

/** Who did what to which record, newest first. */
export default function AuditList(): ReactElement {
  const language = useLanguage();
  const translate = useTranslate();
  const columns: Column<AuditRow>[] = [
    { field: 'sequence', sortBy: 'sequence', render: (entry) => entry.sequence },
    { field: 'at', sortBy: 'at', minWidth: 190, render: (entry) => formatInstant(entry.at, language) },
    { field: 'actor', sortBy: 'actor', isName: true, render: (entry) => entry.actor },
    {
      field: 'verb',
      sortBy: 'verb',
      render: (entry) => translate(`office.audit.verbs.${actionOf(entry.verb)}`, { _: entry.verb }),
    },
    {
      field: 'recordType',
      sortBy: 'recordType',
      render: (entry) => translate(`resources.${listOf(entry.recordType)}.name`, { smart_count: 1, _: entry.recordType }),
    },
    { field: 'change', minWidth: 320, render: (entry) => <Change entry={entry} /> },
    { field: 'hash', render: (entry) => <code title={entry.hash}>{entry.hash.slice(0, 12)}</code> },
  ];
  return (
    <RegisterList resource="audit-entries" columns={columns} sort={{ field: 'sequence', order: 'DESC' }}>
      <TextInput source="actor" helperText={false} />
      <ChoiceFilter
        source="recordType"
        choices={RECORD_TYPES.map((id) => ({ id, name: translate(`resources.${listOf(id)}.name`, { smart_count: 1 }) }))}
      />
      <DayFilter source="at.gte" />
      <DayFilter source="at.lte" />
    </RegisterList>
  );
}

/** `save-measure` is a saving: what was saved stands in the entry itself. */
function actionOf(verb: string): string {
  return verb.split('-')[0] ?? verb;
}

/** The list that records of a type stand in. */
function listOf(recordType: string): string {
  return recordType.endsWith('y') ? `${recordType.slice(0, -1)}ies` : `${recordType}s`;
}

function Change({ entry }: { entry: AuditRow }): ReactElement {
  const say = useSay();
  const changes = fieldChanges(entry.before, entry.after);
  if (changes.length === 0) return <>{say('office.audit.nothing')}</>;
  return (
    <details>
      <summary>{say('office.audit.details')}</summary>
      <Box component="dl" sx={{ m: 0, mt: 1, '& dt': { fontWeight: 650 }, '& dd': { m: 0, overflowWrap: 'anywhere' } }}>
        {changes.map(({ field, before, after }) => (
          <Box key={field} sx={{ mb: 1 }}>
            <dt>{field}</dt>
            {before !== null && (
              <dd>
                {say('office.audit.before')}: <del>{before}</del>
              </dd>
            )}
            {after !== null && (
              <dd>
                {say('office.audit.after')}: <ins>{after}</ins>
              </dd>
            )}
          </Box>
        ))}
      </Box>
    </details>
  );
}
