import { scanFigures } from './scan-figures';
import { isDash, skipBreak, span, wordAt, type Scanned } from './token-at';
import type { Token } from './tokens';

const RUSSIAN_DAY = /^числ(о|а|у|е|ах|ам)$/;
const RUSSIAN_TAIL =
  /^(месяца|месяце|месяцем|следующ(его|ей|ем|ий)|последующ(его|ем)|текущего|первого|второго|третьего|последнего|за|отч[её]тн(ым|ого|ому|ой)|период(ом|а|у)|квартал(ом|а|у)|полугоди(ем|я)|год(ом|а))$/;
const KAZAKH_LEAD = /^(есепті|есептік|айдан|тоқсаннан|кезеңнен|жылдан|жартыжылдықтан|кейінгі|келесі|кейін|айдың|айының|айдағы|ағымдағы|алғашқы|бірінші|соңғы)$/;
const KAZAKH_DAY = /^(күні|күніне|күнге|күнінде|күнінен|күннен|жұлдызы|жұлдызына|жұлдызында|жұлдызынан|жаңасы|жаңасына|санына|числосына)$/;
const KAZAKH_SUFFIX = /^(ші|шы|інші|ыншы|не|на|іне|ына|сіне|сына|нен|нан|інен|ынан|сінен|сынан|де|да|інде|ында|і|ы|сі|сы)$/;
const LONGEST_LEAD = 8;

/**
 * A day of some month that is not named: `до 5 числа месяца, следующего за отчетным`, `есепті айдан
 * кейінгі айдың 10-күніне`. The register holds days of named months only.
 */
export function scanDayOfMonth(tokens: readonly Token[], at: number): Scanned | null {
  return russianDay(tokens, at) ?? kazakhDay(tokens, at);
}

function russianDay(tokens: readonly Token[], at: number): Scanned | null {
  if (!isDay(tokens[at])) return null;
  const figures = scanFigures(tokens, at);
  const word = skipBreak(tokens, figures?.next ?? at + 1);
  if (!RUSSIAN_DAY.test(wordAt(tokens, word))) return null;
  let next = word + 1;
  for (;;) {
    let tail = skipBreak(tokens, next);
    if (tokens[tail]?.text === ',') tail = skipBreak(tokens, tail + 1);
    if (!RUSSIAN_TAIL.test(wordAt(tokens, tail))) break;
    next = tail + 1;
  }
  return found(tokens, at, next);
}

function kazakhDay(tokens: readonly Token[], at: number): Scanned | null {
  let day = at;
  while (day - at < LONGEST_LEAD && KAZAKH_LEAD.test(wordAt(tokens, day))) day = skipBreak(tokens, day + 1);
  if (!isDay(tokens[day])) return null;
  let next = day + 1;
  let hasEnding = false;
  if (isDash(tokens[next]) && KAZAKH_SUFFIX.test(wordAt(tokens, next + 1))) {
    hasEnding = !/^(ші|шы|інші|ыншы)$/.test(wordAt(tokens, next + 1));
    next += 2;
  }
  const word = skipBreak(tokens, isDash(tokens[next]) ? next + 1 : next);
  const hasWord = KAZAKH_DAY.test(wordAt(tokens, word));
  if (hasWord) next = word + 1;
  if (!hasWord && !hasEnding) return null;
  return /^(ішінде|бойы)/.test(wordAt(tokens, skipBreak(tokens, next))) ? null : found(tokens, at, next);
}

function isDay(token: Token | undefined): boolean {
  return token?.type === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
}

function found(tokens: readonly Token[], at: number, next: number): Scanned {
  return { item: { type: 'day-of-month', ...span(tokens, at, next) }, next };
}
