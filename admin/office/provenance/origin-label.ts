import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

const NAMES: Readonly<Record<string, string>> = {
  number: 'common.columns.number',
  action: 'common.columns.action',
  deadline: 'common.columns.deadline',
  completionForm: 'common.columns.completionForm',
  executors: 'common.columns.executors',
  funding: 'common.columns.funding',
  section: 'common.columns.section',
  order: 'resources.amendments.fields.order',
  note: 'resources.amendments.fields.note',
  inForceFrom: 'resources.amendments.fields.inForceFrom',
  kind: 'resources.orders.fields.kind',
  date: 'resources.orders.fields.date',
  title: 'resources.orders.fields.title',
  issuer: 'resources.orders.fields.issuer',
  preamble: 'resources.orders.fields.preamble',
  points: 'resources.orders.fields.points',
  signatory: 'resources.orders.fields.signatory',
  control: 'resources.orders.fields.control',
};

/** What a stored field is called, by its name in a provenance; the name itself where it has none. */
export function useOriginLabel(): (name: string) => string {
  const translate = useTranslate();
  return useCallback(
    (name) => {
      const [base = name, place] = name.split('.');
      const label = translate(NAMES[base] ?? base, { _: base });
      return place === undefined ? label : `${label} ${Number(place) + 1}`;
    },
    [translate],
  );
}
