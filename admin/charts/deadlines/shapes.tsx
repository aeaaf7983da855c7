import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import type { AxisUnit } from './axis';
import type { Shape } from './layout';

/** Shares of the axis as SVG percentages: they follow the column's width with no style and no script. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

const HALF_BAR = 7;
const HALF_STROKE = 10;
/** The line a row's shapes stand on, level with the first line of its words. */
const LINE = 20;
/** The line of the on-request sign where a row has marks of its own above it. */
const BELOW = 20;

/** The shapes of one row, around the middle line of its cell. */
export function Shapes({ shapes, language }: { shapes: readonly Shape[]; language: Language }): ReactElement {
  const hasMarks = shapes.some((shape) => shape.kind !== 'request' && shape.kind !== 'words');
  const hasRequest = shapes.some((shape) => shape.kind === 'request');
  const occurrences = shapes.filter((shape) => shape.kind === 'occurrence');
  const first = occurrences[0];
  const goesOn = shapes.some((shape) => shape.kind === 'goes-on');
  const last = goesOn ? 1 : occurrences[occurrences.length - 1]?.x;
  return (
    <g transform={`translate(0 ${LINE})`}>
      {first !== undefined && last !== undefined && (
        <line className="dl-thread" x1={percent(first.x)} x2={percent(last)} y1="0" y2="0" />
      )}
      {shapes.map((shape, index) => (
        <OneShape key={index} shape={shape} dense={occurrences.length > 48} language={language} />
      ))}
      {hasRequest && <RequestSign y={hasMarks ? BELOW : 0} language={language} />}
    </g>
  );
}

/** Where a deadline was, beneath where it is: the same shapes in outline. */
export function Ghosts({ shapes, language }: { shapes: readonly Shape[]; language: Language }): ReactElement {
  return (
    <g className="dl-ghost" transform={`translate(0 ${BELOW})`}>
      <Shapes shapes={shapes} language={language} />
    </g>
  );
}

function OneShape({ shape, dense, language }: { shape: Shape; dense: boolean; language: Language }): ReactElement | null {
  switch (shape.kind) {
    case 'bar':
      return <Bar x={shape.x} width={shape.width} moment={shape.moment} />;
    case 'day':
      return <Diamond x={percent(shape.x)} moment={shape.moment} />;
    case 'occurrence':
      return <circle className={`dl-occurrence dl-${shape.moment}`} cx={percent(shape.x)} cy="0" r={dense ? 2.5 : 4} />;
    case 'open':
      return (
        <>
          <rect className="dl-open" x={percent(shape.x)} width={percent(shape.width)} y={-HALF_BAR} height={HALF_BAR * 2} />
          {shape.endless && <Arrow />}
        </>
      );
    case 'goes-on':
      return <Arrow />;
    case 'words':
      return (
        <text className="dl-words" x="8" y="4">
          {wordsOf(shape.reason, language)}
        </text>
      );
    case 'request':
      return null;
  }
}

function wordsOf(reason: 'none' | 'unread' | 'same-as-above', language: Language): string {
  const key = { none: 'deadline.none', unread: 'deadline.unread', 'same-as-above': 'deadline.sameAsAbove' } as const;
  return translate(language, key[reason]);
}

export function Bar({ x, width, moment }: { x: number; width: number; moment: string }): ReactElement {
  return (
    <>
      <rect
        className={`dl-bar dl-${moment}`}
        x={percent(x)}
        width={percent(width)}
        y={-HALF_BAR}
        height={HALF_BAR * 2}
      />
      <line className="dl-due" x1={percent(x + width)} x2={percent(x + width)} y1={-HALF_STROKE} y2={HALF_STROKE} />
    </>
  );
}

/** A square that the style sheet turns on its corner and centres on its place. */
export function Diamond({ x, moment }: { x: string | number; moment: string }): ReactElement {
  return <rect className={`dl-day dl-${moment}`} x={x} y="0" width="11" height="11" />;
}

function Arrow(): ReactElement {
  return <line x1="100%" x2="100%" y1="0" y2="0" markerEnd="url(#dl-arrowhead)" />;
}

function RequestSign({ y, language }: { y: number; language: Language }): ReactElement {
  return (
    <g transform={`translate(8 ${y})`}>
      <path className="dl-request" d="M0-6H12V3H6L3 7V3H0Z" />
      <text className="dl-words" x="18" y="3.5">
        {translate(language, 'deadline.onRequest')}
      </text>
    </g>
  );
}

/** Charts of one axis share its lines; a page may have charts of two. */
export function gridName(units: readonly AxisUnit[]): string {
  return `dl-grid-${units[0]?.from ?? ''}-${units[units.length - 1]?.from ?? ''}-${units.length}`;
}

function gridClass(from: IsoDate): string {
  return from.slice(5) === '01-01' ? 'dl-grid dl-grid-year' : 'dl-grid';
}

/**
 * What the rows refer to, once in a page: the lines of the axis' units, the hatching of what has passed, told apart without
 * colour and on paper too, and the signs that stand at the end of a line. (Nested `<svg x="50%">`
 * would place signs as well, but Chromium does not move them when it lays a page out for print.)
 */
export function ShapeDefinitions({ units }: { units: readonly AxisUnit[] }): ReactElement {
  return (
    <svg className="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <g id={gridName(units)}>
          {units.map(({ from, x }) => (
            <line key={from} className={gridClass(from)} x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
          ))}
        </g>
        <pattern id="dl-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="dl-hatch-ground" width="5" height="5" />
          <line className="dl-hatch-line" x1="1" x2="1" y1="0" y2="5" />
        </pattern>
        <marker id="dl-arrowhead" className="dl-marker" orient="0" markerUnits="userSpaceOnUse">
          <path className="dl-arrow" d="M-9-5L-2 0L-9 5" />
        </marker>
        <marker id="dl-today-mark" className="dl-marker" orient="0" markerUnits="userSpaceOnUse">
          <path className="dl-today-sign" d="M-5-7H5L0 0Z" />
        </marker>
      </defs>
    </svg>
  );
}
