import { seedSource } from './seed-source';

/** The head of the seed's order under another number, over a table of `rows` measures. */
export function longOrder(number: string, rows: number): string {
  const seed = seedSource().replaceAll('178-ө', number);
  const head = seed.slice(0, seed.indexOf('\t1.1'));
  return head + Array.from({ length: rows }, (_row, index) => rowAt(index)).join('\n');
}

const BODIES = ['Қазақстан Республикасының Әділет министрлігі', 'облыстардың, Астана және Алматы қалаларының әкімдері', 'Орталық сайлау комиссиясы (келісім бойынша)'];

function rowAt(index: number): string {
  const cells = [
    `1.${index + 1}`,
    `Ақпараттық жүйенің ${index + 1}-кезеңін енгізу және тіркеу деректерін тексеру`,
    `${2005 + (index % 4)} жылғы ${(index % 4) + 1}-тоқсан`,
    'Қазақстан Республикасының Үкіметіне ақпарат беру',
    BODIES[index % BODIES.length] ?? '',
    index % 5 === 0 ? `${100 + index},5 мың теңге` : 'Талап етілмейді',
  ];
  return cells.map((cell) => `\t${cell} \n`).join('');
}
