import { Autocomplete, TextField } from '@mui/material';
import { useMemo, useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import type { BodyChoice } from '../../../cms/domain/review/choose-body';
import { textIn } from '../../../cms/domain/language';
import { localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import { ConfirmDialog } from '../layout/confirm-dialog';
import { useBodies } from './body-names';
import { executorsAfter, type NamedBody } from './named-bodies';
import { useDesk } from './review-context';

interface Option {
  readonly key: string;
  readonly label: string;
  readonly group: 'held' | 'fresh';
  readonly choice: BodyChoice;
}

/** Says which body a printed name stands for: one of the register, or a new one of the act, in all measures at one stroke. */
export function BodyDialog({ named, bodies, onClose }: { named: NamedBody; bodies: readonly NamedBody[]; onClose: () => void }): ReactElement {
  const say = useSay();
  const notify = useNotify();
  const { fields, review, language } = useDesk();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Option | null>(null);
  const options = useOptions(named, bodies, typed);
  const changes = useMemo(
    () => (chosen === null ? null : executorsAfter(named, chosen.choice, fields, review.held)),
    [chosen, named, fields, review.held],
  );
  const apply = (): void => {
    if (changes === null) return;
    void review.deciding.correctAll(changes);
    notify(say('review.match.done', { smart_count: changes.size }), { type: 'info' });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={say('review.match.title')}
      confirmLabel={say('review.match.apply')}
      isBlocked={changes === null}
      width="sm"
      onConfirm={apply}
      onClose={onClose}
    >
      <p lang={language}>
        <strong>{named.name}</strong>
      </p>
      <p>{say('review.match.line')}</p>
      <Autocomplete
        options={options}
        value={chosen}
        groupBy={({ group }) => say(`review.match.${group}`)}
        getOptionKey={({ key }) => key}
        getOptionLabel={({ label }) => label}
        isOptionEqualToValue={(one, other) => one.key === other.key}
        noOptionsText={say('review.match.none')}
        openText={say('review.match.open')}
        closeText={say('review.edit.close')}
        onChange={(_event, option) => setChosen(option)}
        onInputChange={(_event, text, reason) => {
          if (reason === 'input') setTyped(text);
        }}
        renderInput={(params) => <TextField {...params} label={say('review.match.body')} />}
      />
      <p role="status">{changes !== null && say('review.match.count', { smart_count: changes.size })}</p>
    </ConfirmDialog>
  );
}

/** What a name may stand for, but for what it stands for now. */
function useOptions(named: NamedBody, bodies: readonly NamedBody[], typed: string): readonly Option[] {
  const language = useLanguage();
  const held = useBodies(typed);
  return useMemo(() => {
    const ofRegister = held
      .filter(({ code }) => code !== named.body)
      .map((row): Option => ({
        key: row.code,
        label: textIn(localized(row, 'name'), language)?.text ?? row.code,
        group: 'held',
        choice: { body: row.code },
      }));
    const fresh = [...bodies.filter(({ body }) => body === null).map(({ name }) => name), ...(named.body === null ? [] : [named.name])];
    const ofAct = [...new Set(fresh)]
      .filter((name) => named.body !== null || name !== named.name)
      .map((name): Option => ({ key: `\n${name}`, label: name, group: 'fresh', choice: { name } }));
    return [...ofAct, ...ofRegister];
  }, [held, bodies, named, language]);
}
