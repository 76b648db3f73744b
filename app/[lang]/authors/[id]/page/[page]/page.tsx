import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/authors/[id]/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('author', 'later')
}
