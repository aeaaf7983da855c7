/** A text in small letters, every character where it was; a text whose small letters need more room stays as it is. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
