import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

/** How a field was read, in words: by the rule itself, else by the part of the act it belongs to. */
export function useRuleSentence(): (rule: string) => string {
  const translate = useTranslate();
  return useCallback(
    (rule) => {
      if (rule === 'entered') return translate('rules.entered');
      if (rule === 'left-over') return translate('rules.leftOver');
      const [part = '', name = ''] = rule.split('/');
      const other = translate('rules.other');
      const ofPart = translate(`rules.${part}.any`, { _: other });
      return translate(`rules.${part}.${name}`, { _: ofPart });
    },
    [translate],
  );
}
