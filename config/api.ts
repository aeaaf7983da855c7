/** Limits of Strapi's own content API. Ours are in `cms/http/list-query.ts`, to the same measure. */
export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true },
};
