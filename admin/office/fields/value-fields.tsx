import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { LocalizedText } from '../../../cms/domain/language';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { OrderKind } from '../../../cms/domain/record/plan-record';
import { Localized } from '../../charts/localized';
import { formatShortDate, formatTenge, orderCitation } from '../../i18n';
import { useLanguage, useSay } from '../language/use-language';

/** A text in the interface's language, or in the first one that holds it, marked as such. */
export function Text({ text }: { text: LocalizedText }): ReactElement | null {
  const language = useLanguage();
  return <Localized text={text} language={language} />;
}

/** A date, or a dash. */
export function Day({ date }: { date: IsoDate | null }): ReactElement {
  const language = useLanguage();
  const say = useSay();
  if (date === null) return <>{say('office.shell.none')}</>;
  return (
    <Box component="time" dateTime={date} sx={{ whiteSpace: 'nowrap' }}>
      {formatShortDate(date, language)}
    </Box>
  );
}

/** An amount in tenge, exactly; a dash where there is none. Nothing is not zero. */
export function Amount({ tiyn }: { tiyn: TiynDigits | null }): ReactElement {
  const language = useLanguage();
  const say = useSay();
  return <>{tiyn === null ? say('office.shell.none') : formatTenge(tiyn, language)}</>;
}

/** A legal act as it is cited. */
export function Citation({ order }: { order: { kind: OrderKind; number: string; date: IsoDate } }): ReactElement {
  return <>{orderCitation(order, useLanguage())}</>;
}
