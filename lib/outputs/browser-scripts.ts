import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { codes, constants, types } from 'micromark-util-symbol'
import { dictionaries } from '../../.moim/words'
import { isLanguage, type Language, languages } from '../site/languages'
import { guideLanguage } from '../site/settings'
import { scripts, writeCheckScript, writeScript } from '../site/written-files'
import { inOneLanguage } from './one-language'

/** The oldest browsers whose CSS is not rewritten; those of `browserslist` in package.json. */
const browsers = ['chrome123', 'firefox120', 'safari17.5']

/** Files of their own, by their modules: what is imported on demand, and what a few pages alone have. */
const parts = {
  'browser/talks': scripts.talks,
  'browser/photo': scripts.photo,
  'browser/lightbox/lightbox': scripts.lightbox,
  'browser/search/search': scripts.search,
  'lib/markdown/formulas/mathml': scripts.writeFormulas,
  'lib/markdown/code/highlight': scripts.writeCode,
  'browser/write/write-names': scripts.writeNames,
  'browser/write/write-files': scripts.writeFiles,
  'tools/check/body/recap-headings': scripts.writeHeadings,
}

/** Leaves what is imported on demand out of the module that imports it. */
const apart = (files: Record<string, string>): Plugin => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const file = files[relative(process.cwd(), join(resolveDir, path))]
      return kind === 'dynamic-import' && file ? { path: `/${file}`, external: true } : undefined
    })
  },
})

/** Leaves the words of languages that the site does not have out of what says words in the browser. */
const ownLanguages: Plugin = {
  name: 'own-languages',
  setup({ onLoad }) {
    onLoad({ filter: /\/lib\/words\/[^/]+\.ts$/ }, ({ path }) => {
      const name = basename(path, '.ts')
      return Object.hasOwn(dictionaries, name) && !isLanguage(name)
        ? { contents: 'export const search = undefined, words = undefined, inTexts = undefined, write = undefined' }
        : undefined
    })
  },
}

/** Leaves out what the page for writing, the model and the check say in other languages than that of the page. */
const inOwnLanguage = (language: Language): Plugin => ({
  name: 'in-own-language',
  setup({ onLoad }) {
    onLoad({ filter: /\/lib\/words\/write\.ts$/ }, () => ({
      contents: `import { write } from './${language}'\nexport const writeWordsIn = () => write`,
      resolveDir: join(process.cwd(), 'lib/words'),
    }))
    onLoad({ filter: /\/(?:tools|lib\/model)\/.+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path), { loader: 'ts', target: 'es2022' })
      return { contents: inOneLanguage(code, guideLanguage(language)) }
    })
  },
})

/** What sets formulas, colours code and knows the names of characters comes in parts of their own, since most texts need none of it. */
const marksLater: Plugin = {
  name: 'marks-later',
  setup({ onResolve }) {
    onResolve({ filter: /(?:\/(?:mathml|highlight|emoji-table)|^character-entities)$/ }, () => ({
      path: join(process.cwd(), 'browser/write/late-marks.ts'),
    }))
  },
}

/** What the packages of the Markdown parser bring along to write Markdown as well, which no page does, and for browsers that cannot copy values. */
const unused: Record<string, string> = {
  'mdast-util-to-markdown': 'module.exports = {}',
  'mdast-util-to-markdown-cjk-friendly': 'export const cjkFriendlyToMarkdown = () => ({})',
  'mdast-util-to-markdown-cjk-friendly-gfm-strikethrough':
    'export const cjkFriendlyGfmStrikethroughToMarkdown = () => ({})',
  'markdown-table': 'module.exports = {}',
  '@ungap/structured-clone': 'export default structuredClone',
}

/** What `yaml` has to write YAML, for which there is `tools/check/front-matter/write-yaml.ts`, and the types of its older schema. */
const unusedOfYaml = /\/stringify\/\w+\.js$|\/yaml-1\.1\/(?:binary|omap|pairs|schema|set|timestamp)\.js$/
const inPlaceOfYaml = `
export const stringifyCollection = () => '', stringifyPair = stringifyCollection, createStringifyContext = () => ({})
export let stringifyDocument, stringifyNumber, stringifyString
export let binary, omap, pairs, schema, set, timestamp, intTime, floatTime`

const symbols: Record<string, Record<string, unknown>> = { codes, constants, types }

const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(?:${Object.keys(unused).join('|')})$`)
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'unused' }))
    onResolve({ filter: unusedOfYaml }, ({ importer }) =>
      importer.includes('/node_modules/yaml/') ? { path: 'writing', namespace: 'unused' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: unused[path] ?? inPlaceOfYaml }))
    // As the packages of the parser itself are published: with the values of constants, and without the tables of all.
    onLoad({ filter: /\/micromark-extension-cjk-friendly[\w-]*\/dist\/.+\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\b(codes|constants|types)\.(\w+)/g, (_, table, name) =>
        JSON.stringify(symbols[table]?.[name]),
      ),
    }))
  },
}

/** A style sheet imported by a module is its minified text. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path), { loader: 'css', minify: true, target: browsers })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

/** A script as the site exports it, by the name it has there. */
interface ExportedScript {
  path: string
  /** One minified ES module. The same sources give the same bytes. Throws when the sources do not compile. */
  bytes: () => Promise<string>
  source: () => string
}

/** The scripts of the pages, as they are before they have their published names: they depend on no text. */
export function listScripts(): ExportedScript[] {
  const listed: [string, () => Promise<string>][] = [
    [scripts.page, () => bundle('browser/main.ts')],
    ...Object.values(scripts)
      .filter((script) => script !== scripts.page)
      .map((script): [string, () => Promise<string>] => [script, () => bundlePart(script)]),
    ...languages.flatMap((language): [string, () => Promise<string>][] => [
      [writeScript(language), () => bundleWriting(language)],
      [writeCheckScript(language), () => bundleWritingCheck(language)],
    ]),
  ]
  return listed.map(([path, bytes]) => ({ path, bytes, source: () => path }))
}

/** The form of the page for writing in a language. */
function bundleWriting(language: Language): Promise<string> {
  return bundle('browser/write/write.ts', [
    apart({ 'browser/write/write-check': writeCheckScript(language) }),
    inOwnLanguage(language),
  ])
}

/** The check and the preview behind it, likewise. */
function bundleWritingCheck(language: Language): Promise<string> {
  return bundle('browser/write/write-check.ts', [inOwnLanguage(language), marksLater, withoutUnused])
}

/** What has a file of its own under a name of `scripts`. Throws when there is none of that name. */
export function bundlePart(script: string): Promise<string> {
  const part = Object.entries(parts).find(([, file]) => file === script)
  if (!part) throw new Error(`No part is ${script}`)
  return bundle(`${part[0]}.ts`)
}

async function bundle(entry: string, more: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    // Not import.meta.url: the page bundler moves this module.
    entryPoints: [join(process.cwd(), entry)],
    bundle: true,
    charset: 'utf8',
    // What has a form of its own for pages makes it through innerHTML, which the policy of ours forbids.
    conditions: ['worker', 'module'],
    define: { 'process.env.SITE_URL': JSON.stringify(process.env.SITE_URL ?? '') },
    format: 'esm',
    legalComments: 'none',
    minify: true,
    plugins: [ownLanguages, apart(parts), stylesAsText, ...more],
    target: 'es2022',
    write: false,
  })
  return outputFiles.map((file) => file.text).join('')
}
