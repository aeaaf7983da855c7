import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

const NAMES: Readonly<Record<string, string>> = {
  number: 'common.columns.number',
  position: 'editing.draft.position',
  clause: 'editing.draft.clause',
  after: 'operations.after',
  scope: 'operations.scope.label',
  text: 'editing.draft.pointText',
  section: 'common.columns.section',
  title: 'editing.draft.section',
  action: 'common.columns.action',
  deadline: 'common.columns.deadline',
  deadlineText: 'common.columns.deadline',
  reading: 'editing.draft.readsAs',
  isByHand: 'editing.draft.override',
  completionForm: 'common.columns.completionForm',
  executorsText: 'common.columns.executors',
  executors: 'common.columns.executors',
  fundingText: 'common.columns.funding',
  fundingSource: 'common.columns.funding',
  fundingLines: 'editing.draft.funding',
};

/** What a field of a wording's form is called, by its path: `executors.0.body`, `actionRu`. */
export function useWordingLabel(): (path: string) => string {
  const translate = useTranslate();
  return useCallback(
    (path) => {
      const [field = '', line] = path.split('.');
      const [, base = field, suffix] = /^(\w+?)(Kk|Ru|En)?$/.exec(field) ?? [];
      const name = translate(NAMES[base] ?? base, { _: base });
      const language = suffix === undefined ? '' : ` (${translate(`common.languageName.${suffix.toLowerCase()}`)})`;
      return `${name}${language}${line !== undefined && /^\d+$/.test(line) ? ` ${Number(line) + 1}` : ''}`;
    },
    [translate],
  );
}
