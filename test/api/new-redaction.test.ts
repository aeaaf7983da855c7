import type { ProposedUnit } from '../../cms/domain/matching/proposal';
import { proposeChanges } from '../../cms/domain/matching/proposal';
import type { Matching } from '../../cms/domain/matching/match-text';
import type { NewText } from '../../cms/domain/matching/new-text';
import type { MeasureWording } from '../../cms/domain/record/plan-record';
import type { PlanView, Redaction } from '../../cms/domain/record/plan-view';
import type { Provenance } from '../../cms/domain/record/provenance';
import { clientOf, type ApiAnswer, type ApiClient } from '../support/api';
import { confirmAll, importText, readText } from '../support/imports';
import { newRedactionText } from '../support/new-redaction-text';
import { seedSource } from '../support/seed-source';
import { ownRegister, type RunningRegister } from '../support/server';

interface Proposal {
  readonly basedOn: { readonly publication: number; readonly revision: number };
  readonly redaction: Redaction;
  readonly text: NewText;
  readonly matching: Matching;
  readonly openDraft: string | null;
}

interface Accepted {
  readonly data: { readonly orderId: string; readonly planId: string; readonly amendmentId: string; readonly isNew: boolean };
}

interface Refused {
  readonly error: { readonly code: string; readonly details: { readonly changes?: readonly unknown[]; readonly fields?: readonly { path: string; code: string }[]; readonly [name: string]: unknown } };
}

const ORDER = { kind: 'prime-minister-order', number: '12', date: '2007-02-01' };

let register: RunningRegister & { stop: () => Promise<void> };
let editor: ApiClient;
let planId: string;

beforeAll(async () => {
  register = await ownRegister();
  editor = await clientOf(register, 'editor');
  planId = (await editor.get<{ data: { id: string }[] }>('/api/plans')).body.data[0]?.id ?? '';
});

afterAll(() => register.stop());

const ground = (more: object = {}): Record<string, unknown> => ({ planId, inForceFrom: '2007-02-01', orderId: null, order: ORDER, ...more });

async function reviewedText(text: string): Promise<string> {
  const { id } = await readText(editor, text);
  await confirmAll(editor, id);
  return id;
}

async function propose(id: string, more: object = {}): Promise<Proposal> {
  const answer = await editor.post<{ data: Proposal }>(`/api/imports/${id}/proposal`, ground(more));
  expect(answer.status).toBe(200);
  return answer.body.data;
}

function pairsOf({ text, matching }: Proposal): { sections: (string | null)[]; measures: (string | null)[] } {
  const keys = (unit: 'sections' | 'measures'): (string | null)[] => text[unit].map((_one, at) => matching[unit].find((pair) => pair.at === at)?.key ?? null);
  return { sections: keys('sections'), measures: keys('measures') };
}

function acceptChange<Body = Accepted>(id: string, proposal: Proposal, more: object = {}): Promise<ApiAnswer<Body>> {
  return editor.post<Body>(`/api/imports/${id}/accept-as-change`, ground({ basedOn: proposal.basedOn, pairs: pairsOf(proposal), ...more }));
}

const told = (units: readonly ProposedUnit[]): string[] =>
  units.filter(({ kind }) => kind !== 'kept').map(({ kind, unit, key, cells }) => `${kind} ${unit} ${key}${kind === 'changed' ? `: ${cells.join(' ')}` : ''}`);

const measuresOf = (redaction: Redaction): Map<string, MeasureWording> => new Map(redaction.sections.flatMap(({ measures }) => measures.map((measure) => [measure.number, measure])));

describe('a whole new text of a plan', () => {
  it('that is the text in force proposes nothing, and no draft is made of it', async () => {
    const id = await reviewedText(`${seedSource()} `);
    const proposal = await propose(id);
    expect(told(proposeChanges(proposal.redaction, proposal.text, proposal.matching))).toEqual([]);
    const refused = await acceptChange<Refused>(id, proposal);
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'invalid-fields', details: { fields: [{ path: 'pairs', code: 'required' }] } } } });
  });

  it('is matched row to row, and proposes what an order changed and nothing else', async () => {
    const id = await reviewedText(newRedactionText(' а'));
    const { redaction, text, matching, openDraft } = await propose(id);
    expect(openDraft).toBeNull();
    expect(told(proposeChanges(redaction, text, matching))).toEqual(['changed measure 1.1: deadline', 'changed measure 1.2: funding', 'inserted measure +5', 'repealed measure 2.3']);
  });

  it('is refused before it is reviewed, for a day before the plan is held, and for what is not there', async () => {
    const { id } = await readText(editor, newRedactionText(' ә'));
    expect(await editor.post(`/api/imports/${id}/proposal`, ground())).toMatchObject({ status: 409, body: { error: { code: 'review-unfinished' } } });
    await confirmAll(editor, id);
    expect(await editor.post(`/api/imports/${id}/proposal`, ground({ inForceFrom: '2006-01-01' }))).toMatchObject({ status: 404, body: { error: { code: 'not-held', details: { heldFrom: '2006-04-06' } } } });
    expect(await editor.post(`/api/imports/${id}/proposal`, ground({ planId: 'none' }))).toMatchObject({ status: 404 });
    expect(await editor.post(`/api/imports/${id}/proposal`, ground({ order: null }))).toMatchObject({ status: 400, body: { error: { details: { fields: [{ path: 'orderId', code: 'required' }] } } } });
    const proposal = await propose(id);
    const { sections, measures } = pairsOf(proposal);
    const [first, , ...others] = measures;
    const twice = await acceptChange<Refused>(id, proposal, { pairs: { sections, measures: [first, first, ...others] } });
    expect(twice.body.error.details.fields).toEqual([expect.objectContaining({ path: 'pairs.measures.1', code: 'not-unique' })]);
    const unknown = await acceptChange<Refused>(id, proposal, { pairs: { sections, measures: ['9.9', ...measures.slice(1)] } });
    expect(unknown.body.error.details.fields).toEqual([expect.objectContaining({ path: 'pairs.measures.0', code: 'not-one-of' })]);
    const short = await acceptChange<Refused>(id, proposal, { pairs: { sections: [], measures } });
    expect(short.body.error.details.fields).toEqual([expect.objectContaining({ path: 'pairs.sections', code: 'not-one-of' })]);
  });
});

describe('a new text accepted as a change', () => {
  let importId: string;
  let made: Accepted['data'];

  it('is one draft amendment, however often it is accepted', async () => {
    importId = await reviewedText(newRedactionText());
    const proposal = await propose(importId);
    const answers = await Promise.all([1, 2, 3].map(() => acceptChange(importId, proposal)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    made = answers[0]?.body.data as Accepted['data'];
    expect(new Set(answers.map(({ body }) => body.data.amendmentId)).size).toBe(1);
    expect(answers.filter(({ body }) => body.data.isNew)).toHaveLength(1);
    const { body } = await editor.get<{ data: Record<string, unknown> }>(`/api/amendments/${made.amendmentId}`);
    expect(body.data).toMatchObject({ planId, kind: 'amendment', state: 'draft', orderNumber: '12', orderDate: '2007-02-01', inForceFrom: '2007-02-01', wordings: 4 });
    expect(body.data.noteKk).toMatch(/N 12/);
  });

  it('reads in the draft as the text does, and keeps translations of what did not change', async () => {
    const { body } = await editor.get<{ data: { view: PlanView; published: PlanView } }>(`/api/plans/${planId}/draft`);
    const [now, before] = [measuresOf(body.data.view.redaction), measuresOf(body.data.published.redaction)];
    expect([...now.keys()]).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '2.2', '2.4', '3.1']);
    expect(now.get('1.1')).toMatchObject({ deadline: { start: '2007-04-01', due: '2007-06-30' }, action: before.get('1.1')?.action, partial: { cells: ['deadline'], words: [] } });
    expect(now.get('1.2')?.funding.lines).toEqual([expect.objectContaining({ amountTiyn: '40100000000', programme: 'republican-005' })]);
    expect(now.get('1.2')?.action).toEqual(before.get('1.2')?.action);
    expect(now.get('1.6')).toMatchObject({ section: 'I', deadline: { due: '2007-12-31' }, completionForm: { kk: 'Бұйрық' } });
    expect(now.get('2.4')).toEqual(before.get('2.4'));
  });

  it('says of each field where in the text it comes from, and who confirmed it', async () => {
    const view = (await editor.get<{ data: { view: PlanView } }>(`/api/plans/${planId}/draft`)).body.data.view;
    const wording = measuresOf(view.redaction).get('1.1');
    const { wordings } = (await editor.get<{ data: { wordings: Record<string, Provenance> } }>(`/api/plans/${planId}/provenance?state=draft`)).body.data;
    const origin = wordings[wording?.id ?? ''];
    expect(origin?.source).toMatchObject({ importId });
    const { start = 0, end = 0 } = origin?.fields.deadline?.places[0] ?? {};
    expect(newRedactionText().slice(start, end)).toBe('2007 жылғы 2-тоқсан');
    expect(origin?.fields.deadline).toMatchObject({ rule: 'deadline/quarter', confirmedBy: register.accounts.editor.identifier });
  });

  it('stands in the way of another until it is published or withdrawn, which loses nothing', async () => {
    const other = await reviewedText(newRedactionText(' б'));
    const proposal = await propose(other);
    expect(proposal.openDraft).toBe(made.amendmentId);
    const refused = await acceptChange<Refused>(other, proposal);
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'plan-has-draft', details: { draft: made.amendmentId } } } });
    expect((await propose(other)).matching).toEqual(proposal.matching);
  });

  it('is taken back by withdrawing the draft, and its review is open again', async () => {
    expect((await editor.delete(`/api/amendments/${made.amendmentId}`)).status).toBe(200);
    expect((await editor.get<{ data: { state: string } }>(`/api/imports/${importId}`)).body.data.state).toBe('in-review');
    const again = await acceptChange(importId, await propose(importId));
    expect(again).toMatchObject({ status: 200, body: { data: { isNew: true } } });
    expect((await editor.post(`/api/plans/${planId}/publish`, {})).status).toBe(200);
    const view = (await editor.get<{ data: PlanView }>(`/api/plans/${planId}/view?asOf=2007-02-01`)).body.data;
    expect([...measuresOf(view.redaction).keys()]).not.toContain('2.3');
    const dayBefore = (await editor.get<{ data: PlanView }>(`/api/plans/${planId}/view?asOf=2007-01-31`)).body.data;
    expect([...measuresOf(dayBefore.redaction).keys()]).toContain('2.3');
  });

  it('changes nothing a second time: the text is in force', async () => {
    const id = await reviewedText(newRedactionText(' в'));
    const { redaction, text, matching } = await propose(id, { order: { ...ORDER, number: '13' }, inForceFrom: '2007-03-01' });
    expect(told(proposeChanges(redaction, text, matching))).toEqual([]);
  });
});

describe('a proposal looked at while others publish', () => {
  it('is refused where the redaction in force reads otherwise by now, with what differs', async () => {
    const id = await reviewedText(`${newRedactionText(' г').replace('401000 мың', '402000 мың')}`);
    const later = { order: { ...ORDER, number: '20' }, inForceFrom: '2008-01-01' };
    const proposal = await propose(id, later);
    const other = await reviewedText(newRedactionText(' д').replace('2007 жылғы 2-тоқсан', '2007 жылғы 3-тоқсан'));
    const theirs = await propose(other, { order: { ...ORDER, number: '15' }, inForceFrom: '2007-06-01' });
    expect((await acceptChange(other, theirs, { order: { ...ORDER, number: '15' }, inForceFrom: '2007-06-01' })).status).toBe(200);
    expect((await editor.post(`/api/plans/${planId}/publish`, {})).status).toBe(200);
    const refused = await acceptChange<Refused>(id, proposal, later);
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'stale-redaction', details: { changes: [{ unit: 'measure', key: '1.1', kind: 'changed', number: '1.1' }] } } } });
    const anew = await propose(id, later);
    const units = proposeChanges(anew.redaction, anew.text, anew.matching);
    expect(told(units)).toEqual(['changed measure 1.1: deadline', 'changed measure 1.2: funding']);
  });

  it('of the plan’s own order words its points anew, with where they come from', async () => {
    const id = await reviewedText(newRedactionText(' з').replace('асырылуын қамтамасыз ет', 'асырылуын толық қамтамасыз ет'));
    const later = { order: { ...ORDER, number: '22' }, inForceFrom: '2008-03-01' };
    const proposal = await propose(id, later);
    expect(told(proposeChanges(proposal.redaction, proposal.text, proposal.matching))).toContain('changed point 2: text');
    const { amendmentId } = (await acceptChange(id, proposal, later)).body.data;
    const { view } = (await editor.get<{ data: { view: PlanView } }>(`/api/plans/${planId}/draft`)).body.data;
    const point = view.redaction.points.find(({ number }) => number === '2');
    expect(point?.text.kk).toContain('асырылуын толық қамтамасыз етсін');
    expect(point?.text.ru).toBeUndefined();
    expect(view.redaction.points).toHaveLength(3);
    const { wordings } = (await editor.get<{ data: { wordings: Record<string, Provenance> } }>(`/api/plans/${planId}/provenance?state=draft`)).body.data;
    expect(wordings[point?.id ?? '']).toMatchObject({ source: { importId: id }, fields: { text: { rule: 'act/point' } } });
    expect((await editor.delete(`/api/amendments/${amendmentId}`)).status).toBe(200);
  });

  it('leaves as they are in force the units its reviewer left', async () => {
    const id = await reviewedText(newRedactionText(' е').replace('401000 мың', '403000 мың'));
    const later = { order: { ...ORDER, number: '21' }, inForceFrom: '2008-02-01' };
    const proposal = await propose(id, later);
    const accepted = await acceptChange(id, proposal, { ...later, left: ['measure 1.1'] });
    expect(accepted.status).toBe(200);
    const view = (await editor.get<{ data: { view: PlanView } }>(`/api/plans/${planId}/draft`)).body.data.view;
    expect(measuresOf(view.redaction).get('1.1')?.deadline.due).toBe('2007-09-30');
    expect(measuresOf(view.redaction).get('1.2')?.funding.lines[0]?.amountTiyn).toBe('40300000000');
  });

  it('of a plan of its own that was never published is told to publish it first', async () => {
    const { planId: unpublished } = await importText(editor, seedSource().replaceAll('178-ө', '500-ө'));
    const id = await reviewedText(newRedactionText(' ж'));
    const answer = await editor.post(`/api/imports/${id}/proposal`, ground({ planId: unpublished }));
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'plan-has-draft' } } });
  });
});
