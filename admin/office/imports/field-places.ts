import type { SourceLine, Stretch } from '../../../cms/domain/reading/source';
import type { ReviewField } from '../../../cms/domain/review/review';

/** A stretch of a line's words, and the fields (by their place in the list) that were read from it. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly fields: readonly number[];
}

interface FieldPlace extends Stretch {
  readonly field: number;
}

/** Finds fields by their places in the source. */
export interface PlaceIndex {
  /** The fields of any of which a place meets the stretch. */
  readonly fieldsIn: (stretch: Stretch) => readonly number[];
  /** A line cut where fields begin and end; whole where its words are shorter than its place (tags). */
  readonly piecesOf: (line: SourceLine) => readonly Piece[];
}

export function indexPlaces(fields: readonly ReviewField[]): PlaceIndex {
  const places = fields
    .flatMap((field, index) => field.places.map(({ start, end }): FieldPlace => ({ start, end, field: index })))
    .sort((one, other) => one.start - other.start);
  const longest = places.reduce((most, { start, end }) => Math.max(most, end - start), 0);

  const meeting = ({ start, end }: Stretch): FieldPlace[] => {
    const found: FieldPlace[] = [];
    for (let at = firstFrom(places, start - longest); at < places.length; at += 1) {
      const place = places[at];
      if (place === undefined || place.start >= end) break;
      if (place.end > start) found.push(place);
    }
    return found;
  };

  return {
    fieldsIn: (stretch) => [...new Set(meeting(stretch).map(({ field }) => field))],
    piecesOf(line) {
      const met = meeting(line);
      const isWhole = line.text.length !== line.end - line.start;
      const cuts = isWhole ? [] : met.flatMap(({ start, end }) => [start, end]);
      const inside = [...new Set(cuts)].filter((cut) => cut > line.start && cut < line.end).sort((a, b) => a - b);
      const bounds = [line.start, ...inside, line.end];
      return bounds.slice(1).map((end, index) => {
        const start = bounds[index] ?? line.start;
        const fields = met.filter((place) => place.start < end && place.end > start).map(({ field }) => field);
        const text = isWhole ? line.text : line.text.slice(start - line.start, end - line.start);
        return { text, start, end, fields: [...new Set(fields)] };
      });
    },
  };
}

function firstFrom(places: readonly FieldPlace[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
