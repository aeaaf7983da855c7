import type { Context, Next } from 'koa';
import { Problem } from '../http/problem';

/** The register's own API, and the ways of users-permissions it uses. */
const API =
  /^\/api\/(?:(?:plans|measures|responsible-bodies|budget-programmes|orders|amendments|publications|audit-entries|imports)(?:\/.*)?|me|dashboard|read\/(?:deadline|funding|executors)|auth\/(?:local|refresh|logout|change-password|sessions(?:\/[^/]+)?))$/;

/** What Strapi's panel is made of: its pages, and the API behind them. */
const PANEL =
  /^\/(?:cms|admin|content-manager|content-type-builder|content-releases|review-workflows|i18n|users-permissions|upload|email)(?:\/|$)/;

const HEALTH = /^\/_health$/;

/**
 * Answers 404 on every address the register does not use. Strapi registers far more than that:
 * the API of its panel, of file upload and of third-party sign-in, and a door for "the first
 * administrator" that is open until one exists. The panel's own addresses open only where an
 * administrator has built it (`npm run build:panel`).
 */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    const isPanelOpen = process.env.ZHOSPAR_PANEL === 'true';
    const isOpen = API.test(ctx.path) || HEALTH.test(ctx.path) || (isPanelOpen && PANEL.test(ctx.path));
    if (!isOpen) throw new Problem('not-found');
    await next();
  };
