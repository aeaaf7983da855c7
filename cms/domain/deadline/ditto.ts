const MARKS = /^[«»"“”„'′″〃_\-–—/\\.,]+$/;
const WORDS = new Set([
  'то же', 'то же самое', 'тот же', 'тот же срок', 'те же', 'тот же период', 'в тот же срок', 'в те же сроки', 'срок тот же',
  'сол', 'дәл сол', 'дәл солай', 'дәл сондай', 'сондай', 'сол сияқты', 'сол мерзімде', 'сол мерзім', 'осындай', 'жоғарыдағыдай', 'сонымен бірге',
]);

/** Whether a cell says "the same as above": ditto marks (`«___»`, `-//-`) or words (`то же`, `дәл сондай`). */
export function isDitto(text: string): boolean {
  const tight = text.replace(/\s+/g, '');
  if (MARKS.test(tight)) return !/^[.,]+$/.test(tight);
  return WORDS.has(text.toLowerCase().replace(/[«»".]/g, '').trim());
}
