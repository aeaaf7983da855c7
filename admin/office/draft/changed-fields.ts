import { LANGUAGES, textIn, type Language, type LocalizedText } from '../../../cms/domain/language';
import type { MeasureWording, WordingRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { deadlineWords, formatTenge, translate } from '../../i18n';
import type { OfficeKey } from '../../i18n/office-catalogs';
import { nameOfBody } from '../plans/names';

/** One field of a wording, before and after; a text counts once for each language. */
export interface ChangedField {
  readonly label: OfficeKey;
  readonly language: Language | null;
  readonly before: string;
  readonly after: string;
}

/** What the words of codes are taken from. */
export type Names = Pick<PlanView, 'bodies' | 'programmes'>;

/** The fields in which two wordings of one unit differ, in the order of the official columns, said in `language`. */
export function changedFields(before: WordingRecord, after: WordingRecord, names: Names, language: Language): ChangedField[] {
  const fields = plain('common.columns.number', before.number, after.number);
  if (before.unit === 'section' && after.unit === 'section') {
    fields.push(...localizedText('common.columns.section', before.title, after.title));
  }
  if (before.unit === 'title' && after.unit === 'title') fields.push(...localizedText('editing.draft.planTitle', before.title, after.title));
  if (before.unit === 'point' && after.unit === 'point') fields.push(...localizedText('editing.draft.pointText', before.text, after.text));
  if (before.unit === 'measure' && after.unit === 'measure') {
    fields.push(...measureFields(before, after, names, language));
  }
  return fields;
}

function measureFields(
  before: MeasureWording,
  after: MeasureWording,
  names: Names,
  language: Language,
): ChangedField[] {
  const both = (label: OfficeKey, said: (measure: MeasureWording) => string): ChangedField[] =>
    plain(label, said(before), said(after));
  return [
    ...both('common.columns.section', ({ section }) => section ?? ''),
    ...localizedText('common.columns.action', before.action, after.action),
    ...localizedText('common.columns.deadline', before.deadlineText, after.deadlineText),
    ...both('editing.draft.readsAs', ({ deadline }) => deadlineWords(deadline, language, nameOfBody(names.bodies))),
    ...localizedText('common.columns.completionForm', before.completionForm, after.completionForm),
    ...localizedText('common.columns.executors', before.executorsText, after.executorsText),
    ...both('editing.draft.executors', (measure) => executors(measure, names, language)),
    ...localizedText('common.columns.funding', before.funding.text, after.funding.text),
    ...both('common.columns.funding', ({ funding }) => translate(language, `funding.source.${funding.source}`)),
    ...both('common.columns.amount', (measure) => money(measure, names, language)),
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

function executors({ executors: list }: MeasureWording, { bodies }: Names, language: Language): string {
  return list
    .map(({ body, byAgreement }) => {
      const name = nameOfBody(bodies)(body, language) ?? body;
      return byAgreement ? `${name} (${translate(language, 'common.byAgreement')})` : name;
    })
    .join('; ');
}

function money({ funding }: MeasureWording, { programmes }: Names, language: Language): string {
  return funding.lines
    .map(({ amountTiyn, programme, source, year }) => {
      const amount =
        amountTiyn === null ? translate(language, 'funding.amountNotGiven') : formatTenge(amountTiyn, language);
      const known = programme === null ? undefined : programmes[programme];
      const from =
        known === undefined
          ? translate(language, `funding.source.${source}`)
          : `${known.code} «${textIn(known.name, language)?.text ?? ''}»`;
      return [amount, from, year === null ? '' : String(year)].filter((part) => part !== '').join(', ');
    })
    .join('; ');
}
