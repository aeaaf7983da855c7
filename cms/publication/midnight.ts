const SECONDS_A_DAY = 86_400;

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Milliseconds from an instant to the first moment of the next day in Kazakhstan, which moves no clocks. */
export function untilMidnight(now: Date): number {
  const [hours = 0, minutes = 0, seconds = 0] = CLOCK.format(now).split(':').map(Number);
  return (SECONDS_A_DAY - (hours * 3600 + minutes * 60 + seconds)) * 1000 - now.getMilliseconds();
}

/**
 * Calls `turn` at each midnight in Kazakhstan, for as long as the process lives or until it is
 * stopped. A timer may fire a moment early; then `turn` is called again when the day is there.
 */
export function atEachMidnight(turn: () => void, clock: () => Date): () => void {
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    timer = setTimeout(() => {
      turn();
      wait();
    }, untilMidnight(clock()));
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
}
