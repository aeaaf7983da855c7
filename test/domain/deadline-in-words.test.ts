import { renderToStaticMarkup } from 'react-dom/server';
import { DeadlineCell } from '../../admin/public/plan/measure-cells';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import { readDeadline } from '../../cms/domain/deadline/read-deadline';
import { standsForAnotherDeadline } from '../../cms/domain/record/deadline-in-words';
import type { MeasureWording } from '../../cms/domain/record/plan-record';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import { readTexts } from '../support/review';
import { seedRecord } from '../support/seed-record';

const view = planViewOn(seedRecord(), '2026-11-23');
const measures = view.redaction.sections.flatMap((section) => section.measures);
const [first] = measures as [MeasureWording];
const read = (words: string): Deadline => readDeadline(words, 'ru').deadline;

describe('the printed words of a deadline', () => {
  it('of the first content say the deadline that is counted, in every measure', () => {
    for (const { deadline, deadlineText } of measures) expect(standsForAnotherDeadline(deadlineText.kk ?? '', 'kk', deadline)).toBe(false);
  });

  it('of the corpus say another only where a mark stands for the words above, or a word is torn', () => {
    const other = readTexts().flatMap(({ reading }) => {
      const language = reading.language === 'ru' ? 'ru' : 'kk';
      return reading.measures.flatMap(({ deadline }) => (standsForAnotherDeadline(deadline.text, language, deadline) ? [deadline.text] : []));
    });
    expect(other.filter((words) => words !== '«___»').length).toBeLessThanOrEqual(1);
  });

  it('are told from a deadline given by hand, and from what "the same" stands for', () => {
    const june = read('июнь 2027 года');
    expect(standsForAnotherDeadline('июнь 2027 года', 'ru', june)).toBe(false);
    expect(standsForAnotherDeadline('май 2027 года', 'ru', june)).toBe(true);
    expect(standsForAnotherDeadline('- // -', 'ru', june)).toBe(true);
    expect(standsForAnotherDeadline('после окончания работ', 'ru', june)).toBe(true);
  });

  it('have the deadline that is counted beside them where it is another, and only there', () => {
    const cell = (deadline: Deadline) => renderToStaticMarkup(DeadlineCell({ measure: { ...first, deadline }, view, language: 'kk' }));
    expect(cell(first.deadline)).not.toContain('есепке алынған');
    expect(cell(read('июнь 2027 года'))).toContain('Тізілімде есепке алынған мерзім: 2027 жылғы маусым');
  });
});
