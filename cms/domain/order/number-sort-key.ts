/**
 * A key that puts numbers of acts and measures in their natural order when compared as text:
 * 9 before 10, 178 before 178-ө. Every run of digits is padded to twelve; the same key as
 * `register.number_sort_key` in the database.
 */
export function numberSortKey(number: string): string {
  return number.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d{12})/, '').padStart(12, '0'));
}
