import { textIn } from '../../../cms/domain/language';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import type { NameOfBody, ProgrammeOf } from '../../i18n';

/** Names of a plan's bodies by code. */
export function nameOfBodyIn(view: Pick<PlanView, 'bodies'>): NameOfBody {
  return (code, language) => {
    const body = view.bodies[code];
    return body === undefined ? null : (textIn(body.name, language)?.text ?? null);
  };
}

/** A plan's budget programmes by key. */
export function programmeIn(view: Pick<PlanView, 'programmes'>): ProgrammeOf {
  return (key) => view.programmes[key] ?? null;
}
