import { isIPv6 } from 'node:net';

/** What of a request tells whom it counts for. */
export interface Asked {
  /** The address of the connection. */
  readonly remote: string;
  /** `X-Forwarded-For` as received, '' where there is none. */
  readonly forwardedFor: string;
  /** Whether a proxy of ours stands in front, whose word on addresses is believed. */
  readonly isBehindProxy: boolean;
}

/**
 * Whom a request counts for: the network it comes from. Behind a proxy that is the last address of
 * `X-Forwarded-For`, the one the proxy itself has seen; those before it anybody may write. Of IPv6
 * the first half counts, since a visitor has all of the other (RFC 6177).
 */
export function visitorOf({ remote, forwardedFor, isBehindProxy }: Asked): string {
  const seen = isBehindProxy ? (forwardedFor.split(',').at(-1)?.trim() ?? '') : '';
  const address = (seen === '' ? remote : seen).replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':');
}
