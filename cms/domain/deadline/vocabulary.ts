import { MONTH_NAMES } from '../calendar/month-names';

/** Words of deadlines whole, so that their halves on two lines are known for what they are. */
export const DEADLINE_WORDS: readonly string[] = [
  ...MONTH_NAMES,
  'жарты', 'жартыжылдық', 'жылдық', 'тоқсан', 'тоқсаны', 'жылғы', 'жылдар', 'жылдары', 'сайын', 'бастап', 'дейін', 'бойынша',
  'тұрақты', 'ұдайы', 'үнемі', 'жөніндегі', 'сұрау', 'салуы', 'квартал', 'полугодие', 'ежегодно', 'ежеквартально', 'ежемесячно',
  'постоянно', 'запросу', 'года', 'годы',
];
