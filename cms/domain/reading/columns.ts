/** What a column of a plan holds. */
export type ColumnRole = 'number' | 'action' | 'deadline' | 'completion' | 'executors' | 'funding' | 'amount' | 'other';

/** Words of headers, the most telling first: "срок исполнения" is a deadline, "исполнители" are not. */
const HEADERS: ReadonlyArray<readonly [RegExp, ColumnRole]> = [
  [/^(р\/с|р\/н|р\/б|рет|реттік|n|№|№№|№ ?п\/п|n ?п\/п|п\/п)( ?(n|№|р\/с|саны|нөмірі|п\/п|пп))?\.?$/, 'number'],
  [/мерзім|срок|уақыты|орындалу күні/, 'deadline'],
  [/қаржыландыру|финансиров|қаржыкөз|көз(і|дер)|источник/, 'funding'],
  [/шығын|құны|бағасы|сомасы|сумма|стоимость|затраты|расход|объ[её]м|көлемі|теңге|тенге/, 'amount'],
  [/жауап|орындаушы|ответствен|исполнител|атқарушы/, 'executors'],
  [/аяқта|нысаны|форма|нәтиже|результат|завершени/, 'completion'],
  [/шара|мероприяти|атауы|аталуы|тақырып|наименовани|мазмұны|содержани|міндет|жұмыс/, 'action'],
];

/** The role of a column by its header, Kazakh or Russian, letters already put right; narrow columns break words. */
export function columnRole(header: string): ColumnRole {
  const text = header.toLowerCase().replace(/\s+/g, ' ').trim();
  const squeezed = text.replaceAll(' ', '');
  return HEADERS.find(([form]) => form.test(text) || form.test(squeezed))?.[1] ?? 'other';
}

/**
 * The roles of a table's columns: each known role once, a second column of a role is `other`; where
 * no header says what is done, the first unknown column does.
 */
export function columnRoles(headers: readonly string[]): ColumnRole[] {
  const taken = new Set<ColumnRole>();
  const roles = headers.map((header): ColumnRole => {
    const role = columnRole(header);
    if (role === 'other' || taken.has(role)) return 'other';
    taken.add(role);
    return role;
  });
  if (!taken.has('number') && (roles[0] === 'other') && (headers[0] ?? '').length <= 8) roles[0] = 'number';
  if (!taken.has('action')) {
    const first = roles.indexOf('other');
    if (first >= 0) roles[first] = 'action';
  }
  return roles;
}
