import fc from 'fast-check';
import { LANGUAGES } from '../../cms/domain/language';
import { amountValue, isNotAnAmount, tiynFromTyped, typedFromTiyn } from '../../admin/office/forms/amount-entry';

describe('an amount as it is typed', () => {
  it.each([
    ['342 362 500', '34236250000'],
    ['342\u00A0362\u00A0500,5', '34236250050'],
    ['342362500.50', '34236250050'],
    ['9710 ₸', '971000'],
    ['16 291 000 теңге', '1629100000'],
    ['0,01', '1'],
    ['0', '0'],
  ])('%s is %s tiyn', (typed, tiyn) => {
    expect(tiynFromTyped(typed)).toBe(tiyn);
  });

  it.each(['', '1,234', '1.000', '12 34', '1 0000', '1,2,3', '-5', '5-', '1e6', 'мың', '0x10', '99 999 999 999 999 999'])(
    '"%s" is no amount, and is not guessed at',
    (typed) => {
      expect(tiynFromTyped(typed)).toBeNull();
    },
  );

  it('comes back exactly as it was, in every language, to the last tiyn', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999_999n }), fc.constantFrom(...LANGUAGES), (tiyn, language) => {
        expect(tiynFromTyped(typedFromTiyn(String(tiyn), language))).toBe(String(tiyn));
      }),
    );
  });

  it('that is none is never mistaken for one, however many digits it has', () => {
    expect(isNotAnAmount(amountValue('99999999999999999'))).toBe(true);
    expect(amountValue('  ')).toBeNull();
    expect(amountValue('1 500')).toBe('150000');
  });
});
