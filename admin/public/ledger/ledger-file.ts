import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import { deadlineLedger, type LedgerEntry, type LedgerMove } from '../../../cms/domain/change/deadline-ledger';
import type { Language } from '../../../cms/domain/language';
import type { ChangeSetRecord, PlanRecord } from '../../../cms/domain/record/plan-record';
import { capitalised, deadlineWords, translate, type MessageKey } from '../../i18n';
import { count, date, text, type Cell, type Table } from '../files/table';
import { bodyName, nameOfBodyIn } from '../plan/names';
import { actWords } from './act-words';

const COLUMNS: readonly (readonly [MessageKey, number])[] = [
  ['common.columns.number', 8],
  ['public.compare.body', 40],
  ['public.ledger.columns.firstWords', 26],
  ['public.ledger.columns.firstDue', 12],
  ['public.ledger.columns.dateOfChange', 12],
  ['public.ledger.columns.act', 40],
  ['public.ledger.columns.clause', 20],
  ['public.ledger.columns.from', 12],
  ['public.ledger.columns.to', 12],
  ['public.ledger.columns.days', 8],
  ['public.ledger.columns.repealed', 40],
];

/** The ledger as a table: a row for each move, and one for a measure that never moved. */
export function ledgerTableFile(record: PlanRecord, asOf: IsoDate, language: Language): Table {
  const changeSets = new Map(record.changeSets.map((changeSet) => [changeSet.id, changeSet]));
  return {
    name: `${record.plan.slug}-ledger`,
    columns: COLUMNS.map(([key, width]) => ({ label: translate(language, key), width })),
    rows: deadlineLedger(record, asOf).flatMap((entry) => {
      const moves = entry.moves.length === 0 ? [null] : entry.moves;
      return moves.map((move) => rowOf(entry, move, { record, changeSets, language }));
    }),
  };
}

interface Context {
  readonly record: PlanRecord;
  readonly changeSets: ReadonlyMap<string, ChangeSetRecord>;
  readonly language: Language;
}

function rowOf(entry: LedgerEntry, move: LedgerMove | null, { record, changeSets, language }: Context): Cell[] {
  const by = move === null ? undefined : changeSets.get(move.changeSet);
  const repealing = entry.repealedBy === null ? undefined : changeSets.get(entry.repealedBy);
  return [
    text(entry.number),
    text(bodyName(entry.lead, record, language)),
    text(capitalised(deadlineWords(entry.first.deadline, language, nameOfBodyIn(record)))),
    date(entry.first.due),
    date(by?.inForceFrom),
    text(by === undefined ? null : actWords(by, language)),
    text(move?.clause),
    date(move?.from),
    date(move?.to),
    move === null || move.days === null ? null : count(move.days),
    text(repealing === undefined ? null : [actWords(repealing, language), entry.repealClause ?? ''].filter(Boolean).join(', ')),
  ];
}
