import { isHeading, isRemark, NOTE, POINT, stampIn } from '../../domain/reading/act-lines';
import type { Stretch } from '../../domain/reading/source';
import { paragraphsIn, type Container, type Page, type PageNode, type PageTable, type Paragraph } from './nodes';

/** Words of the buttons round an act, in the three languages pages have them in, when they stand alone. */
const CONTROLS =
  /^(?:скачать(?: документ| файл| в? ?(?:word|pdf|docx?))?|распечатать|печать|версия для печати|поделиться|на главную|главная|наверх|вверх|назад|далее|поиск|найти|войти|вход|регистрация|выход|содержание документа|оглавление|текст|информация|история|ссылки|сравнить|в избранное|добавить в избранное|показать изменения|жүктеу|жүктеп алу|басып шығару|басып шығаруға арналған нұсқа|бөлісу|басты бет|жоғары|артқа|іздеу|кіру|тіркелу|шығу|мәтін|ақпарат|тарихы?|сілтемелер|салыстыру|таңдаулыларға қосу|действующий|действует|утративший силу|утратил силу|обновл[её]нный|новый|не введ[её]н в действие|қолданыстағы|күшінде|күші жойылған|жаңартылған|жаңа|download|print|share|home|search|sign in|log ?in|text|information|history|back|қаз|рус|eng|kz|ru|en|каз|kaz|rus|қазақша|русский|english)$/iu;
const PAGE_NUMBER = /^[-–—]?\s?\d{1,4}\s?[-–—]?$/;
const LONGEST_CONTROL = 40;
const LONGEST_TITLE = 600;
const SHORTEST_PROSE = 80;
const SHARE_OF_LINKS = 0.9;

/**
 * The parts of a page that are the act: its data tables and what belongs with them. Elements that
 * look like chrome are, unless words or tables of an act stand in them; beyond the smallest element
 * that holds all of the act only its title is kept. Paragraphs that are nothing but links are no
 * words of an act, nor is a number alone, which counts its pages.
 */
export function isOfAct(page: Page, data: ReadonlySet<PageTable>): (paragraph: Paragraph) => boolean {
  const sound = new Set<Container>();
  const tables = page.tables.filter((table) => data.has(table));
  for (const { parent } of tables) for (const container of upFrom(parent)) sound.add(container);
  const marked = paragraphsIn(page.root, data).filter((paragraph) => isMarkOfAct(paragraph) && !isLinks(paragraph));
  const marks = marked.map(({ parent }) => parent);
  const sure = marked.filter((paragraph) => tables.length === 0 || !POINT.test(textOf(paragraph))).map(({ parent }) => parent);
  for (const home of new Set(sure)) for (const container of upFrom(home)) sound.add(container);
  const homes = new Set([...marks.filter((home) => sound.has(home) || !isSuspect(home)), ...tables.map(({ parent }) => parent)]);
  const act = isSite(page, data) ? withProse(common(homes)) : null;
  const titles = act === null ? new Set<Paragraph>() : titlesBefore(page.root, act);

  const chrome = new Map<Container, boolean>();
  const isChrome = (container: Container): boolean => {
    const known = chrome.get(container);
    if (known !== undefined) return known;
    const answer = (container.isSuspect && !sound.has(container)) || (container.parent !== null && isChrome(container.parent));
    chrome.set(container, answer);
    return answer;
  };
  const within = new Map<Container, boolean>();
  const isWithin = (container: Container): boolean => {
    if (act === null || container === act) return true;
    const known = within.get(container);
    if (known !== undefined) return known;
    const answer = container.parent !== null && isWithin(container.parent);
    within.set(container, answer);
    return answer;
  };
  return (paragraph) => {
    if (isControl(paragraph)) return false;
    if (titles.has(paragraph)) return true;
    if (isChrome(paragraph.parent) || !isWithin(paragraph.parent)) return false;
    return paragraph.isHeading || !isLinks(paragraph);
  };
}

/** The stretches of a page that hold nothing but its buttons, its menus and other links, in order. */
export function controlsOf(page: Page, data: ReadonlySet<PageTable>): Stretch[] {
  return paragraphsIn(page.root, data)
    .filter((paragraph) => !paragraph.isHeading && (isControl(paragraph) || isLinks(paragraph)))
    .flatMap(({ lines }) => lines.filter(({ text }) => text.trim() !== '').map(({ start, end }) => ({ start, end })))
    .sort((a, b) => a.start - b.start);
}

/** Whether there is anything round the act: a page saved from Word, or a table pasted, is all act. */
function isSite(page: Page, data: ReadonlySet<PageTable>): boolean {
  const hasSuspects = (node: PageNode): boolean => node.type === 'container' && (node.isSuspect || node.children.some(hasSuspects));
  return hasSuspects(page.root) || paragraphsIn(page.root, data).some(isLinks);
}

function textOf({ lines }: Paragraph): string {
  return lines.map(({ text }) => text).join(' ').trim();
}

function isMarkOfAct(paragraph: Paragraph): boolean {
  const text = textOf(paragraph).slice(0, 400);
  return NOTE.test(text) || POINT.test(text) || stampIn([text]) !== null || isRemark(text);
}

function isControl(paragraph: Paragraph): boolean {
  return paragraph.lines.every(({ text }) => {
    const words = text.trim();
    return words === '' || (words.length <= LONGEST_CONTROL && (CONTROLS.test(words) || PAGE_NUMBER.test(words)));
  });
}

function isLinks({ lines }: Paragraph): boolean {
  let [linked, all] = [0, 0];
  for (const line of lines) {
    linked += line.linked;
    all += line.text.replace(/[\s|•·/»«>-]/g, '').length;
  }
  return all > 0 && linked >= all * SHARE_OF_LINKS;
}

function isSuspect(container: Container): boolean {
  for (const { isSuspect: suspect } of upFrom(container)) if (suspect) return true;
  return false;
}

function* upFrom(container: Container): Iterable<Container> {
  for (let at: Container | null = container; at !== null; at = at.parent) yield at;
}

/** The innermost container that holds all of some, and is no list or part of one. */
function common(containers: Iterable<Container>): Container | null {
  let shared: Container | null = null;
  for (const other of containers) shared = shared === null ? other : commonOf(shared, other);
  while (shared !== null && shared.parent !== null && /^(?:ol|ul|li|dl|dd|dt|p)$/.test(shared.name)) shared = shared.parent;
  return shared;
}

/**
 * The act goes on in the elements around it as long as sentences stand right there; from an element
 * of tables only, in the next one that has words of its own.
 */
function withProse(act: Container | null): Container | null {
  let widest = act;
  for (let at = act?.parent ?? null; at !== null; at = at.parent) {
    const goesOn = at.children.some((child) => child.type === 'paragraph' && isProse(child)) || (!hasWords(widest) && hasWords(at));
    if (goesOn) widest = at;
  }
  return widest;
}

function hasWords(container: Container | null): boolean {
  return container?.children.some((child) => child.type === 'paragraph' && textOf(child) !== '' && !isLinks(child)) ?? false;
}

function isProse(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  return text.length >= SHORTEST_PROSE && !paragraph.isHeading && !isLinks(paragraph) && !namesAct(text);
}

function commonOf(one: Container, other: Container): Container {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a.depth >= b.depth && a.parent !== null) a = a.parent;
    else if (b.parent !== null) b = b.parent;
    else return a;
  }
  return a;
}

/**
 * What names the act before the element that holds the rest of it: the headings and lines that are
 * worded as an act's, else the last heading; each with the words beside it in an element of its own.
 */
function titlesBefore(root: Container, act: Container): Set<Paragraph> {
  const around = new Set(upFrom(act));
  const before: Paragraph[] = [];
  const walk = (node: PageNode): boolean => {
    if (node === act) return false;
    if (node.type === 'paragraph') before.push(node);
    return node.type !== 'container' || node.children.every(walk);
  };
  walk(root);
  const named = before.filter((paragraph) => namesAct(textOf(paragraph)) && (paragraph.isHeading || !isLinks(paragraph)));
  const headings = before.filter((paragraph) => paragraph.isHeading && !isSuspect(paragraph.parent));
  const titles = named.length > 0 ? named : headings.slice(-1);
  const homes = new Set(titles.map(({ parent }) => parent).filter((home) => !around.has(home) && !isSuspect(home)));
  const beside = before.filter((paragraph) => homes.has(paragraph.parent) && (paragraph.isHeading || !isLinks(paragraph)));
  return new Set([...titles, ...beside]);
}

/** Whether a text is worded as the title of an act or as the line of its kind, date and number. */
function namesAct(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  return isHeading(text) || /^(?:об?|қазақстан республикасы\S*)\s.{15}/iu.test(text) || /.{15}\sтуралы\.?$/iu.test(text) || /план\s+мероприятий|іс-шаралар\S*\s+жоспар/iu.test(text);
}
