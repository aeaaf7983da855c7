import type { Download } from '../providers/http';

/** Hands a file to the browser's downloads. */
export function saveDownload({ name, content }: Download): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
