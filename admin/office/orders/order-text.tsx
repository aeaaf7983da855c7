import { Box, Chip, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { LANGUAGES, type Language } from '../../../cms/domain/language';
import type { OrderRecord } from '../../../cms/domain/record/plan-record';
import { OFFICE_CATALOGS } from '../../i18n/office-catalogs';
import { orderCitation } from '../../i18n';
import { useLanguage, useSay } from '../language/use-language';

/** An act's text in one language or in several side by side, each marked original or unofficial. */
export function OrderText({ order }: { order: OrderRecord }): ReactElement {
  const say = useSay();
  const interfaceLanguage = useLanguage();
  const [shown, setShown] = useState<readonly Language[]>([interfaceLanguage]);
  return (
    <Box>
      <ToggleButtonGroup
        size="small"
        value={shown}
        aria-label={say('office.orderText.languages')}
        onChange={(_event, chosen: Language[]) => {
          if (chosen.length > 0) setShown(LANGUAGES.filter((language) => chosen.includes(language)));
        }}
        sx={{ mb: 2 }}
      >
        {LANGUAGES.map((language) => (
          <ToggleButton key={language} value={language} lang={language} sx={{ px: 2, py: 0.5 }}>
            {OFFICE_CATALOGS[language].common.languageName[language]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', md: `repeat(${shown.length}, minmax(0, 1fr))` } }}>
        {shown.map((language) => (
          <OneLanguage key={language} order={order} language={language} />
        ))}
      </Box>
    </Box>
  );
}

function OneLanguage({ order, language }: { order: OrderRecord; language: Language }): ReactElement {
  const say = useSay();
  const interfaceLanguage = useLanguage();
  const isOriginal = order.originalLanguages.includes(language);
  return (
    <Box component="article" lang={language} sx={{ maxWidth: '44rem' }}>
      <Chip
        size="small"
        variant="outlined"
        lang={interfaceLanguage}
        label={say(isOriginal ? 'office.orderText.original' : 'office.orderText.unofficial')}
        sx={{ mb: 1.5 }}
      />
      {isHeldIn(order, language) ? <Text order={order} language={language} /> : <NotHeld />}
    </Box>
  );
}

function Text({ order, language }: { order: OrderRecord; language: Language }): ReactElement {
  return (
    <>
      <Typography variant="h2" sx={(theme) => ({ fontFamily: theme.typography.h1.fontFamily, fontSize: '1.25rem' })}>
        {order.title[language]}
      </Typography>
      <Typography color="text.secondary" sx={{ my: 1 }}>
        {orderCitation(order, language)}
      </Typography>
      <Typography sx={{ my: 2 }}>{order.preamble[language]}</Typography>
      {order.points.map((point) => (
        <Typography key={point.number} sx={{ my: 1.5 }}>
          {point.number}. {point.text[language] || <NotHeld />}
        </Typography>
      ))}
      <Typography sx={{ mt: 3, fontWeight: 600 }}>{order.signatory[language]}</Typography>
    </>
  );
}

function NotHeld(): ReactElement {
  const say = useSay();
  const interfaceLanguage = useLanguage();
  return (
    <Box component="span" lang={interfaceLanguage} sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
      {say('office.orderText.noText')}
    </Box>
  );
}

function isHeldIn({ title, preamble, points }: OrderRecord, language: Language): boolean {
  return Boolean(title[language] || preamble[language] || points.some((point) => point.text[language]));
}
