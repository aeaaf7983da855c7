import { seedSource } from './seed-source';

/*
 * What no order ever did: the seed's text as an invented Order No. 12 of 1 February 2007 would have left it, for
 * tests alone. It moves the deadline of 1.1, raises the sum of 1.2, puts in 1.6 and takes out 2.3.
 */

const NOTE = 'N 86  өкімімен.';
const DEADLINE = '2006 жылғы \n\n3- \n\nтоқсан';
const SUM = '342362,5 мың теңге';
/** The row before which the inserted one stands: the heading of the second section, whatever letters its numeral is in. */
const SECOND_SECTION = /\t\s*\p{L}+\. Штрих-кодтарды/u;
const INSERTED = [
  '\t1.6 \n\t',
  'Сайлаушылар тiзiлiмiн қаржыландыру тәртібін айқындау \n\t2007 жылғы 4-тоқсан \n\tБұйрық \n\t',
  'Қазақстан Республикасы Қаржы министрлігі \n\tТалап етілмейді \n\n',
].join('');

/** The seed's text as the invented order leaves it; `about` tells one such text from another. */
export function newRedactionText(about = ''): string {
  return withoutRow(
    [
      [NOTE, `${NOTE}\n       Ескерту. Жоспарға өзгерту енгізілді - ҚР Премьер-Министрiнiң 2007.02.01.  N 12  өкімімен.${about}`],
      [DEADLINE, '2007 жылғы 2-тоқсан'],
      [SUM, '401000 мың теңге'],
    ].reduce((text, [from = '', to = '']) => replaced(text, from, to), withRow(seedSource())),
    '2.3',
    '2.4',
  );
}

function withRow(text: string): string {
  const at = text.search(SECOND_SECTION);
  if (at < 0) throw new Error('The seed has a second section');
  return text.slice(0, at) + INSERTED + text.slice(at);
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The seed says ${from}`);
  return text.replace(from, to);
}

function withoutRow(text: string, number: string, next: string): string {
  const [start, end] = [text.indexOf(`\t${number} \n`), text.indexOf(`\t${next} \n`)];
  if (start < 0 || end < start) throw new Error(`The seed has a row ${number}`);
  return text.slice(0, start) + text.slice(end);
}
