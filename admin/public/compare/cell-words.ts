import { amountGivenBy } from '../../../cms/domain/change/funding-change';
import { textIn, type Language, type LocalizedText } from '../../../cms/domain/language';
import { headWords } from '../../../cms/domain/record/cells';
import type { MeasureWording, PlanRecord, WordingRecord } from '../../../cms/domain/record/plan-record';
import { printedWords } from '../../charts/deadlines/rows';
import { capitalised, deadlineWords, formatTenge, fundingWords, translate } from '../../i18n';
import { nameOfBodyIn, programmeIn } from '../plan/names';

export const CELLS = ['action', 'deadline', 'completionForm', 'executors', 'funding', 'amount'] as const;

export type CellName = (typeof CELLS)[number];

/** Words as a page shows them, and their language. */
export interface Words {
  readonly text: string;
  readonly language: Language;
}

export type Named = Pick<PlanRecord, 'bodies' | 'programmes'>;

/** What a page in `language` says in a cell of a unit's row; null where it says nothing there. */
export function cellWords(wording: WordingRecord, cell: CellName, named: Named, language: Language): Words | null {
  if (wording.unit !== 'measure') return cell === 'action' ? textIn(headWords(wording), language) : null;
  switch (cell) {
    case 'action':
      return textIn(wording.action, language);
    case 'deadline':
      return deadlineCell(wording, named, language);
    case 'completionForm':
      return textIn(wording.completionForm, language);
    case 'executors':
      return executorsCell(wording, named, language);
    case 'funding': {
      const { funding } = wording;
      const held = funding.text[language];
      return { text: held || capitalised(fundingWords(funding, language, programmeIn(named))), language };
    }
    case 'amount': {
      const isGiven = wording.funding.lines.some(({ amountTiyn }) => amountTiyn !== null);
      return isGiven && wording.funding.text[language] ? { text: formatTenge(amountGivenBy(wording), language), language } : null;
    }
  }
}

/** The words of a cell in the language of the original; null where they are not held. */
export function originalWords(wording: WordingRecord, cell: CellName, original: Language): Words | null {
  if (cell === 'deadline' && wording.unit === 'measure') return printedWords(wording.deadline, wording.deadlineText);
  const text = textOf(wording, cell)?.[original];
  return text ? { text, language: original } : null;
}

/** The deadline said from its meaning, whatever words are held. */
export function meaningOfDeadline({ deadline }: MeasureWording, named: Named, language: Language): Words {
  return { text: capitalised(deadlineWords(deadline, language, nameOfBodyIn(named))), language };
}

function deadlineCell(measure: MeasureWording, named: Named, language: Language): Words {
  const held = measure.deadlineText[language];
  return held ? { text: held, language } : meaningOfDeadline(measure, named, language);
}

function executorsCell({ executors, executorsText }: MeasureWording, named: Named, language: Language): Words | null {
  if (executorsText[language] || executors.length === 0) return textIn(executorsText, language);
  const nameOf = nameOfBodyIn(named);
  const names = executors.map(({ body, byAgreement }) => {
    const name = nameOf(body, language) ?? body;
    return byAgreement ? `${name} (${translate(language, 'common.byAgreement')})` : name;
  });
  return { text: names.join('; '), language };
}

function textOf(wording: WordingRecord, cell: CellName): LocalizedText | null {
  if (wording.unit !== 'measure') return cell === 'action' ? headWords(wording) : null;
  switch (cell) {
    case 'action':
      return wording.action;
    case 'completionForm':
      return wording.completionForm;
    case 'executors':
      return wording.executorsText;
    case 'funding':
      return wording.funding.text;
    default:
      return null;
  }
}
