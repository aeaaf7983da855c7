import type { ReactElement } from 'react';
import { NullableBooleanInput } from 'react-admin';
import { DEADLINE_KINDS } from '../../../cms/domain/deadline/deadline';
import { FUNDING_SOURCES } from '../../../cms/domain/money/funding';
import { AmountInput } from '../forms/amount-input';
import { useLanguage, useSay } from '../language/use-language';
import { ChoiceFilter, DayFilter, ReferenceFilter, SearchFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import { measureColumns } from './measure-columns';

/** The measures in force on the date looked at, of every published plan. */
export default function MeasureList(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  return (
    <RegisterList resource="measures" columns={measureColumns(language)} sort={{ field: 'due', order: 'ASC' }}>
      <SearchFilter />
      <ReferenceFilter source="plan" reference="plans" nameField="title" />
      <ReferenceFilter source="body" reference="responsible-bodies" nameField="name" />
      <ChoiceFilter
        source="role"
        choices={(['lead', 'co-executor'] as const).map((id) => ({ id, name: say(`office.measure.role.${id}`) }))}
      />
      <ReferenceFilter source="programme" reference="budget-programmes" nameField="name" />
      <ChoiceFilter source="source" choices={FUNDING_SOURCES.map((id) => ({ id, name: say(`funding.source.${id}`) }))} />
      <ChoiceFilter
        source="kind"
        choices={DEADLINE_KINDS.map((id) => ({ id, name: say(`office.measure.kind.${id}`) }))}
      />
      <DayFilter source="due.gte" />
      <DayFilter source="due.lte" />
      <AmountInput source="amountTiyn.gte" label={say('resources.measures.fields.amountTiyn.gte')} />
      <AmountInput source="amountTiyn.lte" label={say('resources.measures.fields.amountTiyn.lte')} />
      <NullableBooleanInput
        source="byAgreement"
        nullLabel={say('office.list.any')}
        trueLabel={say('office.shell.yes')}
        falseLabel={say('office.shell.no')}
        helperText={false}
      />
    </RegisterList>
  );
}
