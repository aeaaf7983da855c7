import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { Names } from '../draft/changed-fields';
import { useLanguage, useSay } from '../language/use-language';
import { nameOfBody } from '../plans/names';
import { EffectSection, NoEffect } from './effect-section';

/** Bodies that come into the plan or leave it. */
export function BodiesThatChange({
  added,
  dropped,
  names,
}: {
  added: readonly string[];
  dropped: readonly string[];
  names: Names;
}): ReactElement {
  const say = useSay();
  if (added.length + dropped.length === 0) {
    return (
      <NoEffect id="bodies-that-change" title={say('changes.bodies.title')}>
        {say('changes.bodies.none')}
      </NoEffect>
    );
  }
  return (
    <EffectSection id="bodies-that-change" title={say('changes.bodies.title')}>
      <BodyNames title={say('changes.bodies.added')} codes={added} names={names} />
      <BodyNames title={say('changes.bodies.dropped')} codes={dropped} names={names} />
    </EffectSection>
  );
}

function BodyNames({ title, codes, names }: { title: string; codes: readonly string[]; names: Names }): ReactElement | null {
  const language = useLanguage();
  if (codes.length === 0) return null;
  return (
    <>
      <Typography variant="h3">{title}</Typography>
      <ul>
        {codes.map((code) => (
          <li key={code}>{nameOfBody(names.bodies)(code, language) ?? code}</li>
        ))}
      </ul>
    </>
  );
}
