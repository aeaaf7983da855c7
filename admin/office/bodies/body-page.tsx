import { Box, Typography } from '@mui/material';
import { keepPreviousData } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ShowBase, useShowContext, Loading } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import { bodyPath } from '../../public/across/addresses';
import { useAsOf } from '../as-of/as-of-context';
import { AsOfInput } from '../as-of/as-of-input';
import { AsOfNotice } from '../as-of/as-of-notice';
import { useDateMeta } from '../as-of/dated-lists';
import { Facts } from '../fields/facts';
import { Amount, Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { PublicPageButton } from '../layout/public-page-button';
import { EditLink } from '../lists/edit-link';
import { EmbeddedList } from '../lists/register-list';
import { measureColumns } from '../measures/measure-columns';
import { PartSections } from '../parts/part-sections';
import type { BodyRow } from '../providers/rows';

const DIMENSIONS = ['programme', 'source'] as const;

/** A body with its measures over all plans, and what they cost where it leads. */
export default function BodyPage(): ReactElement {
  const meta = useDateMeta('responsible-bodies');
  return (
    <ShowBase resource="responsible-bodies" queryOptions={{ meta, placeholderData: keepPreviousData }}>
      <Content />
    </ShowBase>
  );
}

function Content(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { record: body, error } = useShowContext<BodyRow>();
  if (error instanceof Error) return <Failure error={error} />;
  if (body === undefined) return <Loading />;
  const name = localized(body, 'name');
  return (
    <Page
      title={textIn(name, language)?.text ?? body.code}
      heading={<Text text={name} />}
      above={body.code}
      actions={
        <>
          <PublicPageButton href={bodyPath(body.code, language, asOf)} />
          <EditLink resource="responsible-bodies" id={body.id} />
          <AsOfInput />
        </>
      }
    >
      <AsOfNotice />
      <Facts
        facts={[
          { name: say('office.body.total'), value: <Amount tiyn={body.amountTiyn} />, note: say('office.body.leadOnly') },
          { name: say('office.body.measures'), value: body.measures },
          { name: say('office.body.asLead'), value: body.asLead },
        ]}
      />
      {body.otherSpellings.length > 0 && (
        <Box component="details" sx={{ mb: 3 }}>
          <summary>{say('office.body.spellings')}</summary>
          <ul lang="kk">
            {body.otherSpellings.map((spelling) => (
              <li key={spelling}>{spelling}</li>
            ))}
          </ul>
        </Box>
      )}
      <Typography variant="h2">{say('office.body.measures')}</Typography>
      <EmbeddedList
        resource="measures"
        columns={measureColumns(language)}
        sort={{ field: 'due', order: 'ASC' }}
        filter={{ body: body.id }}
      />
      <PartSections resource="responsible-bodies" id={body.id} dimensions={DIMENSIONS} />
    </Page>
  );
}
