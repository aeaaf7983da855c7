import type { ReactElement } from 'react';
import type { Language, LocalizedText } from '../../../cms/domain/language';
import type { OrderRecord } from '../../../cms/domain/record/plan-record';
import { Localized } from '../../charts/localized';
import { orderCitation, translate } from '../../i18n';

/** The act itself: title, preamble, numbered points, who signed it and who controls it. */
export function OrderText({ order, language }: { order: OrderRecord; language: Language }): ReactElement {
  return (
    <section id="order" className="order" aria-labelledby="order-heading">
      <h2 id="order-heading">{translate(language, 'public.plan.order')}</h2>
      <div className="act">
        <p className="act-citation">{orderCitation(order, language)}</p>
        <h3 className="act-title">
          <Localized text={order.title} language={language} />
        </h3>
        <p>
          <Localized text={order.preamble} language={language} />
        </p>
        {order.points.map((point) => (
          <p key={point.number} className="point">
            <span className="point-number">{point.number}.</span> <Localized text={point.text} language={language} />
          </p>
        ))}
        <dl className="signature">
          <SignatureLine name={translate(language, 'public.plan.signatory')} text={order.signatory} language={language} />
          <SignatureLine name={translate(language, 'public.plan.control')} text={order.control} language={language} />
        </dl>
      </div>
    </section>
  );
}

function SignatureLine({
  name,
  text,
  language,
}: {
  name: string;
  text: LocalizedText;
  language: Language;
}): ReactElement | null {
  if (!Object.values(text).some(Boolean)) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Localized text={text} language={language} />
      </dd>
    </div>
  );
}
