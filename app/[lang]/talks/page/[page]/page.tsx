import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/talks/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('talks', 'later')
}
