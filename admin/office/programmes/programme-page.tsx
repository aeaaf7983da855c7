import { Typography } from '@mui/material';
import { keepPreviousData } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Loading, ShowBase, useShowContext } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import { programmePath } from '../../public/across/addresses';
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
import type { ProgrammeRow } from '../providers/rows';

const DIMENSIONS = ['body', 'source'] as const;

/** A budget programme with the measures paid from it over all plans. */
export default function ProgrammePage(): ReactElement {
  const meta = useDateMeta('budget-programmes');
  return (
    <ShowBase resource="budget-programmes" queryOptions={{ meta, placeholderData: keepPreviousData }}>
      <Content />
    </ShowBase>
  );
}

function Content(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { record: programme, error } = useShowContext<ProgrammeRow>();
  if (error instanceof Error) return <Failure error={error} />;
  if (programme === undefined) return <Loading />;
  const name = localized(programme, 'name');
  return (
    <Page
      title={textIn(name, language)?.text ?? programme.code}
      heading={
        <>
          {programme.code} <Text text={name} />
        </>
      }
      above={say(`funding.level.${programme.level}`)}
      actions={
        <>
          <PublicPageButton href={programmePath(programme.key, language, asOf)} />
          <EditLink resource="budget-programmes" id={programme.id} />
          <AsOfInput />
        </>
      }
    >
      <AsOfNotice />
      <Facts
        facts={[
          { name: say('office.programme.total'), value: <Amount tiyn={programme.amountTiyn} /> },
          { name: say('office.programme.measures'), value: programme.measures },
        ]}
      />
      <Typography variant="h2">{say('office.programme.measures')}</Typography>
      <EmbeddedList
        resource="measures"
        columns={measureColumns(language)}
        sort={{ field: 'amountTiyn', order: 'DESC' }}
        filter={{ programme: programme.id }}
      />
      <PartSections resource="budget-programmes" id={programme.id} dimensions={DIMENSIONS} />
    </Page>
  );
}
