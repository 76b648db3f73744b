import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/gallery/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('gallery', 'later')
}
