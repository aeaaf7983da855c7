import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Loading, ShowBase, useShowContext } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import { Facts } from '../fields/facts';
import { Amount, Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { EditLink } from '../lists/edit-link';
import { EmbeddedList } from '../lists/register-list';
import { measureColumns } from '../measures/measure-columns';
import type { ProgrammeRow } from '../providers/rows';

/** A budget programme with the measures paid from it over all plans. */
export default function ProgrammePage(): ReactElement {
  return (
    <ShowBase resource="budget-programmes">
      <Content />
    </ShowBase>
  );
}

function Content(): ReactElement {
  const say = useSay();
  const language = useLanguage();
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
      actions={<EditLink resource="budget-programmes" id={programme.id} />}
    >
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
    </Page>
  );
}
