/** What `npm run new` makes before there is a site, so that no settings need to fit. */
export const beginnings: readonly string[] = ['site', 'language']
