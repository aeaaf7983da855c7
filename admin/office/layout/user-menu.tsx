import PersonIcon from '@mui/icons-material/PersonOutline';
import { Box, Divider, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useGetIdentity, useLogout, usePermissions } from 'react-admin';
import { useSay } from '../language/use-language';

/** Who is signed in, in which role, and the way out. */
export function UserMenu(): ReactElement {
  const say = useSay();
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const { permissions } = usePermissions<'official' | 'editor'>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = say('office.shell.account');
  const isOpen = anchor !== null;

  return (
    <>
      <Tooltip title={label}>
        <IconButton
          color="inherit"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <PersonIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={isOpen} onClose={() => setAnchor(null)}>
        <Box component="li" role="presentation" sx={{ px: 2, pb: 1 }}>
          <Box sx={{ fontWeight: 650 }}>{identity?.fullName}</Box>
          {permissions !== undefined && (
            <Box sx={{ color: 'text.secondary', fontSize: 14 }}>{say(`office.shell.role.${permissions}`)}</Box>
          )}
        </Box>
        <Divider component="li" />
        <MenuItem onClick={() => void logout()}>{say('ra.auth.logout')}</MenuItem>
      </Menu>
    </>
  );
}
