import type { Language } from '../language';
import { putLettersRight } from '../text/letters';

export type AmendingEvent = 'amended' | 'replaced' | 'repealed';

const EVENTS: ReadonlyArray<readonly [AmendingEvent, RegExp]> = [
  ['repealed', /күші(?:н)? жой|күші жоқ|қолданылуы тоқтатыл|утра(?:тил|тивш|чива)[а-я]{0,4} силу|прекрати[а-я]{1,4} действие|отмен[её]н|отменить|исключ[её]н|исключить|(?<!сөздері?\s)(?<!сөз\s)алып таста/i],
  ['replaced', /жаңа редакция|редакциясында|(?:мынадай|осындай) редакция|в (?:новой )?редакции|новая редакция|изложен|изложить/i],
  ['amended', /өзгер(?:іс|ту|тіл)|толықтыр|ауыстыр|алып таста|изменени|измен[её]н|дополн|замен[её]н|заменить/i],
];

/** A task to propose amendments amends nothing. */
const PROPOSALS =
  /предложени[а-я]{1,3} (?:по|об|о) (?:внесени[а-я] )?изменени[а-я]{1,3}(?: и (?:\(или\) )?дополнени[а-я]{1,3})?|өзгерістер(?: мен толықтырулар)? енгізу (?:жөнінде|туралы|бойынша) ұсыныс/gi;

/** What a note says happened to a text: repealed, given a new wording or amended; null where it says none of these. */
export function amendingEvent(source: string, language: Language): AmendingEvent | null {
  return eventIn(putLettersRight(source, { language }));
}

/** As {@link amendingEvent}, of words whose letters are right. */
export function eventIn(text: string): AmendingEvent | null {
  const done = text.replace(PROPOSALS, ' ');
  return EVENTS.find(([, words]) => words.test(done))?.[0] ?? null;
}
