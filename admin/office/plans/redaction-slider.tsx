import { useEffect, useState, type ReactElement } from 'react';
import { useSay } from '../language/use-language';
import { Slider } from './redaction-style';

/** While the thumb is dragged or a key held, only where it comes to rest is asked for. */
const REST_MS = 200;

/**
 * The redactions side by side, evenly, as a range: arrow keys walk them, Home and End go to the ends.
 * `place` -1 is a date before the first, which cannot be chosen here.
 */
export function RedactionSlider({
  place,
  last,
  ends,
  words,
  onChoose,
}: {
  place: number;
  last: number;
  /** What stands under the first and the last. */
  ends: readonly [string, string];
  /** What a place is called aloud. */
  words: (place: number) => string;
  onChoose: (place: number) => void;
}): ReactElement {
  const say = useSay();
  const [dragged, drag] = useState<number | null>(null);
  useEffect(() => drag(null), [place]);
  useEffect(() => {
    if (dragged === null || dragged === place) return undefined;
    const rest = setTimeout(() => onChoose(dragged), REST_MS);
    return () => clearTimeout(rest);
  }, [dragged, place, onChoose]);
  const at = dragged ?? place;
  return (
    <Slider>
      <input
        type="range"
        min={Math.min(0, place)}
        max={last}
        step={1}
        value={at}
        aria-label={say('asOf.slider')}
        aria-valuetext={words(at)}
        onChange={(event) => drag(Number(event.target.value))}
      />
      <span aria-hidden className="ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </span>
    </Slider>
  );
}
