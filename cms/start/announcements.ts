const lines: string[] = [];

/** Keeps a line to be shown once to whoever started the register, such as a first password. */
export function announce(line: string): void {
  lines.push(line);
}

/** The lines kept so far; they are handed out once. */
export function takeAnnouncements(): string[] {
  return lines.splice(0);
}
