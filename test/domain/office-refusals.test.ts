import { formErrors, refusalBody, refusalCode, refusalDetails, refusalOf } from '../../admin/office/providers/api-error';

const refusal = (code: string, details: object = {}): unknown => ({
  data: null,
  error: { status: 400, name: 'ValidationError', code, message: 'Кейбір өрістер дұрыс толтырылмаған.', details },
});

describe('a refusal of the server', () => {
  it("puts each field's sentence where the form has that field", () => {
    const error = refusalOf(
      400,
      refusal('invalid-fields', {
        fields: [
          { path: 'nameKk', code: 'required', message: 'Міндетті өріс.' },
          { path: 'fundingLines.1.amountTiyn', code: 'negative-amount', message: 'Сома теріс болмайды.' },
        ],
      }),
      'fallback',
    );
    expect(error.status).toBe(400);
    expect(refusalBody(error)?.errors).toEqual({
      nameKk: 'Міндетті өріс.',
      fundingLines: { 1: { amountTiyn: 'Сома теріс болмайды.' } },
      root: { serverError: 'Кейбір өрістер дұрыс толтырылмаған.' },
    });
  });

  it('without fields still counts as an unsaved form, so that the warning about unsaved work stays', () => {
    const error = refusalOf(409, refusal('stale-revision', { current: { revision: 4 } }), 'fallback');
    expect(refusalBody(error)?.errors).toEqual({ root: { serverError: 'Кейбір өрістер дұрыс толтырылмаған.' } });
    expect(refusalCode(error)).toBe('stale-revision');
    expect(refusalDetails(error).current).toEqual({ revision: 4 });
  });

  it("that is not the server's own (a proxy's page) says the fallback", () => {
    const error = refusalOf(502, '<html>', 'Серверге қосылу мүмкін болмады.');
    expect(error.message).toBe('Серверге қосылу мүмкін болмады.');
    expect(refusalCode(error)).toBe('internal');
  });

  it('cannot reach into objects by the name of a field', () => {
    expect(formErrors([{ path: '__proto__.polluted', code: 'required', message: 'x' }])).toEqual({});
    expect({}).not.toHaveProperty('polluted');
  });

  it('is told from other errors', () => {
    expect(refusalCode(new Error('x'))).toBeNull();
    expect(refusalDetails(null)).toEqual({});
  });
});
