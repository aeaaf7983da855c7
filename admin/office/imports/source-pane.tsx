import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../language/use-language';
import { useDesk } from './review-context';
import { SourceLineView } from './source-line';
import { SourceTable } from './source-table';
import { itemAt, sourceList, type SourceItem } from './source-items';
import { useSourcePointing } from './use-source-pointing';

const USUAL_HEIGHT = { line: 22, outside: 22, row: 58 } as const;

/** The source as it was received: its lines, and its tables as tables; only what is in sight is drawn. */
export function SourcePane(): ReactElement {
  const say = useSay();
  const desk = useDesk();
  const { record, fields, links } = desk;
  const pane = useRef<HTMLDivElement>(null);
  const list = useMemo(() => sourceList(record.source, fields), [record.source, fields]);
  const virtualizer = useVirtualizer({
    count: list.items.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => USUAL_HEIGHT[list.items[index]?.type ?? 'line'],
    overscan: 12,
  });
  useSourcePointing(pane, desk);

  const { chosen, stretch } = useSyncExternalStore(links.subscribe, links.get);
  const start = stretch?.start ?? (chosen === null ? undefined : fields[chosen]?.places[0]?.start);
  useEffect(() => {
    if (start === undefined) return undefined;
    const item = itemAt(list, start);
    const shown = virtualizer.getVirtualItems().find(({ index }) => index === item);
    if (shown === undefined || !isInSight(shown, pane.current)) virtualizer.scrollToIndex(item, { align: 'center' });
    const frame = requestAnimationFrame(() => scrollSideways(pane.current));
    return () => cancelAnimationFrame(frame);
  }, [start, list, virtualizer]);

  const shown = virtualizer.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (shown[shown.length - 1]?.end ?? 0);
  return (
    <div ref={pane} className="source" role="region" aria-label={say('review.source')} tabIndex={0} lang={desk.language}>
      <div style={{ height: before }} />
      {inGroups(shown, list.items).map((group): ReactNode => {
        const [first] = group;
        if (first === undefined) return null;
        const { item } = first;
        return item.type === 'row' ? (
          <SourceTable
            key={`table ${item.table}`}
            rows={group}
            shape={list.tables[item.table]}
            measureElement={virtualizer.measureElement}
          />
        ) : (
          <SourceLineView key={first.index} item={item} index={first.index} measureElement={virtualizer.measureElement} />
        );
      })}
      <div style={{ height: Math.max(0, after) }} />
    </div>
  );
}

/** An item in sight, with its place in the list. */
export interface ShownItem {
  readonly item: SourceItem;
  readonly index: number;
}

/** Rows of one table that follow each other are drawn in one table. */
function inGroups(shown: readonly VirtualItem[], items: readonly SourceItem[]): ShownItem[][] {
  const groups: ShownItem[][] = [];
  for (const { index } of shown) {
    const item = items[index];
    if (item === undefined) continue;
    const last = groups[groups.length - 1];
    const before = last?.[0]?.item;
    if (last !== undefined && before?.type === 'row' && item.type === 'row' && before.table === item.table) {
      last.push({ item, index });
    } else {
      groups.push([{ item, index }]);
    }
  }
  return groups;
}

function isInSight({ start, end }: VirtualItem, pane: HTMLElement | null): boolean {
  return pane !== null && start >= pane.scrollTop && end <= pane.scrollTop + pane.clientHeight;
}

/** A wide table on a narrow screen: the column of what is lit is brought into sight. */
function scrollSideways(pane: HTMLElement | null): void {
  const lit = pane?.querySelector('.chosen');
  if (pane === null || lit === null || lit === undefined) return;
  const [inner, outer] = [lit.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.right > outer.right) pane.scrollLeft += inner.right - outer.right + 12;
  else if (inner.left < outer.left) pane.scrollLeft -= outer.left - inner.left + 12;
}
