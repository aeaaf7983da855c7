import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { useLanguage, useSay } from '../language/use-language';
import { useOfficeData } from '../providers/data-provider';
import type { ExportQuery } from '../providers/verbs';
import { saveDownload } from './save-download';

/** All rows of a question to a list as a file, which the server writes. */
export function ExportButton({
  resource,
  query,
  isEmpty = false,
}: {
  resource: string;
  query: ExportQuery;
  isEmpty?: boolean;
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const notify = useNotify();
  const data = useOfficeData();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);

  const download = async (format: 'csv' | 'xlsx'): Promise<void> => {
    setAnchor(null);
    try {
      const file = await data.exportAll(resource, format, language, query);
      saveDownload(file);
      notify(say('office.list.exported', { name: file.name }), { type: 'success' });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
  };

  return (
    <>
      <Button
        startIcon={<DownloadIcon />}
        disabled={isEmpty}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('office.list.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => void download('xlsx')}>{say('office.list.xlsx')}</MenuItem>
        <MenuItem onClick={() => void download('csv')}>{say('office.list.csv')}</MenuItem>
      </Menu>
    </>
  );
}
