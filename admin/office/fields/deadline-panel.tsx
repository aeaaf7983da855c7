import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState, type ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { SCALES, type Scale } from '../../charts/deadlines/axis';
import { DeadlineChart } from '../../charts/deadlines/deadline-chart';
import type { DeadlineGroup } from '../../charts/deadlines/rows';
import { VirtualDeadlineChart } from '../../charts/deadlines/virtual-deadline-chart';
import type { NameOfBody } from '../../i18n';
import { useAsOf, useShownDate } from '../as-of/as-of-context';
import { useLanguage, useSay } from '../language/use-language';
import { RoutedLinks } from './routed-links';

/** Up to here the whole chart is in the page, where the browser's own search finds every row. */
const DRAWN_WHOLE = 150;

/** The deadline chart with its scale switch, seen from the date looked at; long ones draw only the rows in sight. */
export function DeadlinePanel({
  groups,
  since,
  nameOfBody,
}: {
  groups: readonly DeadlineGroup[];
  since: IsoDate;
  nameOfBody: NameOfBody;
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const [scale, setScale] = useState<Scale>('quarter');
  const isAnotherDay = useAsOf().asOf !== null;
  const chart = { language, groups, scale, since, today: useShownDate(), isAnotherDay, nameOfBody };
  const rows = groups.reduce((count, group) => count + group.rows.length, 0);
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={scale}
        aria-label={say('chart.scale.label')}
        onChange={(_event, chosen: Scale | null) => {
          if (chosen !== null) setScale(chosen);
        }}
        sx={{ mb: 2 }}
      >
        {SCALES.map((one) => (
          <ToggleButton key={one} value={one} sx={{ px: 2, py: 0.5 }}>
            {say(`chart.scale.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <RoutedLinks>{rows <= DRAWN_WHOLE ? <DeadlineChart {...chart} /> : <VirtualDeadlineChart {...chart} height={720} />}</RoutedLinks>
    </Box>
  );
}
