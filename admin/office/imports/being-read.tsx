import { LinearProgress, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useSay } from '../language/use-language';
import { Page } from '../layout/page';
import type { ImportRecord, ReadingProgress } from '../providers/imports';
import { useNews } from './use-import';

/** A file that is being read: at which stage, and how far. */
export function BeingRead({ record }: { record: ImportRecord }): ReactElement {
  const say = useSay();
  const news = useNews(record, 0);
  const progress = stageOf(news?.progress) ?? record.progress;
  const { stage, done, total } = progress ?? { stage: 'opening' as const, done: 0, total: 0 };
  const share = total > 0 ? Math.round((done / total) * 100) : null;
  const words = say(`review.stage.${stage}`);
  return (
    <Page title={say('review.beingRead')} above={record.fileName}>
      <Typography role="status" sx={{ mb: 1 }}>
        {words}
        {stage === 'reading' && total > 0 && `: ${say('review.rowsOf', { done, total })}`}
      </Typography>
      <LinearProgress
        aria-label={words}
        variant={share === null ? 'indeterminate' : 'determinate'}
        value={share ?? undefined}
        sx={{ maxWidth: '40rem', height: 6 }}
      />
      <Typography color="text.secondary" variant="body2" sx={{ mt: 1 }}>
        {say('review.mayLeave')}
      </Typography>
    </Page>
  );
}

function stageOf(progress: unknown): ReadingProgress | null {
  const isStage = typeof progress === 'object' && progress !== null && 'stage' in progress;
  return isStage ? (progress as ReadingProgress) : null;
}
