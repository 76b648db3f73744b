import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/talks/[facet]/[value]/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('talksBy', 'later')
}
