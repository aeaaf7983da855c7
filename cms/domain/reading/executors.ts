import type { Language } from '../language';
import { splitNames } from '../bodies/split-names';
import type { ExecutorReading } from './reading';

const AGREEMENT = /\(\s*(?:келісім бойынша|келісу бойынша|по согласованию)\s*\)/i;
const LEAD = /\(\s*(?:жинақтау|жинақтаушы|шақыру|созыв|свод|сводная?)\s*\)/i;

/**
 * The executors that a cell names, in order, each once. "By agreement" and the mark of the lead hold
 * for the name just before them.
 */
export function executorsIn(text: string, language: Language): ExecutorReading[] {
  const seen = new Set<string>();
  return splitNames(text, language).flatMap((printed) => {
    const byAgreement = AGREEMENT.test(printed);
    const isLead = LEAD.test(printed);
    const name = printed.replace(AGREEMENT, ' ').replace(LEAD, ' ').replace(/\s+/g, ' ').trim();
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    return [isLead ? { name, byAgreement, lead: true as const } : { name, byAgreement }];
  });
}
