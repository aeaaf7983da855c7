import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import type { Language } from '../../../../cms/domain/language';
import type { Cell } from '../../../../cms/domain/record/plan-record';
import type { OfficeKey } from '../../../i18n/office-catalogs';
import { useSay } from '../../language/use-language';
import { useUnitName } from '../unit-name';
import type { WordsFound } from './words-found';

export const CELL_LABELS: Readonly<Record<Cell, OfficeKey>> = {
  number: 'common.columns.number',
  place: 'editing.draft.position',
  title: 'resources.plans.fields.title',
  text: 'editing.draft.pointText',
  action: 'common.columns.action',
  deadline: 'common.columns.deadline',
  completionForm: 'common.columns.completionForm',
  executors: 'common.columns.executors',
  funding: 'common.columns.funding',
};

const MOST_SHOWN = 20;

const List = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: theme.spacing(1, 0, 0),
  padding: 0,
  maxHeight: '16rem',
  overflowY: 'auto',
  '& li': { borderTop: `1px solid ${theme.register.line}`, padding: theme.spacing(0.75, 0) },
  '& .where': { color: theme.palette.text.secondary, fontSize: '0.8125rem' },
  '& del': { backgroundColor: theme.register.removed },
  '& ins': { backgroundColor: theme.register.added },
}));

/** Every place where the words stand, with the new words beside the old. */
export function FoundWords({ found, language }: { found: readonly WordsFound[]; language: Language }): ReactElement {
  const say = useSay();
  const nameOf = useUnitName();
  if (found.length === 0) return <Typography color="error">{say('operations.words.none')}</Typography>;
  return (
    <>
      <Typography>{say('operations.words.places', { smart_count: found.length })}</Typography>
      <List tabIndex={0} aria-label={say('operations.words.result')}>
        {found.slice(0, MOST_SHOWN).map(({ wording, cell, stretches }) => (
          <li key={`${wording.unit} ${wording.key} ${cell}`}>
            <div className="where">
              {nameOf(wording)} · {say(CELL_LABELS[cell])}
            </div>
            <div lang={language}>
              {stretches.map(({ kind, text }, index) => {
                if (kind === 'same') return <span key={index}>{text}</span>;
                return kind === 'deleted' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
              })}
            </div>
          </li>
        ))}
      </List>
    </>
  );
}
