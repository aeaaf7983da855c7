import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import type { FieldOrigin, OriginPlace, Provenance } from '../../../cms/domain/record/provenance';
import { formatInstant } from '../../i18n';
import { placeAddress } from '../imports/place-address';
import { useLanguage, useSay } from '../language/use-language';
import { useOriginLabel } from './origin-label';
import { inOfficialOrder } from './origin-order';
import { useRuleSentence } from './rule-sentence';

const List = styled('dl')(({ theme }) => ({
  margin: 0,
  fontSize: '0.9rem',
  lineHeight: 1.4,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: 'minmax(7rem, 11rem) minmax(0, 1fr)',
    columnGap: 16,
    padding: '7px 0',
    borderBottom: `1px solid ${theme.register.line}`,
  },
  '& dt': { color: theme.register.muted },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  '& .small': { display: 'block', color: theme.register.muted, fontSize: '0.8125rem' },
  '& code': { fontSize: '0.75rem' },
  [theme.breakpoints.down('sm')]: { '& > div': { gridTemplateColumns: 'minmax(0, 1fr)' } },
}));

/** Where each field of a record comes from: the place in the file, the rule, and who answers for it. */
export function OriginList({ provenance }: { provenance: Provenance | null }): ReactElement {
  const say = useSay();
  const label = useOriginLabel();
  if (provenance === null) return <p>{say('origin.none')}</p>;
  const { source, fields } = provenance;
  return (
    <>
      <p>
        {source === null ? say('origin.byHand') : source.fileName}
        {source !== null && (
          <small>
            {' '}
            · SHA-256 <code>{source.sha256.slice(0, 16)}…</code>
          </small>
        )}
      </p>
      <List>
        {inOfficialOrder(Object.keys(fields)).map((name) => {
          const origin = fields[name];
          return (
            origin !== undefined && (
              <div key={name}>
                <dt>{label(name)}</dt>
                <dd>
                  <Origin origin={origin} importId={source?.importId ?? null} name={label(name)} />
                </dd>
              </div>
            )
          );
        })}
      </List>
    </>
  );
}

function Origin({ origin, importId, name }: { origin: FieldOrigin; importId: string | null; name: string }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const sentence = useRuleSentence();
  const { rule, places, printed, confirmedBy: by, confirmedAt, corrected } = origin;
  const said = rule === 'entered' ? 'origin.typed' : corrected ? 'origin.corrected' : 'origin.confirmed';
  const [first] = places;
  return (
    <>
      {sentence(rule)} {rule !== 'entered' && <code>{rule}</code>}
      {first !== undefined && (
        <>
          {' · '}
          <Where place={first} importId={importId} name={name} />
        </>
      )}
      {printed !== null && (
        <span className="small">
          {say('origin.printed')}: <q>{printed}</q>
        </span>
      )}
      <span className="small">
        {say(said, { by })} · <time dateTime={confirmedAt}>{formatInstant(confirmedAt, language)}</time>
      </span>
    </>
  );
}

function Where({ place, importId, name }: { place: OriginPlace; importId: string | null; name: string }): ReactElement {
  const say = useSay();
  const { canAccess } = useCanAccess({ action: 'show', resource: 'imports' });
  const line = say('origin.line', { line: place.line });
  if (importId === null || canAccess !== true) return <>{line}</>;
  return (
    <>
      {line},{' '}
      <Link to={placeAddress(importId, place)} aria-label={`${say('origin.open')}: ${name}`}>
        {say('origin.open')}
      </Link>
    </>
  );
}
