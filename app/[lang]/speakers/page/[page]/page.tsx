import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/speakers/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('speakers', 'later')
}
