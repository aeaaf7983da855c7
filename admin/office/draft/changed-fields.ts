import { LANGUAGES, type Language, type LocalizedText } from '../../../cms/domain/language';
import type { MeasureWording, SectionWording } from '../../../cms/domain/record/plan-record';
import type { OfficeKey } from '../../i18n/office-catalogs';

/** One field of a wording, before and after; a text counts once for each language. */
export interface ChangedField {
  readonly label: OfficeKey;
  readonly language: Language | null;
  readonly before: string;
  readonly after: string;
}

type Wording = MeasureWording | SectionWording;

/** The fields in which two wordings of one unit differ, in the order of the official columns. */
export function changedFields(before: Wording, after: Wording): ChangedField[] {
  const fields = [...plain('common.columns.number', before.number, after.number)];
  if (before.unit === 'section' && after.unit === 'section') {
    fields.push(...localizedText('common.columns.section', before.title, after.title));
  }
  if (before.unit === 'measure' && after.unit === 'measure') fields.push(...measureFields(before, after));
  return fields;
}

function measureFields(before: MeasureWording, after: MeasureWording): ChangedField[] {
  return [
    ...plain('common.columns.section', before.section ?? '', after.section ?? ''),
    ...localizedText('common.columns.action', before.action, after.action),
    ...localizedText('common.columns.deadline', before.deadlineText, after.deadlineText),
    ...plain('common.columns.due', before.deadline.due ?? '', after.deadline.due ?? ''),
    ...localizedText('common.columns.completionForm', before.completionForm, after.completionForm),
    ...localizedText('common.columns.executors', before.executorsText, after.executorsText),
    ...plain('common.columns.executors', executors(before), executors(after)),
    ...localizedText('common.columns.funding', before.funding.text, after.funding.text),
    ...plain('common.columns.funding', before.funding.source, after.funding.source),
    ...plain('common.columns.amount', amounts(before), amounts(after)),
  ];
}

function plain(label: OfficeKey, before: string, after: string): ChangedField[] {
  return before === after ? [] : [{ label, language: null, before, after }];
}

function localizedText(label: OfficeKey, before: LocalizedText, after: LocalizedText): ChangedField[] {
  return LANGUAGES.flatMap((language) => {
    const [old, now] = [before[language] ?? '', after[language] ?? ''];
    return old === now ? [] : [{ label, language, before: old, after: now }];
  });
}

function executors({ executors: list }: MeasureWording): string {
  return list.map(({ body, role, byAgreement }) => `${body} (${role}${byAgreement ? ', *' : ''})`).join('; ');
}

function amounts({ funding }: MeasureWording): string {
  return funding.lines
    .map(({ amountTiyn, programme, year }) => [amountTiyn, programme, year].filter((part) => part !== null).join(' '))
    .join('; ');
}
