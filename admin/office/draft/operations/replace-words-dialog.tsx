import { MenuItem, TextField, Typography } from '@mui/material';
import { useMemo, useState, type ReactElement } from 'react';
import { LANGUAGES, type Language } from '../../../../cms/domain/language';
import type { Cell, WordingRecord } from '../../../../cms/domain/record/plan-record';
import { useLanguage, useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import { useUnitName } from '../unit-name';
import { ClauseField } from './clause-field';
import { CELL_LABELS, FoundWords } from './found-words';
import { clauseOf, clauseSoFar, type OperationProps } from './operation';
import { OperationDialog } from './operation-dialog';
import { wordedCells, wordsFound } from './words-found';

const EVERY = 'every';

/** "Replace the words X by the words Y": in one unit, or (none given) in the whole plan and its act. */
export function ReplaceWordsDialog({
  view,
  changeSet,
  wording,
  onClose,
}: Omit<OperationProps, 'wording'> & { readonly wording: WordingRecord | null }): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const nameOf = useUnitName();
  const cells = wording === null ? [] : wordedCells(wording);
  const [cell, setCell] = useState<Cell | null>(cells[0] ?? null);
  const [language, setLanguage] = useState<Language>(useFirstLanguage(view.order.originalLanguages));
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [clause, setClause] = useState(wording === null ? '' : clauseSoFar({ changeSet, wording }));
  const found = useMemo(() => (from === '' ? [] : wordsFound(view, { wording, cell, language, from, to })), [view, wording, cell, language, from, to]);

  const save = (): Promise<unknown> =>
    data.replaceWords(changeSet.id, {
      unit: wording?.unit ?? null,
      key: wording?.key ?? null,
      cell,
      language,
      from,
      to,
      clause: clauseOf(clause),
      basedOn: wording?.id ?? null,
    });

  const title = wording === null ? say('operations.replaceEverywhere') : `${say('operations.replaceWords')}: ${nameOf(wording)}`;
  return (
    <OperationDialog title={title} width="md" isBlocked={found.length === 0 || from === to} save={save} onClose={onClose}>
      {(refused) => (
        <>
          {cells.length > 1 && (
            <TextField
              select
              label={say('operations.words.cell')}
              value={cell ?? EVERY}
              onChange={({ target: { value } }) => setCell(value === EVERY ? null : (value as Cell))}
            >
              {cells.map((one) => (
                <MenuItem key={one} value={one}>
                  {say(CELL_LABELS[one])}
                </MenuItem>
              ))}
              <MenuItem value={EVERY}>{say('operations.words.everyCell')}</MenuItem>
            </TextField>
          )}
          <TextField select label={say('operations.words.language')} value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
            {LANGUAGES.map((one) => (
              <MenuItem key={one} value={one}>
                {say(`common.languageName.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label={say('operations.words.from')}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
            error={refused['from'] !== undefined}
            helperText={refused['from']}
            slotProps={{ htmlInput: { lang: language } }}
            multiline
          />
          <TextField
            label={say('operations.words.to')}
            value={to}
            onChange={(event) => setTo(event.target.value)}
            slotProps={{ htmlInput: { lang: language } }}
            multiline
          />
          <div role="status">{from !== '' && <FoundWords found={found} language={language} />}</div>
          {found.some((one) => one.cell === 'executors' || one.cell === 'funding') && (
            <Typography color="text.secondary">{say('operations.words.meantStay')}</Typography>
          )}
          <ClauseField value={clause} onChange={setClause} />
        </>
      )}
    </OperationDialog>
  );
}

/** The language a clause is most likely given in: the reader's, where the act is in it, else the act's own. */
function useFirstLanguage(originals: readonly Language[]): Language {
  const language = useLanguage();
  return originals.includes(language) ? language : (originals[0] ?? language);
}
