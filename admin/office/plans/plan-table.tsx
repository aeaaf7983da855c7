import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { PlanView, RedactionSection } from '../../../cms/domain/record/plan-view';
import { formatDate } from '../../i18n';
import { useScrollToHash } from '../fields/use-scroll-to-hash';
import { Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { tableStyle } from '../lists/table-style';
import { OriginButton } from '../provenance/origin-button';
import { MeasureCells, OFFICIAL_COLUMNS } from './measure-cells';

/** The official six-column table of a plan. A measure's key in the address brings it into sight. */
export function PlanTable({ view }: { view: PlanView }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  useScrollToHash();
  return (
    <Box role="region" aria-label={say('office.list.scroll')} tabIndex={0} sx={tableStyle}>
      <table role="table">
        <Box component="caption" sx={{ textAlign: 'left', py: 1, color: 'text.secondary' }}>
          {say('office.plan.caption', { date: formatDate(view.redaction.asOf, language) })}
        </Box>
        <thead role="rowgroup">
          <tr role="row">
            {OFFICIAL_COLUMNS.map((column) => (
              <th role="columnheader" scope="col" key={column}>
                {say(`common.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {view.redaction.sections.map((section) => (
          <Section key={section.heading?.key ?? ''} section={section} view={view} />
        ))}
      </table>
    </Box>
  );
}

function Section({ section, view }: { section: RedactionSection; view: PlanView }): ReactElement {
  const { heading, measures } = section;
  return (
    <tbody role="rowgroup">
      {heading !== null && (
        <tr role="row">
          <Box
            component="th"
            role="rowheader"
            scope="rowgroup"
            colSpan={6}
            sx={(theme) => ({
              fontWeight: '650 !important',
              backgroundColor: theme.register.sunken,
              textAlign: 'center !important',
            })}
          >
            {heading.number}. <Text text={heading.title} />{' '}
            <OriginButton
              planId={view.plan.id}
              state="published"
              name={heading.number}
              pick={({ wordings }) => wordings[heading.id] ?? null}
            />
          </Box>
        </tr>
      )}
      {measures.map((measure) => (
        <tr role="row" key={measure.key} id={measure.key} tabIndex={-1}>
          <MeasureCells measure={measure} view={view} />
        </tr>
      ))}
    </tbody>
  );
}
