import { span, type Scanned } from './token-at';
import type { Token } from './tokens';

const KAZAKH_REQUEST = /^(сұрау|сұрауы|сұраулары?|сұранысы?|сұраныстары?|сұранымы|сұратуы?|талабы|талап|талаптары?|өтініші?|өтініштері?|өтінімі?|өтінімдері?|тапсырмасы?|тапсырмалары?|тапсырысы?)$/i;
const KAZAKH_HELPER = /^(салу|салуы|ету|етуі|салулары|хаты)$/i;
const KAZAKH_POSTPOSITION = /^(бойынша|негізінде|түскенде)$/i;
const RUSSIAN_REQUEST = /^(запрос|требовани|поручени|заявк|обращени|заданию)/i;
const LONGEST_NAMES = 80;

/**
 * A request that starts a deadline, with the printed names of who asks: `… комиссиясының сұрау
 * салуы бойынша`, `по запросу …`. `text` is what the tokens were cut from.
 */
export function scanRequest(tokens: readonly Token[], at: number, text: string): Scanned | null {
  return kazakhRequest(tokens, at, text) ?? russianRequest(tokens, at, text);
}

function kazakhRequest(tokens: readonly Token[], at: number, text: string): Scanned | null {
  for (let index = at; index < tokens.length && index - at <= LONGEST_NAMES; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.type === 'number' || token.type === 'date' || token.text === ';') return null;
    if (token.type === 'word' && token.role?.role === 'each') return null;
    if (!KAZAKH_REQUEST.test(token.text)) continue;
    const after = pastBreak(tokens, index + 1);
    const helper = KAZAKH_HELPER.test(tokens[after]?.text ?? '') ? pastBreak(tokens, after + 1) : after;
    if (!KAZAKH_POSTPOSITION.test(tokens[helper]?.text ?? '')) continue;
    const names = index > at ? sliceOf(tokens, at, index, text) : '';
    return { item: { type: 'request', names, ...span(tokens, at, helper + 1) }, next: helper + 1 };
  }
  return null;
}

function pastBreak(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '\n' ? at + 1 : at;
}

function russianRequest(tokens: readonly Token[], at: number, text: string): Scanned | null {
  const request = pastBreak(tokens, at + 1);
  if (!/^по$/i.test(tokens[at]?.text ?? '') || !RUSSIAN_REQUEST.test(tokens[request]?.text ?? '')) return null;
  let next = request + 1;
  while (next < tokens.length && next - at <= LONGEST_NAMES && !endsNames(tokens, next)) next += 1;
  const names = next > request + 1 ? sliceOf(tokens, request + 1, next, text) : '';
  return { item: { type: 'request', names, ...span(tokens, at, next) }, next };
}

function endsNames(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text === ';' || token.type === 'date' || token.type === 'number') return true;
  const isAnd = token.type === 'word' && token.role?.role === 'and';
  if (!isAnd && token.text !== ',') return false;
  const after = tokens[at + 1];
  if (after === undefined || after.type === 'number' || after.type === 'roman' || after.type === 'date') return true;
  const role = after.type === 'word' ? after.role?.role : undefined;
  return role === 'frequency' || role === 'month' || role === 'continuous' || role === 'each' || /^до$/i.test(after.text);
}

function sliceOf(tokens: readonly Token[], from: number, to: number, text: string): string {
  const { start, end } = span(tokens, from, to);
  return text.slice(start, end).replace(/\s+/g, ' ');
}
