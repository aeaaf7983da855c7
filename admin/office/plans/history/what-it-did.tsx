import { useState, type ReactElement } from 'react';
import { deadlinesMoved } from '../../../../cms/domain/change/deadline-move';
import type { ChangeSetEffect } from '../../../../cms/domain/change/effects';
import { countWords } from '../../../public/history/count-words';
import { UnitChangeEntry } from '../../../public/history/unit-change-entry';
import { SignedAmount } from '../../changes/signed-amount';
import { useLanguage, useSay } from '../../language/use-language';
import type { HistoryContext } from './history-entry';

/** How much an act changed, what it did to deadlines and money, and the words themselves. */
export function WhatItDid({
  effect: { changeSet, changes },
  context: { saying, money, isOpen },
}: {
  effect: ChangeSetEffect;
  context: HistoryContext;
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const [areWordsShown, showWords] = useState(isOpen);
  if (changeSet.kind === 'enactment') {
    return <p>{say('public.history.firstText', { smart_count: changes.filter(({ unit }) => unit === 'measure').length })}</p>;
  }
  if (changes.length === 0) return <p>{say('public.history.nothing')}</p>;
  const moved = deadlinesMoved(changes).length;
  const amount = money.get(changeSet.id);
  const difference = amount === undefined ? 0n : amount.after - amount.before;
  return (
    <>
      <p className="did">{countWords(changes, language)}</p>
      <p>
        {say('changes.count.deadlines')}: {moved} · {say('changes.count.money')}: {difference === 0n ? '0' : <SignedAmount tiyn={difference} />}
      </p>
      <details open={areWordsShown} onToggle={(event) => showWords(event.currentTarget.open)}>
        <summary>{say('office.history.words')}</summary>
        {areWordsShown && (
          <ul className="unit-changes">
            {changes.map((change) => (
              <UnitChangeEntry key={`${change.unit} ${change.key}`} change={change} saying={saying} />
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
