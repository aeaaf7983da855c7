import { Fragment, type ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import type { CellChange, SaidStretch } from './cell-changes';

/**
 * Words struck out and put in. Voices that pass over `del` and `ins` read the hidden words; eyes
 * have the line through and the line under, not the colour alone.
 */
export function Stretches({ stretches, language }: { stretches: readonly SaidStretch[]; language: Language }): ReactElement {
  return (
    <>
      {stretches.map((stretch, index) => (
        <Stretch key={index} stretch={stretch} isReplaced={stretches[index + 1]?.kind === 'inserted'} language={language} />
      ))}
    </>
  );
}

/** `isReplaced`: what follows stands in its place, and a line may break between the two. */
function Stretch({
  stretch: { kind, text, language: own },
  isReplaced,
  language,
}: {
  stretch: SaidStretch;
  isReplaced: boolean;
  language: Language;
}): ReactElement {
  const lang = own === language ? undefined : own;
  if (kind === 'same') return lang === undefined ? <Fragment>{text}</Fragment> : <span lang={lang}>{text}</span>;
  const Mark = kind === 'deleted' ? 'del' : 'ins';
  return (
    <>
      <Mark>
        <span className="visually-hidden">{` [${translate(language, `public.compare.${kind}`)}:] `}</span>
        {lang === undefined ? text : <span lang={lang}>{text}</span>}
      </Mark>
      {isReplaced && <wbr />}
    </>
  );
}

/** A cell as it was and is, with the change in the original beside it where only that shows it. */
export function ChangedWords({ change, language }: { change: CellChange; language: Language }): ReactElement {
  return (
    <>
      <Stretches stretches={change.stretches} language={language} />
      {change.inOriginal !== null && (
        <span className="in-original">
          {translate(language, 'public.compare.inOriginal')}: <Stretches stretches={change.inOriginal} language={language} />
        </span>
      )}
    </>
  );
}

/** What the signs of a comparison mean. */
export function StretchKey({ language }: { language: Language }): ReactElement {
  return (
    <ul className="diff-key" aria-label={translate(language, 'public.compare.key')}>
      <li>
        <del>{translate(language, 'public.compare.deleted')}</del>
      </li>
      <li>
        <ins>{translate(language, 'public.compare.inserted')}</ins>
      </li>
    </ul>
  );
}
