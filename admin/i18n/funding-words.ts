import type { Language, LocalizedText } from '../../cms/domain/language';
import { textIn } from '../../cms/domain/language';
import { isUnsaid } from '../../cms/domain/money/unsaid';
import type { FundingLineRecord, FundingRecord, ProgrammeRecord } from '../../cms/domain/record/plan-record';
import { formatTenge } from './format';
import { translate } from './translate';

export type ProgrammeOf = (key: string) => ProgrammeRecord | null;

/**
 * A measure's funding in words: the sum first, then where it comes from. What gives no amount
 * says so (`местный бюджет, сумма не указана`); what needs no money, or is not spoken of, says that instead.
 */
export function fundingWords(funding: FundingRecord, language: Language, programmeOf: ProgrammeOf): string {
  if (funding.lines.length > 0) {
    return funding.lines.map((line) => lineWords(line, language, programmeOf)).join('; ');
  }
  if (isUnsaid(funding)) return translate(language, 'funding.unsaid');
  const source = translate(language, `funding.source.${funding.source}`);
  const saysAmount = funding.source === 'none' || funding.source === 'within-allocated';
  return saysAmount || funding.source === 'unread' || funding.source === 'not-given'
    ? source
    : `${source}, ${translate(language, 'funding.amountNotGiven')}`;
}

function lineWords(line: FundingLineRecord, language: Language, programmeOf: ProgrammeOf): string {
  const amount =
    line.amountTiyn === null
      ? translate(language, 'funding.amountNotGiven')
      : formatTenge(line.amountTiyn, language);
  const programme = line.programme === null ? null : programmeOf(line.programme);
  const source =
    programme === null
      ? translate(language, `funding.source.${line.source}`)
      : programmeWords(programme, language);
  const year = line.year === null ? '' : ` ${translate(language, 'funding.inYear', { year: line.year })}`;
  return line.amountTiyn === null ? `${source}${year}, ${amount}` : `${amount}${year}, ${source}`;
}

/** A budget programme as it is cited: `республиканская бюджетная программа 005 «Создание …»`. */
export function programmeWords(programme: ProgrammeRecord, language: Language): string {
  return translate(language, 'funding.programme', {
    code: programme.code,
    name: nameOf(programme.name, language),
    level: translate(language, `funding.level.${programme.level}`),
  });
}

function nameOf(name: LocalizedText, language: Language): string {
  return textIn(name, language)?.text ?? '';
}
