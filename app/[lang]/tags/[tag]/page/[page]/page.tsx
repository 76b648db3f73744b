import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/tags/[tag]/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('tag', 'later')
}
