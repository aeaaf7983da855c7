import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import { isIsoDate } from '../../../cms/domain/calendar/iso-date';
import { changeWarnings, type ChangeWarning } from '../../../cms/domain/change/change-warnings';
import { compareRedactions } from '../../../cms/domain/change/compare';
import { laggingTranslations, type LaggingTranslation } from '../../../cms/domain/change/lagging-translations';
import { formatDate } from '../../i18n';
import { useUnitName } from '../draft/unit-name';
import { useLanguage, useSay } from '../language/use-language';
import type { Draft } from '../providers/verbs';

const Notice = styled('section')(({ theme }) => ({
  backgroundColor: theme.register.noticePaper,
  borderLeft: `3px solid ${theme.register.warning}`,
  padding: theme.spacing(1.5, 2),
  marginBottom: theme.spacing(3),
  '& h2': { margin: 0, fontSize: '1rem', display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  '& ul': { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
}));

/** What an editor should look at before publishing a draft. */
export function DraftWarnings({ draft: { changeSet, view, published } }: { draft: Draft }): ReactElement | null {
  const before = published?.redaction ?? null;
  const lagging = before === null ? [] : laggingTranslations(compareRedactions(before, view.redaction), view.order.originalLanguages);
  return <Warnings warnings={changeWarnings(before, view.redaction, changeSet, view.changeSets)} lagging={lagging} />;
}

/** What is odd about a change; nothing where nothing is. */
function Warnings({
  warnings,
  lagging,
}: {
  warnings: readonly ChangeWarning[];
  lagging: readonly LaggingTranslation[];
}): ReactElement | null {
  const say = useSay();
  const language = useLanguage();
  const nameOf = useUnitName();
  if (warnings.length === 0 && lagging.length === 0) return null;
  const said = (detail: string): string => (isIsoDate(detail) ? formatDate(detail, language) : detail);
  return (
    <Notice aria-labelledby="change-warnings">
      <h2 id="change-warnings">
        <WarningIcon fontSize="small" aria-hidden />
        {say('changes.warnings.title')}
      </h2>
      <ul>
        {warnings.map(({ code, number, detail }) => (
          <li key={`${code} ${number} ${detail}`}>{say(`changes.warnings.${code}`, { number, detail: said(detail) })}</li>
        ))}
        {lagging.map(({ language: lags, units }) => (
          <li key={lags}>
            {say('changes.warnings.translation-unchanged', { language: say(`common.languageName.${lags}`), units: units.map(nameOf).join(', ') })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
