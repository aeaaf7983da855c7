import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../../cms/domain/change/compare';
import { headWords } from '../../../cms/domain/record/cells';
import type { ChangeSetRecord, PointWording, TitleWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import { LinkButton } from '../layout/link-button';
import { ChangeKindChip } from './change-kind-chip';
import { RepealDialog } from './operations/repeal-dialog';
import { ReplaceWordsDialog } from './operations/replace-words-dialog';
import { UnitMenu, type UnitOperation } from './operations/unit-menu';
import { useUnitName } from './unit-name';

const Details = styled('details')(({ theme }) => ({
  border: `1px solid ${theme.register.line}`,
  marginBottom: theme.spacing(2),
  '& > summary': { cursor: 'pointer', padding: theme.spacing(1, 1.5), fontWeight: 650 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    borderTop: `1px solid ${theme.register.line}`,
    padding: theme.spacing(0.75, 1.5),
    display: 'grid',
    gridTemplateColumns: 'minmax(7rem, 12rem) minmax(0, 1fr) auto',
    gap: theme.spacing(1.5),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr auto', '& .words': { gridRow: 2, gridColumn: '1 / -1' } },
  },
}));

type ActWording = TitleWording | PointWording;

/** The plan's title and the points of its act, which an amendment may change as well. */
export function ActTable({ view, changeSet, changes }: { view: PlanView; changeSet: ChangeSetRecord; changes: readonly UnitChange[] }): ReactElement {
  const say = useSay();
  const { title, points } = view.redaction;
  const changeOf = (wording: ActWording): UnitChange | undefined => changes.find(({ unit, key }) => unit === wording.unit && key === wording.key);
  const units: readonly ActWording[] = [...(title === null ? [] : [title]), ...points];
  return (
    <Details open={changes.some(({ unit }) => unit === 'title' || unit === 'point')}>
      <summary>{say('operations.act.title')}</summary>
      <ul>
        {units.map((wording) => (
          <ActRow key={`${wording.unit} ${wording.key}`} view={view} changeSet={changeSet} wording={wording} change={changeOf(wording)} />
        ))}
      </ul>
      <LinkButton to={`/plans/${view.plan.id}/draft/new-point`} sx={{ m: 0.5 }}>
        {say('operations.act.addPoint')}
      </LinkButton>
    </Details>
  );
}

function ActRow({ view, changeSet, wording, change }: { view: PlanView; changeSet: ChangeSetRecord; wording: ActWording; change: UnitChange | undefined }): ReactElement {
  const say = useSay();
  const nameOf = useUnitName();
  const at = `/plans/${view.plan.id}/draft`;
  const to = wording.unit === 'title' ? `${at}/title` : `${at}/points/${encodeURIComponent(wording.key)}`;
  return (
    <li>
      <div>
        {nameOf(wording)} {change !== undefined && <ChangeKindChip kind={change.kind} />}
      </div>
      <div className="words">
        <Text text={headWords(wording)} />
      </div>
      <Box sx={{ display: 'flex', whiteSpace: 'nowrap' }}>
        <LinkButton to={to} aria-label={`${say('editing.draft.edit')}: ${nameOf(wording)}`}>
          {say('editing.draft.edit')}
        </LinkButton>
        {wording.unit === 'title' ? (
          <UnitMenu view={view} changeSet={changeSet} wording={wording} isChanged={change !== undefined} operations={OF_TITLE} />
        ) : (
          <UnitMenu view={view} changeSet={changeSet} wording={wording} isChanged={change !== undefined} operations={ofPoint(wording, at, change)} />
        )}
      </Box>
    </li>
  );
}

const OF_TITLE: readonly UnitOperation<TitleWording>[] = [{ label: 'operations.replaceWords', dialog: ReplaceWordsDialog }];

function ofPoint({ key }: PointWording, at: string, change: UnitChange | undefined): UnitOperation<PointWording>[] {
  return [
    { label: 'operations.replaceWords', dialog: ReplaceWordsDialog },
    { label: 'operations.insertPointAfter', to: `${at}/new-point?${new URLSearchParams({ after: key })}` },
    ...(change?.kind === 'inserted' ? [] : [{ label: 'operations.repealPoint', dialog: RepealDialog } as const]),
  ];
}
