import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';

const BASE = '/office';

/** Follows plain links to pages of the office without loading it anew: for what is drawn for the public too. */
export function RoutedLinks({
  children,
  pathOf = officePath,
}: {
  children: ReactNode;
  /** Where in the office a link leads; null for one that leads elsewhere. */
  pathOf?: (href: string) => string | null;
}): ReactElement {
  const navigate = useNavigate();
  const within = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = within.current;
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const path = link === null || !isPlain(event) ? null : pathOf(link.getAttribute('href') ?? '');
      if (path === null) return;
      event.preventDefault();
      void navigate(path);
    };
    area?.addEventListener('click', follow);
    return () => area?.removeEventListener('click', follow);
  }, [navigate, pathOf]);
  return <div ref={within}>{children}</div>;
}

/** A click that only follows: no new tab, no download. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

function officePath(href: string): string | null {
  return href.startsWith(`${BASE}/`) ? href.slice(BASE.length) : null;
}

/** The address of a page of the office as a link outside react-router writes it. */
export function officeHref(path: string): string {
  return `${BASE}${path}`;
}
