import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { useLanguage, useSay } from '../language/use-language';
import { useOfficeData } from '../providers/data-provider';
import { saveDownload } from './save-download';

/** Every row that meets the list's filters, as the server writes the file: never one page of them. */
export function ExportMenu(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const notify = useNotify();
  const data = useOfficeData();
  const list = useListContext();
  const { resource, sort, total } = list;
  const filter = { ...(list.filterValues as object), ...(list.filter as object | undefined) };
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);

  const download = async (format: 'csv' | 'xlsx'): Promise<void> => {
    setAnchor(null);
    try {
      const file = await data.exportAll(resource, format, language, { sort, filter });
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
        disabled={total === 0}
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
