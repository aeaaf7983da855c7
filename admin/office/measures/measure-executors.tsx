import type { ReactElement } from 'react';
import { useGetManyAggregate } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import { Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import type { BodyRow, MeasureRow } from '../providers/rows';

/**
 * Who carries a measure out: as printed where the words are held in the interface's language,
 * else by the register's names, asked for once for all rows of a list.
 */
export function MeasureExecutors({ row }: { row: MeasureRow }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const printed = localized(row, 'executorsText');
  const executors = row.executors ?? [];
  const isPrinted = Boolean(printed[language]) || executors.length === 0;
  const { data = [] } = useGetManyAggregate<BodyRow>(
    'responsible-bodies',
    { ids: executors.map(({ bodyId }) => bodyId) },
    { enabled: !isPrinted },
  );
  if (isPrinted) return <Text text={printed} />;
  const names = new Map(data.map((body) => [body.id, textIn(localized(body, 'name'), language)?.text]));
  return (
    <>
      {executors
        .map(({ bodyId, body, byAgreement }) => {
          const name = names.get(bodyId) ?? body;
          return byAgreement ? `${name} (${say('common.byAgreement')})` : name;
        })
        .join(', ')}
    </>
  );
}
