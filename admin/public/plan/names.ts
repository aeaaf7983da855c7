import { textIn, type Language } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { translate, type NameOfBody, type ProgrammeOf } from '../../i18n';

/** Names of a plan's bodies by code. */
export function nameOfBodyIn(view: Pick<PlanView, 'bodies'>): NameOfBody {
  return (code, language) => {
    const body = view.bodies[code];
    return body === undefined ? null : (textIn(body.name, language)?.text ?? null);
  };
}

/** A body's name by its code, or that none is named (null, ''). */
export function bodyName(code: string | null, { bodies }: Pick<PlanView, 'bodies'>, language: Language): string {
  if (code === null || code === '') return translate(language, 'public.compare.noBody');
  return textIn(bodies[code]?.name ?? {}, language)?.text ?? code;
}

/** A plan's budget programmes by key. */
export function programmeIn(view: Pick<PlanView, 'programmes'>): ProgrammeOf {
  return (key) => view.programmes[key] ?? null;
}
