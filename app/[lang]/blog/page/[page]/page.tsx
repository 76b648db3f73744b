import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/blog/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('blog', 'later')
}
