import { useCallback } from 'react';
import type { ReviewField } from '../../../cms/domain/review/review';
import type { OfficeKey } from '../../i18n/office-catalogs';
import { useSay } from '../language/use-language';
import { useDesk } from './review-context';

const LABELS: Readonly<Record<string, OfficeKey>> = {
  'order.kind': 'resources.orders.fields.kind',
  'order.number': 'resources.orders.fields.number',
  'order.date': 'resources.orders.fields.date',
  'order.title': 'resources.orders.fields.title',
  'order.issuer': 'resources.orders.fields.issuer',
  'order.preamble': 'resources.orders.fields.preamble',
  'order.signatory': 'resources.orders.fields.signatory',
  'order.control': 'resources.orders.fields.control',
  'plan.title': 'resources.plans.fields.title',
  amendments: 'review.field.note',
  sections: 'review.field.heading',
  'measures.number': 'common.columns.number',
  'measures.section': 'common.columns.section',
  'measures.action': 'common.columns.action',
  'measures.deadline': 'common.columns.deadline',
  'measures.completionForm': 'common.columns.completionForm',
  'measures.executors': 'common.columns.executors',
  'measures.funding': 'common.columns.funding',
  tables: 'review.field.header',
  printedTotals: 'review.field.printedTotal',
  leftOver: 'review.field.leftOver',
};

/** Units whose one field is named as they are. */
const ALONE = new Set(['leftOver', 'plan', 'tables', 'printedTotals']);
const OTHER_COLUMN = /^measures\.\d+\.others\.(.+)$/s;

/** Names of fields: `field` alone, and `inAct` with what it belongs to, as when nothing stands around it. */
export function useFieldLabel(): {
  field: (field: ReviewField) => string;
  card: (field: Pick<ReviewField, 'unit' | 'index'>) => string;
  inAct: (field: ReviewField) => string;
} {
  const say = useSay();
  const { order, measures } = useDesk().record.reading;
  const name = useCallback(
    ({ path }: ReviewField): string => {
      const point = /^order\.points\.(\d+)/.exec(path);
      if (point !== null) {
        const place = Number(point[1]);
        return say('review.field.point', { number: order.points[place]?.number || place + 1 });
      }
      const other = OTHER_COLUMN.exec(path)?.[1];
      if (other !== undefined) return say('review.field.otherColumn', { column: other });
      const key = LABELS[path.replace(/\.\d+/g, '')];
      return key === undefined ? say('review.field.other') : say(key);
    },
    [say, order],
  );
  const card = useCallback(
    ({ unit, index }: Pick<ReviewField, 'unit' | 'index'>): string => {
      const place = index ?? 0;
      const printed = unit === 'measures' ? measures[place]?.number : undefined;
      return say(`review.unit.${unit}`, { number: printed || place + 1 });
    },
    [say, measures],
  );
  const inAct = useCallback(
    (field: ReviewField): string => (ALONE.has(field.unit) ? name(field) : `${card(field)}, ${name(field)}`),
    [card, name],
  );
  return { field: name, card, inAct };
}
