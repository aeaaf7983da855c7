/**
 * The word forms that a line of stems with endings in braces stands for, each with what follows `=`:
 * `год{,а,у} два=2` is год, года, году (each with '') and два (with '2').
 */
export function spread(line: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const entry of line.split(' ')) {
    const [pattern = '', value = ''] = entry.split('=');
    for (const form of expanded(pattern)) forms.set(form, value);
  }
  return forms;
}

function expanded(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  const rest = expanded(pattern.slice(close + 1));
  return pattern.slice(open + 1, close).split(',').flatMap((ending) => rest.map((tail) => pattern.slice(0, open) + ending + tail));
}
