/** Elements whose contents no reader of the page sees; their characters are markup. */
export const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title', 'noframes', 'noembed', 'xmp', 'iframe', 'svg', 'math', 'xml']);

/** Elements of the page's controls and of text taken out: seen, but never words of an act. */
export const NEVER_OF_ACT: ReadonlySet<string> = new Set([
  'select', 'button', 'textarea', 'object', 'applet', 'audio', 'video', 'canvas', 'datalist', 'dialog', 'del', 's', 'strike', 'map',
]);

/** Elements that begin and end a block of text. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'header', 'hgroup', 'li', 'main', 'menu', 'nav', 'ol', 'pre', 'section', 'summary', 'ul', 'caption', 'legend',
]);

/** Paragraphs and headings: blocks that hold no blocks. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);

/** What each part of a table ends when it begins, if that was left open. */
export const TABLE_PARTS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'colgroup']);

/** The tokenizer's way of reading what stands in an element: no tags in it, or no tags and no entities. */
export const RAW_TEXT: ReadonlySet<string> = new Set(['style', 'noscript', 'noframes', 'noembed', 'xmp', 'iframe']);
export const ESCAPABLE_TEXT: ReadonlySet<string> = new Set(['title', 'textarea']);

const SUSPECT_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form', 'menu', 'fieldset', 'label', 'figcaption']);
const SUSPECT_ROLES = /^(navigation|banner|contentinfo|search|menu|menubar|toolbar|complementary|dialog|alert|tablist|tooltip)$/;
const SUSPECT_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menus?|submenu|breadcrumbs?|crumbs|sidebar|footer|header|topbar|toolbar|tools|share|sharing|socials?|banners?|advert|ads|cookies?|pagination|pager|comments?|login|auth|search|searchform|popup|modal|related|tags|languages?|lang-switch|langs|buttons?|tabs|logo|copyright|counter|print|download)(?:$|[\s_-])/;

const SUSPECT_IDS = /^(?:top|bottom|head|foot|left|right)$/;

/** Whether an element, by its name, role or class, looks like a part of the page round an act. */
export function looksLikeChrome(name: string, attribute: (name: string) => string): boolean {
  if (SUSPECT_ELEMENTS.has(name) || SUSPECT_ROLES.test(attribute('role'))) return true;
  const id = attribute('id').slice(0, 100).toLowerCase();
  return SUSPECT_IDS.test(id) || SUSPECT_NAMES.test(id) || SUSPECT_NAMES.test(attribute('class').slice(0, 200).toLowerCase());
}

/** Whether an element is hidden from whoever looks at the page. */
export function isHidden(has: (name: string) => boolean, attribute: (name: string) => string): boolean {
  if (has('hidden')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attribute('style').slice(0, 500));
}
