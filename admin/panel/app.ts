/** How Strapi's own panel is set up: it speaks Russian too, and asks nobody outside for news of itself. */
export default {
  config: {
    locales: ['ru'],
    notifications: { releases: false },
    tutorials: false,
  },
};
