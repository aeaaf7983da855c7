import { styled } from '@mui/material/styles';
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../language/use-language';
import { tableStyle } from '../lists/table-style';
import { EffectSection } from './effect-section';

const Scrolling = styled('div')(({ theme }) => theme.unstable_sx(typeof tableStyle === 'function' ? tableStyle(theme) : tableStyle));

/** A register table under its heading; it scrolls by itself where it is wider than the page. */
export function EffectTable({
  id,
  title,
  columns,
  children,
}: {
  id: string;
  title: string;
  columns: readonly { readonly label: string; readonly isAmount?: boolean; readonly width?: string }[];
  children: ReactNode;
}): ReactElement {
  const say = useSay();
  return (
    <EffectSection id={id} title={title}>
      <Scrolling role="region" aria-label={`${title}. ${say('office.list.scroll')}`} tabIndex={0}>
        <table role="table" aria-labelledby={id}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ label, isAmount, width }) => (
                <th key={label} role="columnheader" scope="col" className={isAmount === true ? 'amount' : undefined} style={{ width }}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">{children}</tbody>
        </table>
      </Scrolling>
    </EffectSection>
  );
}
