import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip } from '@mui/material';
import type { ReactElement } from 'react';
import { useTheme } from 'react-admin';
import { useSay } from '../language/use-language';

/** Light or dark. */
export function LookSwitch(): ReactElement {
  const say = useSay();
  const [look, setLook] = useTheme();
  const isDark = look === 'dark';
  const label = say(isDark ? 'office.shell.light' : 'office.shell.dark');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setLook(isDark ? 'light' : 'dark')}>
        {isDark ? <LightModeIcon fontSize="small" /> : <DarkModeIcon fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
