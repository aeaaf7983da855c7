import { textIn, type Language } from '../../../cms/domain/language';
import type { BodyRecord } from '../../../cms/domain/record/plan-record';
import type { NameOfBody } from '../../i18n';

/** Names of bodies by their codes, as deadlines ask for them. */
export function nameOfBody(bodies: Readonly<Record<string, BodyRecord>>): NameOfBody {
  return (code: string, language: Language) => {
    const body = bodies[code];
    return body === undefined ? null : (textIn(body.name, language)?.text ?? null);
  };
}
