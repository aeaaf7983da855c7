import { planTabPath } from '../plan-tab';

/** The id of an act's place in a plan's history. */
export function changeSetAnchor(id: string): string {
  return `change-${id}`;
}

/** Where a plan's history tells of an act. */
export function changeSetPath(planId: string, id: string): string {
  return `${planTabPath(planId, 'history')}#${encodeURIComponent(changeSetAnchor(id))}`;
}
