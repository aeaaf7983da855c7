import type { ReactElement } from 'react';
import type { Tiyn } from '../../../cms/domain/money/tiyn';
import { formatTenge } from '../../i18n';
import { useLanguage } from '../language/use-language';

/** A difference of money with its sign: a true minus, and a plus where it grows. */
export function SignedAmount({ tiyn }: { tiyn: Tiyn }): ReactElement {
  const language = useLanguage();
  const sign = tiyn > 0n ? '+' : tiyn < 0n ? '−' : '';
  return <>{`${sign}${formatTenge(String(tiyn < 0n ? -tiyn : tiyn), language)}`}</>;
}
