/**
 * Comfort for those who run scripts: a filter over the table, arrow keys along a line of dates,
 * copying a citation, printing. Every
 * page is whole without it, and what it would need is hidden until it runs.
 */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) offerFilter(form);
for (const strip of document.querySelectorAll<HTMLElement>('[data-strip]')) walkByArrows(strip);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) offerCopy(button);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

function offerFilter(form: HTMLFormElement): void {
  const table = document.querySelector(form.dataset['filter'] ?? '');
  const input = form.querySelector('input');
  const output = form.querySelector('output');
  if (table === null || input === null || output === null) return;
  const sections = [...table.querySelectorAll('tbody')].map((section) => ({
    heading: section.querySelector<HTMLElement>('tr.section-row'),
    rows: [...section.querySelectorAll<HTMLElement>('tr.measure-row')].map((row) => ({
      row,
      text: folded(row.textContent ?? ''),
    })),
  }));
  const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);

  const apply = (): void => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { heading, rows } of sections) {
      let shownHere = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shownHere += 1;
      }
      if (heading !== null) heading.hidden = shownHere === 0;
      shown += shownHere;
    }
    output.value = words.length === 0 ? '' : found(form.dataset['found'] ?? '', shown, all);
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', apply);
  apply();
}

function found(template: string, shown: number, all: number): string {
  return template.replace('{shown}', String(shown)).replace('{all}', String(all));
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** A line of links becomes one stop of the Tab key, walked by the arrow keys, Home and End; the one shown is in sight. */
function walkByArrows(strip: HTMLElement): void {
  const links = [...strip.querySelectorAll('a')];
  const shown = Math.max(0, links.findIndex((link) => link.hasAttribute('aria-current')));
  const stopAt = (place: number): void => links.forEach((link, index) => (link.tabIndex = index === place ? 0 : -1));
  stopAt(shown);
  const current = links[shown];
  if (current !== undefined) strip.scrollLeft = current.offsetLeft - strip.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
  strip.addEventListener('keydown', (event) => {
    const place = links.findIndex((link) => link === document.activeElement);
    const to = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: links.length - 1 }[event.key];
    const link = to === undefined ? undefined : links[to];
    if (place < 0 || to === undefined || link === undefined) return;
    event.preventDefault();
    stopAt(to);
    link.focus();
  });
}

function offerCopy(button: HTMLButtonElement): void {
  const label = button.textContent;
  if (!window.isSecureContext) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(() => {
      button.textContent = button.dataset['done'] ?? label;
      setTimeout(() => (button.textContent = label), 2000);
    });
  });
}
