import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/groups/[id]/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('group', 'later')
}
