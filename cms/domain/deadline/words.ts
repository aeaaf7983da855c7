import { monthNamed } from '../calendar/month-names';
import type { Frequency } from './deadline';

/** What a word of a deadline does in it. */
export type WordRole =
  | { readonly role: 'month'; readonly month: number; readonly ablative: boolean }
  | { readonly role: 'unit'; readonly unit: 'quarter' | 'half-year'; readonly ablative: boolean }
  | { readonly role: 'year-word'; readonly ablative: boolean }
  | { readonly role: 'ordinal'; readonly value: number }
  | { readonly role: 'frequency'; readonly frequency: Frequency }
  | { readonly role: Plain };

type Plain =
  | 'month-word'
  | 'half-of'
  | 'each'
  | 'again'
  | 'times'
  | 'continuous'
  | 'until'
  | 'until-before'
  | 'from'
  | 'from-before'
  | 'to-before'
  | 'end'
  | 'beginning'
  | 'inside'
  | 'and'
  | 'filler'
  | 'onward'
  | 'years-half';

const ABLATIVE = /(дан|ден|тан|тен|нан|нен)$/;

const ORDINALS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(бірінші|перв(ый|ого|ом|ая|ой|ое))$/, 1],
  [/^(екінші|втор(ой|ого|ом|ая|ое))$/, 2],
  [/^(үшінші|трет(ий|ьего|ьем|ья|ье))$/, 3],
  [/^(төртінші|четв[её]рт(ый|ого|ом|ая|ой|ое))$/, 4],
];

const FREQUENCIES: ReadonlyArray<readonly [RegExp, Frequency]> = [
  [/^(ежемесячн|помесячн)(о|ый|ая|ое|ые)$|^айма-ай$/, 'monthly'],
  [/^(ежеквартальн|поквартальн)(о|ый|ая|ое|ые)$/, 'quarterly'],
  [/^полугодов(ая|ой|ые)$|^ежеполугодно$/, 'half-yearly'],
  [/^(ежегодн)(о|ый|ая|ое|ые)$|^жылма$/, 'yearly'],
];

const ROLES: ReadonlyArray<readonly [RegExp, Plain]> = [
  [/^(ай|айы|айын|айында|айына|айының|айға|айдың|месяц|месяца|месяце|месяцу|месяцев)$/, 'month-word'],
  [/^(жарты|жартысы|жартысында|жартысына|половин[аеуы])$/, 'half-of'],
  [/^(сайын|сайынғы|кажд(ый|ого|ая|ое|ом|ую)|әр|әрбір)$/, 'each'],
  [/^(рет|реттен|раз|раза)$/, 'times'],
  [/^(тұрақты|ұдайы|үнемі|әрдайым|тұрақтылықпен|постоянно|постоянн(ый|ая|ой)|непрерывно|систематически|пост|үзіліссіз|бесперебойно|жүйелі)$/, 'continuous'],
  [/^(дейін|дейінгі|шейін|кешіктірмей|кешіктірілмей|кешікпей)$/, 'until'],
  [/^(до|к|ко|позднее|позже)$/, 'until-before'],
  [/^(бастап|бастағанда|начиная)$/, 'from'],
  [/^(с|со)$/, 'from-before'],
  [/^по$/, 'to-before'],
  [/^(соң[а-яіғүұқңөһә]*|аяғы[а-яіғүұқңөһә]*|конец|конца|конце|концу)$/, 'end'],
  [/^(бас(ы|ында|ына|ынан)|начал[аоеу])$/, 'beginning'],
  [/^(ішінде|бойы|бойында|бойына|аралығында|течение)$/, 'inside'],
  [/^(және|мен|бен|пен|и|та|һәм)$/, 'and'],
  [/^жылды[қғ][а-яіңғқүұөһә]{0,8}$/, 'years-half'],
  [/^(далее|впоследствии|одан|содан|әрі)$/, 'onward'],
  [/^(в|во|на|не|ж|жж|г|гг|де|да|ші|шы|го|й|е|ом|ый|ой|я|ая|мерзім|мерзімі|мерзімде|мерзімге|срок|сроки|кезең|кезеңі|кезеңінде|период|түрде|түрінде|исполнения|орындау|орындалу)$/, 'filler'],
];

/** What a word (small letters, look-alikes put right) does in a deadline; null for any other word. */
export function roleOf(word: string): WordRole | null {
  const month = monthNamed(word);
  if (month !== null) return { role: 'month', month, ablative: ABLATIVE.test(word) && word.length > 5 };
  if (/^(тоқсан(да|ға|дың|нан|дан|ы|ына|ында|ының|ынан|ындағы|дағы|дар|дары|дарында)?|т|тоқ|кв|квартал(а|у|е|ы|ов|ом|ах)?)$/.test(word)) return unit('quarter', word);
  if (/^(жартыжылды[қғ]([а-яіңғқүұөһә]{0,8})|полугоди(е|я|ю|и|ем|й)|п\/г)$/.test(word)) return unit('half-year', word);
  if (/^(жыл|жылы|жылғы|жылға|жылда|жылдың|жылдан|жылына|жылының|жылында|жылынан|жылдар|жылдары|жылдарға|жылдардың|жылдарғы|жылдардағы|жылдарда|жылдарында|жылдарына|жылдарының|год|года|году|годы|годов|годах|годом|ж|жж|г|гг)$/.test(word)) {
    return { role: 'year-word', ablative: ABLATIVE.test(word) };
  }
  const ordinal = ORDINALS.find(([form]) => form.test(word));
  if (ordinal !== undefined) return { role: 'ordinal', value: ordinal[1] };
  const frequency = FREQUENCIES.find(([form]) => form.test(word));
  if (frequency !== undefined) return { role: 'frequency', frequency: frequency[1] };
  const plain = ROLES.find(([form]) => form.test(word));
  return plain === undefined ? null : { role: plain[1] };
}

function unit(name: 'quarter' | 'half-year', word: string): WordRole {
  return { role: 'unit', unit: name, ablative: ABLATIVE.test(word) && word !== 'тоқсан' };
}
