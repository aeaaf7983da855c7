import { randomBytes } from 'node:crypto';

/** Twenty random characters in groups of five, with a digit and both cases, as Strapi asks. */
export function generatePassword(): string {
  for (;;) {
    const random = randomBytes(32).toString('base64').replace(/[^A-Za-z0-9]/g, '').slice(0, 20);
    const isAccepted = /[a-z]/.test(random) && /[A-Z]/.test(random) && /\d/.test(random);
    if (isAccepted && random.length === 20) return (random.match(/.{5}/g) ?? []).join('-');
  }
}
