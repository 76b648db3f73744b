import { listSitePages } from '../content/site-pages'

/** The file below the content folder that a page is made of, by the page's address; lists are made of many and have none. */
export function listPageSources(): Map<string, string> {
  return new Map(
    listSitePages().flatMap(({ address, file, files }) =>
      file
        ? [address, ...files.filter((each) => each === 'index.md').map((each) => address + each)].map((each) => [
            each,
            file,
          ])
        : [],
    ),
  )
}
