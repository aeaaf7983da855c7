import { Box } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { textIn, type LocalizedText } from '../../../cms/domain/language';
import { useLanguage, useSay } from '../language/use-language';

/**
 * Words of the record with what they mean. In the reader's language the printed words come first;
 * where they are held only in another, the meaning does, and the printed words stand behind it.
 */
export function PrintedAndMeant({ printed, meant }: { printed: LocalizedText; meant: string }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const found = textIn(printed, language);
  if (found === null) return <>{meant}</>;
  if (found.language !== language && meant !== '') {
    return (
      <>
        {meant}
        <Small>
          {say('deadline.asPrinted')}: <q lang={found.language}>{found.text}</q>
        </Small>
      </>
    );
  }
  const rest = meant.startsWith(`${found.text}. `) ? meant.slice(found.text.length + 2) : meant;
  return (
    <>
      {found.text}
      {rest.toLowerCase() !== found.text.toLowerCase() && <Small>{rest}</Small>}
    </>
  );
}

/** Words that stand under others and say less. */
export function Small({ children }: { children: ReactNode }): ReactElement {
  return <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.5 }}>{children}</Box>;
}
