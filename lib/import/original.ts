import { formats } from '../check/formats'
import type { TellField } from './field-lines'
import { textsOf } from './old-addresses'

/** The article that a post translates or republishes. */
export interface Original {
  url: string
  title: string
}

const addressKeys = ['org_link', 'original_url', 'original_link', 'canonical_url', 'source_url']
const titleKeys = ['org_title', 'original_title']

/** The keys of front matter that tell of an original. */
export const originalKeys = [...addressKeys, ...titleKeys]

const notKept = 'not kept as source, which needs an address with https:// and a title'

/** The original that the front matter states: its address on the web and its headline. What is not enough for both is told of. */
export function originalOf(fields: Record<string, unknown>, tell: TellField): Original | undefined {
  const addressKey = addressKeys.find((key) => textsOf(fields[key])[0])
  const titleKey = titleKeys.find((key) => textsOf(fields[key])[0])
  const url = addressKey && textsOf(fields[addressKey])[0]
  const title = titleKey && textsOf(fields[titleKey])[0]
  if (url && title && formats.url.fits(url)) return { url, title }
  if (addressKey) tell(addressKey, `${notKept}: ${url}`)
  if (titleKey) tell(titleKey, `${notKept}: ${title}`)
  return undefined
}
