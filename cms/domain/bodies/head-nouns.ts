const KAZAKH_STEMS = [
  'министрлі', 'агентті', 'комитет', 'комиссия', 'басқарма', 'департамент', 'әкімшілі', 'әкімді', 'әкім', 'үкімет', 'кеңсе', 'аппарат',
  'мәслихат', 'парламент', 'президент', 'прокуратура', 'орталы', 'институт', 'инспекция', 'палата', 'корпорация', 'ұйым', 'ода', 'қор',
  'банк', 'станция', 'зертхана', 'лаборатория', 'аурухана', 'бөлім', 'бөлімше', 'орган', 'мекеме', 'кәсіпорын', 'дәрігер', 'маман',
  'басшы', 'сот', 'кеңес', 'қызмет', 'университет', 'академия', 'министр', 'төраға', 'директор', 'меңгеруші', 'бюро', 'қоғам',
  'серіктесті', 'пайдаланушы', 'округ', 'бірлесті', 'кәсіпкер', 'мұражай', 'компания', 'құрал',
];
const KAZAKH_ENDINGS = new Set(
  '|к|қ|гі|ғы|ктер|ктері|қтар|қтары|ы|і|сы|сі|лар|лер|дар|дер|тар|тер|лары|лері|дары|дері|тары|тері'.split('|'),
);

/** Russian head nouns by gender, each with the endings its nominative has, singular and plural. */
const RUSSIAN_HEADS: ReadonlyArray<readonly [stems: RegExp, endings: RegExp]> = [
  [/^(министерств|агентств|правительств|обществ|товариществ|ведомств|средств)/, /^[оа]$/],
  [/^(управлени|учреждени|предприяти|объединени)/, /^[ея]$/],
  [/^(комисси|администраци|канцеляри|инспекци|корпораци|организаци|станци|лаборатори|академи|компани|ассоциаци)/, /^[яи]$/],
  [/^(палат|прокуратур|служб|больниц|школ|библиотек)/, /^[аыи]$/],
  [/^(комитет|департамент|акимат|аким|аппарат|маслихат|парламент|президент|центр|институт|союз|фонд|банк|отдел|орган|суд|совет|университет|министр|директор|филиал|премьер)/, /^ы?$/],
  [/^(руководител|председател|заместител|предпринимател)/, /^[ьи]$/],
  [/^(заведующ)/, /^и[йе]$/],
  [/^(музе)/, /^[йи]$/],
  [/^(бюро)/, /^$/],
];

const PEOPLE = /^(әкім(?!д|ш)|әкімдер|басшы|дәрігер|маман|төраға|директор|меңгеруші|аким(?!ат)|руководител|председател|заведующ)/;

/** Whether a Kazakh word, small letters, is what a body's name ends in; `Әділетмині` is a short form of a ministry. */
export function isKazakhHead(word: string): boolean {
  return /мині?$/.test(word) || KAZAKH_STEMS.some((stem) => word.startsWith(stem) && KAZAKH_ENDINGS.has(word.slice(stem.length)));
}

/** Whether a Russian word, small letters, is what a body's name begins with, in the nominative. */
export function isRussianHead(word: string): boolean {
  return RUSSIAN_HEADS.some(([stems, endings]) => {
    const stem = stems.exec(word)?.[0];
    return stem !== undefined && endings.test(word.slice(stem.length));
  });
}

/** Whether the head noun names people (akims, heads), whose shared plural stays one executor. */
export function isHeadOfPeople(word: string): boolean {
  return PEOPLE.test(word);
}
