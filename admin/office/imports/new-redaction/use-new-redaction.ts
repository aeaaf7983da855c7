import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ProposedUnit } from '../../../../cms/domain/matching/proposal';
import { useOfficeData } from '../../providers/data-provider';
import type { Ground, Proposal } from '../../providers/new-redactions';
import { choicesKept, choicesOf, unitsOf, type Choices } from './pairing';

/** A text held against the plan of a ground; nothing without a ground. */
export function useProposal(importId: string, ground: Ground | null): UseQueryResult<Proposal> {
  const data = useOfficeData();
  return useQuery({
    queryKey: ['imports', 'proposal', importId, ground],
    enabled: ground !== null,
    queryFn: ({ signal }) => data.proposal(importId, ground as Ground, { signal }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** The pairs as their reviewer has them, kept in this browser until a draft is made of them. */
export interface PairingNow {
  readonly choices: Choices;
  readonly units: readonly ProposedUnit[];
  readonly choose: (choices: Choices) => void;
  readonly startOver: () => void;
  readonly forget: () => void;
}

export function usePairing(importId: string, proposal: Proposal): PairingNow {
  const name = `zhospar.pairing.${importId}.${proposal.plan.id}`;
  const [choices, setChoices] = useState(() => choicesKept(proposal, stored(name)));
  useEffect(() => setChoices(choicesKept(proposal, stored(name))), [proposal, name]);
  const choose = useCallback(
    (chosen: Choices) => {
      setChoices(chosen);
      window.localStorage.setItem(name, JSON.stringify(chosen));
    },
    [name],
  );
  const forget = useCallback(() => window.localStorage.removeItem(name), [name]);
  const startOver = useCallback(() => {
    forget();
    setChoices(choicesOf(proposal));
  }, [forget, proposal]);
  const units = useMemo(() => unitsOf(proposal, choices), [proposal, choices]);
  return { choices, units, choose, startOver, forget };
}

function stored(name: string): Choices | null {
  const text = window.localStorage.getItem(name);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isChoices(value) ? value : null;
  } catch {
    return null;
  }
}

function isChoices(value: unknown): value is Choices {
  if (typeof value !== 'object' || value === null) return false;
  return ['sections', 'measures', 'left'].every((name) => Array.isArray((value as Record<string, unknown>)[name]));
}
