/** Cyrillic letters of Kazakh and Russian in Latin ones, for addresses and codes only. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i',
  к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
  ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', і: 'i', ь: '',
  э: 'e', ю: 'yu', я: 'ya',
};

/**
 * A text as an address or code: small Latin letters and digits joined by hyphens, cut between
 * words at `max` characters. Two texts may share one; the caller tells them apart.
 */
export function slugOf(text: string, max = 60): string {
  const latin = Array.from(text.toLowerCase(), (letter) => LATIN[letter] ?? letter).join('');
  const words = latin.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > max) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? '').slice(0, max) : slug;
}
