import { staticParams } from '@/app/static-params'

export { default, generateMetadata } from '@/app/[lang]/projects/page'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('projects', 'later')
}
