import type { Partner } from '../../../../cms/domain/matching/match-text';
import { proposeChanges, type ProposedUnit } from '../../../../cms/domain/matching/proposal';
import { leftName } from '../../../../cms/domain/matching/wordings';
import type { Pairs, Proposal } from '../../providers/new-redactions';

/** Which row is which as the reviewer has it, and which units stay as they are in force. */
export interface Choices extends Pairs {
  /** By their names among what is left: `measure 1.2`. */
  readonly left: readonly string[];
}

export type PairedUnit = keyof Pairs;

/** Below it a pair that nobody chose is to be looked at. */
const SURE = 0.75;

/** The choices of a proposal that nobody has touched. */
export function choicesOf({ matching, text }: Pick<Proposal, 'matching' | 'text'>): Choices {
  const keys = (unit: PairedUnit): (string | null)[] => {
    const partners = new Map(matching[unit].map(({ at, key }) => [at, key]));
    return text[unit].map((_one, at) => partners.get(at) ?? null);
  };
  return { sections: keys('sections'), measures: keys('measures'), left: [] };
}

/** Makes a row of the text word a unit of the plan, or none (null). A unit has one row: another that had it is new. */
export function withPartner(choices: Choices, unit: PairedUnit, at: number, key: string | null): Choices {
  const partners = choices[unit].map((held, place) => (place === at ? key : held === key ? null : held));
  return { ...choices, [unit]: partners };
}

export function withLeft(choices: Choices, unit: ProposedUnit, isLeft: boolean): Choices {
  const name = leftName(unit);
  const others = choices.left.filter((one) => one !== name);
  return { ...choices, left: isLeft ? [...others, name] : others };
}

/** What choices propose; a pair that a person chose is certain. */
export function unitsOf({ redaction, text, matching }: Pick<Proposal, 'redaction' | 'text' | 'matching'>, choices: Choices): ProposedUnit[] {
  return proposeChanges(redaction, text, { sections: partners(matching.sections, choices.sections), measures: partners(matching.measures, choices.measures) });
}

function partners(proposed: readonly Partner[], keys: readonly (string | null)[]): Partner[] {
  const found = new Map(proposed.map((one) => [one.at, one]));
  return keys.flatMap((key, at): Partner[] => {
    if (key === null) return [];
    const own = found.get(at);
    return [own?.key === key ? own : { key, at, confidence: 1 }];
  });
}

export function isUnsure({ confidence }: ProposedUnit): boolean {
  return confidence !== null && confidence < SURE;
}

/** Choices kept from before, so far as the proposal still has their rows and units; the proposal's own for the rest. */
export function choicesKept(proposal: Proposal, kept: Choices | null): Choices {
  const own = choicesOf(proposal);
  const fits = kept !== null && kept.sections.length === own.sections.length && kept.measures.length === own.measures.length;
  if (!fits) return own;
  const { sections } = proposal.redaction;
  const held = {
    sections: new Set(sections.flatMap(({ heading }) => heading?.key ?? [])),
    measures: new Set(sections.flatMap(({ measures }) => measures.map(({ key }) => key))),
  };
  const standing = (unit: PairedUnit): (string | null)[] => {
    const taken = new Set<string>();
    return kept[unit].map((key) => {
      if (key === null || !held[unit].has(key) || taken.has(key)) return null;
      taken.add(key);
      return key;
    });
  };
  return { sections: standing('sections'), measures: standing('measures'), left: kept.left };
}
