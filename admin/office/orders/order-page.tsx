import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Loading, ShowBase, useShowContext } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import { orderCitation } from '../../i18n';
import { Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { EditLink } from '../lists/edit-link';
import type { OrderRow } from '../providers/rows';
import { OrderOrigin } from './order-origin';
import { orderRecord } from './order-record';
import { OrderText } from './order-text';

/** An act: its text in each language, and the text as it was received. */
export default function OrderPage(): ReactElement {
  return (
    <ShowBase resource="orders">
      <Content />
    </ShowBase>
  );
}

function Content(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { record: order, error } = useShowContext<OrderRow>();
  if (error instanceof Error) return <Failure error={error} />;
  if (order === undefined) return <Loading />;
  const title = localized(order, 'title');
  const citation = orderCitation(order, language);
  return (
    <Page
      title={textIn(title, language)?.text ?? citation}
      heading={textIn(title, language) === null ? citation : <Text text={title} />}
      above={textIn(title, language) === null ? say(`act.kind.${order.kind}`) : citation}
      actions={<EditLink resource="orders" id={order.id} />}
    >
      <OrderText order={orderRecord(order)} />
      <OrderOrigin orderId={order.id} />
      {order.sourceText && (
        <Box component="details" sx={{ mt: 4 }}>
          <summary>{say('office.orderText.source')}</summary>
          <Typography variant="body2" sx={{ my: 1, overflowWrap: 'anywhere' }}>
            SHA-256: <code>{order.sourceSha256}</code>
          </Typography>
          <Box
            component="pre"
            tabIndex={0}
            sx={(theme) => ({
              whiteSpace: 'pre-wrap',
              fontSize: '0.8125rem',
              p: 2,
              m: 0,
              backgroundColor: theme.register.sunken,
              maxHeight: 480,
              overflow: 'auto',
            })}
          >
            {order.sourceText}
          </Box>
        </Box>
      )}
    </Page>
  );
}
