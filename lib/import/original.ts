import { formats } from '../check/formats'
import type { InEach } from '../check/said'
import type { TellField } from './field-lines'
import { textsOf } from './old-addresses'
import { withValue } from './words'

/** The article that a post translates or republishes. */
export interface Original {
  url: string
  title: string
}

const addressKeys = ['org_link', 'original_url', 'original_link', 'canonical_url', 'source_url']
const titleKeys = ['org_title', 'original_title']

/** The keys of front matter that tell of an original. */
export const originalKeys = [...addressKeys, ...titleKeys]

const notKept: InEach = {
  en: 'not kept as source, which needs an address with https:// and a title',
  ko: 'source로 남기지 않았습니다. https:// 주소와 제목이 모두 있어야 합니다',
}

/** The original that the front matter states: its address on the web and its headline. What is not enough for both is told of. */
export function originalOf(fields: Record<string, unknown>, tell: TellField): Original | undefined {
  const addressKey = addressKeys.find((key) => textsOf(fields[key])[0])
  const titleKey = titleKeys.find((key) => textsOf(fields[key])[0])
  const url = addressKey && textsOf(fields[addressKey])[0]
  const title = titleKey && textsOf(fields[titleKey])[0]
  if (url && title && formats.url.fits(url)) return { url, title }
  if (addressKey) tell(addressKey, withValue(notKept, url))
  if (titleKey) tell(titleKey, withValue(notKept, title))
  return undefined
}
