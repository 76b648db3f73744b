import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/events/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('events', 'later')
}
