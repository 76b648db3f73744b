import { listSitePages } from '../../lib/content/site-pages'
import { hasPrefix } from '../../lib/site/languages'
import { kindOf } from '../../lib/site/page-kinds'
import { fileOfAddress } from '../../lib/site/resolve-address'
import type { SitePage } from '../../lib/site/site-pages'

/** A page as it is exported, and the modules of app/ that it is made of. */
export interface Route {
  /** Its file in the export: `ko/blog/index.html`. */
  file: string
  /** Its address, where `generateStaticParams` answers for it. */
  address?: string
  /** Below app/. A page without a layout is a whole document. */
  page: string
  layout?: string
  /** As Next hands them over: percent-encoded. */
  params: Record<string, string>
  /** Pages of one form are made by the same code in the same language; for what is missing in it they say so. */
  form: string
}

const root = { file: 'index.html', params: {}, form: 'root' }

/** Every page that Next exports. */
export function listRoutes(): Route[] {
  return [
    ...listSitePages().map(routeOf),
    ...(hasPrefix ? [{ ...root, page: '(root)/page', layout: '(root)/layout' }] : []),
    { file: '404.html', page: 'global-not-found', params: {}, form: 'not found' },
  ]
}

function routeOf({ kind, language, params, page, address, isSubstitute }: SitePage): Route {
  const { path } = kindOf(kind)
  const names = Array.from(path.matchAll(/:(\w+)/g), ([, name = '']) => name)
  const open = names.map((name, index) => [name, encodeURIComponent(params[index] ?? '')] as const)
  return {
    file: fileOfAddress(decodeURIComponent(address)),
    ...((page > 1 || names.length > 0) && { address }),
    page: `[lang]${path.replace(/:(\w+)/g, '[$1]')}${page > 1 ? 'page/[page]/' : ''}page`,
    layout: '[lang]/layout',
    params: { lang: language, ...Object.fromEntries(open), ...(page > 1 && { page: String(page) }) },
    form: [kind, language, page > 1 && 'later', isSubstitute && 'substitute'].filter(Boolean).join(' '),
  }
}

/** A module of app/. */
export function importModule<Module>(name: string): Promise<Module> {
  return import(/* @vite-ignore */ `../../app/${name}.tsx`)
}
