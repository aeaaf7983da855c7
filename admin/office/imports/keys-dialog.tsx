import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Switch } from '@mui/material';
import { useId, useState, type ReactElement } from 'react';
import { useSay } from '../language/use-language';
import { KeyTable } from './dialog-style';
import { areLettersOn, switchLetters } from './letter-keys';

const KEYS = [
  { does: 'next', keys: ['J', 'Alt+↓'] },
  { does: 'previous', keys: ['K', 'Alt+↑'] },
  { does: 'confirm', keys: ['C', 'Enter'] },
  { does: 'edit', keys: ['E'] },
  { does: 'leave', keys: ['Esc'] },
  { does: 'walk', keys: ['←', '→', 'Enter'] },
  { does: 'help', keys: ['?'] },
] as const;

/** The keys of the review, and the way to switch the single letters off. */
export function KeysDialog({ onClose }: { onClose: () => void }): ReactElement {
  const say = useSay();
  const id = useId();
  const [areLetters, setLetters] = useState(areLettersOn);
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <DialogTitle id={id}>{say('review.keys.title')}</DialogTitle>
      <DialogContent>
        <KeyTable>
          <tbody>
            {KEYS.map(({ does, keys }) => (
              <tr key={does}>
                <th scope="row">{say(`review.keys.${does}`)}</th>
                <td>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </KeyTable>
        <FormControlLabel
          control={
            <Switch
              checked={areLetters}
              onChange={(_event, isOn) => {
                switchLetters(isOn);
                setLetters(isOn);
              }}
            />
          }
          label={say('review.keys.letters')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('review.keys.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
