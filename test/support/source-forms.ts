import { textDocument } from '../../cms/domain/reading/text-blocks';
import { printed, type SourceCell, type SourceDocument, type SourceRow } from '../../cms/domain/reading/source';
import { cell, docxFile, paragraph, row, table } from './docx-file';
import { seedSource } from './seed-source';

const COLUMNS = 6;

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\u00a0/g, '&nbsp;');
}

function linesOf(each: SourceCell): string[] {
  return printed(each).map((line) => line.trim()).filter((line) => line !== '');
}

/** The cells of a row that are not merged into another, with how many columns each takes up. */
function cellsOf({ cells }: SourceRow): { readonly lines: string[]; readonly span: number }[] {
  return cells.flatMap((each, at) => {
    if (each.spans !== undefined) return [];
    const next = cells.findIndex((other, index) => index > at && other.spans !== 'left');
    return [{ lines: linesOf(each), span: cells.length === 1 ? COLUMNS : (next < 0 ? cells.length : next) - at }];
  });
}

/** A document as the body of a page: paragraphs and tables. */
export function asHtml({ blocks }: SourceDocument): string {
  return blocks
    .map((block) => {
      if (block.type === 'text') {
        return block.lines.filter(({ text }) => text.trim() !== '').map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('\n');
      }
      const rows = block.rows.map((each) =>
        cellsOf(each).map(({ lines, span }) => `<td colspan="${span}"><p>${lines.map(escapeHtml).join('<br>')}</p></td>`).join(''),
      );
      return `<table border="1"><tr>${rows.join('</tr>\n<tr>')}</tr></table>`;
    })
    .join('\n');
}

/** A document as a file of Word. */
export function asDocx({ blocks }: SourceDocument): Buffer {
  const body = blocks.map((block) => {
    if (block.type === 'text') return block.lines.map(({ text }) => paragraph(text)).join('');
    return table(
      block.rows.map((each) =>
        row(cellsOf(each).map(({ lines, span }) => cell(lines.map((line) => paragraph(line)).join('') || paragraph(''), `<w:gridSpan w:val="${span}"/>`))),
      ),
    );
  });
  return docxFile({ body: body.join('') });
}

/** The seed as rows of a sheet: the lines round the table, and its headings, alone in their rows. */
export function seedAsRows(): string[][] {
  return textDocument(seedSource()).blocks.flatMap((block) =>
    block.type === 'text' ? block.lines.map(({ text }) => [text]) : block.rows.map((each) => cellsOf(each).map(({ lines }) => lines.join('\n'))),
  );
}

/** The page of a legal database round an act: menus, search, tools, the act's card, the footer. */
export function pageRound(act: { readonly title: string; readonly line: string; readonly body: string }): string {
  return `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><title>${act.title} - ИПС "Әділет"</title>
<style>.menu { color: red }</style><script>var documents = ["Распоряжение", "План мероприятий"];</script></head>
<body>
<div class="container_omega header"><div class="logo"><a href="/"><img src="logo.png" alt="Әділет"></a> <span>Информационно-правовая система нормативных правовых актов Республики Казахстан</span></div>
<form action="/rus/search"><input type="text" name="q" value="поиск"><button>Найти</button></form>
<ul class="lang"><li><a href="/kaz">ҚАЗ</a></li><li><a href="/rus">РУС</a></li><li><a href="/eng">ENG</a></li></ul></div>
<nav><ul><li><a href="/rus">Главная</a></li><li><a href="/rus/index/docs">Нормативные правовые акты</a></li><li>Справка</li></ul></nav>
<div class="container_gamma breadcrumbs"><p><a href="/">Главная</a> <span>/</span> <a href="/rus/docs">Документы</a></p></div>
<div class="container_alpha slogan"><h1>${act.title}</h1><p>${act.line}</p><span class="status">Обновленный</span></div>
<div class="container_gamma tabs"><ul><li><a href="#">Текст</a></li><li><a href="#">Информация</a></li><li><a href="#">Скачать</a></li><li><span onclick="print()">Распечатать</span></li></ul></div>
<div class="container_gamma text"><div class="gs_12"><article>
${act.body}
</article></div></div>
<div class="aside"><h3>Похожие документы</h3><ul><li><a href="/1">О плане мероприятий на 2004 год</a></li></ul></div>
<footer><p>© 2012. РГП на ПХВ «Институт законодательства и правовой информации»</p><p>Республика Казахстан, г. Астана</p></footer>
<script>(function () { document.write("1. Утвердить"); })();</script>
</body></html>`;
}
