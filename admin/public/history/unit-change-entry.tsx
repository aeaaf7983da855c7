import type { ReactElement } from 'react';
import { clauseOfChange, type UnitChange } from '../../../cms/domain/change/compare';
import type { Language } from '../../../cms/domain/language';
import { translate, type MessageKey } from '../../i18n';
import { cellChanges, type CellChange, type Saying } from '../compare/cell-changes';
import { NumberChange } from '../compare/changes-table';
import { ChangedWords } from '../compare/stretches';

const NAMES = {
  action: 'common.columns.action',
  deadline: 'common.columns.deadline',
  completionForm: 'common.columns.completionForm',
  executors: 'common.columns.executors',
  funding: 'common.columns.funding',
  amount: 'public.compare.sum',
} as const satisfies Record<CellChange['cell'], MessageKey>;

/** One measure or heading an act changed: what happened to it, by which clause, and the words. */
export function UnitChangeEntry({ change, saying }: { change: UnitChange; saying: Saying }): ReactElement {
  const { language } = saying;
  const clause = clauseOfChange(change);
  return (
    <li className={`unit-change change-${change.kind}`}>
      <p className="unit-head">
        <span className="unit-number">
          {change.unit === 'measure' ? (
            <NumberChange change={change} language={language} />
          ) : (
            translate(language, `act.unit.${change.unit}`, { number: (change.after ?? change.before)?.number ?? '' })
          )}
        </span>{' '}
        <span className="change-word">{translate(language, `public.history.kind.${change.kind}`)}</span>
        {clause !== null && <span className="clause">{translate(language, 'public.history.clause', { clause })}</span>}
      </p>
      <ChangedCells cells={shownCells(change, saying)} unit={change.unit} language={language} />
    </li>
  );
}

/** Of what stays, the cells that differ; of what comes or goes, all that is said. */
function shownCells(change: UnitChange, saying: Saying): CellChange[] {
  return cellChanges(change, saying).filter(({ isChanged, stretches }) => isChanged && stretches.length > 0);
}

function ChangedCells({
  cells,
  unit,
  language,
}: {
  cells: readonly CellChange[];
  unit: UnitChange['unit'];
  language: Language;
}): ReactElement | null {
  if (cells.length === 0) return null;
  return (
    <dl className="cell-changes">
      {cells.map((change) => (
        <div key={change.cell}>
          <dt>{translate(language, unit === 'measure' ? NAMES[change.cell] : `public.history.words.${unit}`)}</dt>
          <dd>
            <ChangedWords change={change} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
