import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/groups/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('groups', 'later')
}
