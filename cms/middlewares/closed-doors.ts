import type { Context, Next } from 'koa';
import { Problem } from '../http/problem';

/** Strapi registers its panel's API whether the panel is served or not, and file upload with it. */
const PANEL = /^\/(cms|admin|content-manager|content-type-builder|content-releases|review-workflows|upload|uploads|email|i18n|users-permissions|_health)(\/|$)/;

/** Ways of users-permissions and of Strapi that this register does not use. */
const UNUSED = /^\/api\/(connect|upload|users|users-permissions|auth\/(local\/register|forgot-password|reset-password|email-confirmation|send-email-confirmation|[a-z0-9_-]+\/callback))(\/|$)/;

/**
 * Answers 404 on every address the register does not use. Strapi's panel and its API are there
 * only where an administrator has built the panel (`npm run build:panel`); the API of file
 * upload and third-party sign-in never.
 */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    const isPanelOpen = process.env.ZHOSPAR_PANEL === 'true';
    if (UNUSED.test(ctx.path) || (!isPanelOpen && PANEL.test(ctx.path))) throw new Problem('not-found');
    await next();
  };
