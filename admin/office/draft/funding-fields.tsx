import { Box } from '@mui/material';
import { useMemo, type ReactElement } from 'react';
import { AutocompleteInput, NumberInput, SelectInput, TextInput, useGetList } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import { FUNDING_SOURCES } from '../../../cms/domain/money/funding';
import type { ProgrammeRecord } from '../../../cms/domain/record/plan-record';
import { programmeName } from '../fields/record-names';
import { AmountInput } from '../forms/amount-input';
import { Lines } from '../forms/lines';
import { useLanguage, useSay } from '../language/use-language';
import type { ProgrammeRow } from '../providers/rows';

/** Where the money comes from: the source, and its lines, each with an amount to the tiyn. */
export function FundingFields({ known }: { known: Readonly<Record<string, ProgrammeRecord>> }): ReactElement {
  const say = useSay();
  const sources = FUNDING_SOURCES.map((id) => ({ id, name: say(`funding.source.${id}`) }));
  const programmes = useProgrammes(known);
  return (
    <>
      <SelectInput
        source="fundingSource"
        label={say('resources.measures.fields.source')}
        choices={sources}
        translateChoice={false}
        helperText={false}
        sx={{ minWidth: 260, mb: 2 }}
      />
      <Lines
        name="fundingLines"
        label={say('editing.draft.funding')}
        addLabel={say('editing.draft.addLine')}
        empty={{ source: 'republican-budget', programme: null, amountTiyn: null, amountPrinted: null, year: null }}
      >
        {(path) => (
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: 'repeat(6, minmax(0, 1fr))' } }}>
            <Box sx={{ gridColumn: { md: 'span 2' } }}>
              <SelectInput
                source={`${path}.source`}
                label={say('resources.measures.fields.source')}
                choices={sources}
                translateChoice={false}
                helperText={false}
                fullWidth
              />
            </Box>
            <Box sx={{ gridColumn: { md: 'span 4' } }}>
              <AutocompleteInput
                source={`${path}.programme`}
                label={say('resources.measures.fields.programme')}
                choices={programmes}
                translateChoice={false}
                helperText={false}
                fullWidth
              />
            </Box>
            <Box sx={{ gridColumn: { md: 'span 2' } }}>
              <AmountInput source={`${path}.amountTiyn`} label={say('editing.form.amount')} />
            </Box>
            <Box sx={{ gridColumn: { md: 'span 3' } }}>
              <TextInput
                source={`${path}.amountPrinted`}
                label={say('editing.draft.amountPrinted')}
                helperText={say('editing.draft.amountPrintedHelp')}
                fullWidth
              />
            </Box>
            <NumberInput source={`${path}.year`} label={say('editing.draft.lineYear')} helperText={false} />
          </Box>
        )}
      </Lines>
    </>
  );
}

function useProgrammes(known: Readonly<Record<string, ProgrammeRecord>>): { id: string; name: string }[] {
  const language = useLanguage();
  const { data } = useGetList<ProgrammeRow>('budget-programmes', {
    sort: { field: 'code', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  });
  return useMemo(() => {
    const names = new Map(
      Object.values(known).map(({ key, code, name }) => [key, `${code} «${textIn(name, language)?.text ?? ''}»`]),
    );
    for (const row of data ?? []) names.set(row.key, programmeName(row, language));
    return [...names].map(([id, name]) => ({ id, name }));
  }, [data, known, language]);
}
