import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import type { IsoDate } from '../../../../cms/domain/calendar/iso-date';
import type { PlanRecord } from '../../../../cms/domain/record/plan-record';
import { CSV, csvFile } from '../../../public/files/csv';
import { ledgerTableFile } from '../../../public/ledger/ledger-file';
import { useLanguage, useSay } from '../../language/use-language';
import { saveDownload } from '../../lists/save-download';

/** The ledger of a date as the file that the public page gives of today's. */
export function LedgerFileButton({ record, asOf }: { record: PlanRecord; asOf: IsoDate }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const download = (): void => {
    const table = ledgerTableFile(record, asOf, language);
    saveDownload({ name: `${table.name}-${asOf}-${language}.csv`, content: new Blob([csvFile(table)], { type: CSV }) });
  };
  return (
    <Button startIcon={<DownloadIcon />} onClick={download}>
      {say('public.ledger.file')}
    </Button>
  );
}
