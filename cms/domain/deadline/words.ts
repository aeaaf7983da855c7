import { monthForms } from '../calendar/month-names';
import type { Frequency } from './deadline';
import { spread } from './spread';

/** What a word of a deadline does in it. */
export type WordRole =
  | { readonly role: 'month'; readonly month: number; readonly ablative: boolean; readonly genitive: boolean }
  | { readonly role: 'unit'; readonly unit: 'quarter' | 'half-year'; readonly ablative: boolean }
  | { readonly role: 'year-word'; readonly ablative: boolean }
  | { readonly role: 'ordinal' | 'count'; readonly value: number }
  | { readonly role: 'frequency'; readonly frequency: Frequency | null }
  | { readonly role: Plain };

type Plain = keyof typeof PLAIN;

const ABLATIVE = /(дан|ден|тан|тен|нан|нен)$/;
const GENITIVE = /(дың|дің|тың|тің|ның|нің)$/;

const QUARTER = spread(
  'т тоқ тоқс кв кварт тоқсан{,да,ға,дың,ның,нан,дан,ды,ы,ына,ында,ының,ынан,ындағы,дағы,дар,дары,дарда,дарға,дарында,дарына,дарының,ын} ' +
    'квартал{,а,у,е,ы,ов,ом,ах,ам}',
);
const HALF_YEAR = spread(
  'жартыжылды{қ,ққа,қта,қтың,қтан,қты,ғы,ғына,ғында,ғының,ғынан,ғындағы,ғын,қтар,қтары,қтағы} жартыжыл{,да,ға,дың} ' +
    'полугоди{е,я,ю,и,ем,й,ях,ям,ями} полугод{,а,у} пг',
);
const YEAR_WORD = spread(
  'г гг ж жж жыл{,ы,ғы,ға,да,дың,дан,ына,ының,ында,ынан,дағы,дар,дары,дарға,дардың,дарғы,дардағы,дарда,дарында,дарына,дарының,дарынан,дан} ' +
    'год{,а,у,ы,ов,ах,ом,е,ам}',
);
const ORDINALS = spread(
  'бірінші=1 екінші=2 үшінші=3 төртінші=4 перв{ый,ого,ом,ая,ой,ое,ому,ую}=1 втор{ой,ого,ом,ая,ое,ому,ую}=2 ' +
    'трет{ий,ьего,ьем,ья,ье,ьей,ьему}=3 четв{ё,е}рт{ый,ого,ом,ая,ой,ое,ому}=4',
);
const COUNTS = spread(
  'бір=1 екі=2 үш=3 төрт=4 бес=5 алты=6 он=10 один=1 одного=1 одну=1 два=2 две=2 двух=2 три=3 трех=3 трёх=3 четыре=4 четырех=4 ' +
    'пять=5 пяти=5 шесть=6 шести=6 десять=10 десяти=10 двенадцать=12 двенадцати=12',
);
const FREQUENCIES: ReadonlyArray<readonly [Frequency | null, ReadonlyMap<string, string>]> = [
  ['monthly', spread('ежемес ежемесячн{о,ый,ая,ое,ые,ого,ом,ой} помесячно айма')],
  ['quarterly', spread('ежекв ежекварт ежеквартальн{о,ый,ая,ое,ые,ого,ом,ой} поквартальн{о,ый,ая,ое,ые} тоқсанма')],
  ['half-yearly', spread('полугодов{ая,ой,ые,ый} ежеполугодно')],
  ['yearly', spread('ежегодн{о,ый,ая,ое,ые,ого,ом,ой} жылма')],
  [null, spread('ежедневн{о,ый,ая,ое,ые} еженедельн{о,ый,ая,ое,ые} ежедекадн{о,ый,ая,ое,ые} ежесуточно күнделікті')],
];

/** The words that do one thing; those in several lines have the first. */
const PLAIN = {
  'month-word': 'ай{,ы,ын,ында,ына,ының,ынан,ға,дың,да,дан,лар,лары,ларда,ларында,ларына,ларының,лардың} месяц{,а,е,у,ем,ев,ы,ах,ам} мес',
  'half-of': 'жарты жарт жартысы{,нда,на,ның,нан} половин{а,е,у,ы,ой} пол',
  'years-half': 'жылды{қ,ққа,қта,қтың,қтан,ғы,ғына,ғында,ғының,қтар,қтары}',
  each: 'сайын сайынғы әр әрбір кажд{ый,ого,ая,ое,ом,ую,ой,ые,ых,ым,ому}',
  times: 'рет реттен раз раза',
  'other-unit': 'апта{,да,сына,ның} аптада аптасына декад{а,у,ы} күн неделю недели неделе неделям день дня дней сутки',
  continuous:
    'тұрақты ұдайы үнемі әрдайым тұрақтылықпен үзіліссіз үздіксіз жүйелі әрқашан тоқтаусыз мерзімсіз постоянно постоянн{ый,ая,ой,ое,ом,ого,ые} ' +
    'непрерывно систематически системно пост бесперебойно регулярно регулярн{ая,ой,ый,ом,ое} бессрочно круглогодично перманентно',
  until: 'дейін дейінгі шейін қарай',
  'to-after': 'кешіктірмей кешіктірілмей кешікпей',
  'until-before': 'до к ко',
  later: 'позднее позже',
  from: 'бастап бастағанда',
  'from-before': 'с со начиная',
  'to-before': 'по',
  'end-after': 'соңы{,на,нда,ның,нан,ндағы} аяғы{,на,нда,ның} соңына',
  'end-before': 'конец конца конце концу',
  'beginning-after': 'басы{,нда,на,нан} ортасы{,нда,на,нан}',
  'beginning-before': 'начал{о,а,е,у} середин{а,е,у,ы,ой}',
  inside: 'ішінде ішіндегі бойы бойында бойына бойынан барысында течение течении продолжение протяжении',
  between: 'аралығы{,нда,на}',
  whole: 'весь круглый всего всей все всех бүкіл барлық',
  period: 'период{,а,е,у,ов,ы} кезең{,і,інде,іне,інің,де,ге,дер,дері,дерінде,дің}',
  stage: 'этап{,а,е,у,ы} очередь кезек',
  and: 'және мен бен пен менен и та һәм',
  onward: 'далее впоследствии дальнейшем последующ{ем,ие,их,ий} одан содан бұдан онан әрі',
  filler:
    'в во на не ж г де да мерзім мерзімі мерзімде мерзімге мерзіміне срок сроки срока сроком түрде түрінде исполнения выполнения орындау орындалу ' +
    'основе негізде системной а также включительно включ арналған',
} as const;

const KAZAKH_LETTERS: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };
const SHORTEST_FOLDED = 5;

const ROLES: ReadonlyMap<string, WordRole> = roles();
const FOLDED: ReadonlyMap<string, WordRole> = foldedRoles();

/** What a word (small letters, look-alikes put right) does in a deadline; null for any other word. */
export function roleOf(word: string): WordRole | null {
  return ROLES.get(word) ?? null;
}

/** As {@link roleOf}, for a Kazakh word typed without its own letters (`токсан`, `кыркуйек`). */
export function roleOfPlainLetters(word: string): WordRole | null {
  return word.length < SHORTEST_FOLDED ? null : (FOLDED.get(word) ?? null);
}

/** Every form of every word of a deadline, with what it does. */
export function rolesByForm(): ReadonlyMap<string, WordRole> {
  return ROLES;
}

function roles(): Map<string, WordRole> {
  const byForm = new Map<string, WordRole>();
  const add = (form: string, role: WordRole): void => {
    if (!byForm.has(form)) byForm.set(form, role);
  };
  for (const [form, month] of monthForms()) {
    add(form, { role: 'month', month, ablative: ABLATIVE.test(form) && form.length > 5, genitive: GENITIVE.test(form) });
  }
  for (const form of QUARTER.keys()) add(form, { role: 'unit', unit: 'quarter', ablative: ABLATIVE.test(form) });
  for (const form of HALF_YEAR.keys()) add(form, { role: 'unit', unit: 'half-year', ablative: ABLATIVE.test(form) });
  for (const form of YEAR_WORD.keys()) add(form, { role: 'year-word', ablative: ABLATIVE.test(form) });
  for (const [form, value] of ORDINALS) add(form, { role: 'ordinal', value: Number(value) });
  for (const [form, value] of COUNTS) add(form, { role: 'count', value: Number(value) });
  for (const [frequency, forms] of FREQUENCIES) for (const form of forms.keys()) add(form, { role: 'frequency', frequency });
  for (const role of Object.keys(PLAIN).filter(isPlain)) for (const form of spread(PLAIN[role]).keys()) add(form, { role });
  return byForm;
}

function isPlain(role: string): role is Plain {
  return Object.hasOwn(PLAIN, role);
}

function foldedRoles(): Map<string, WordRole> {
  const folded = new Map<string, WordRole>();
  for (const [form, role] of ROLES) {
    const plain = form.replace(/[әғқңөұүһі]/g, (letter) => KAZAKH_LETTERS[letter] ?? letter);
    if (plain !== form && !ROLES.has(plain)) folded.set(plain, role);
  }
  return folded;
}
