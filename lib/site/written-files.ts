import { indexHead, indexParts } from './fetched-files'
/** The files of a feed, by name, with the media type each is served and announced as. */
export const feedTypes = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const

export type FeedFile = keyof typeof feedTypes

export const feedFiles: readonly FeedFile[] = ['feed.xml', 'atom.xml', 'feed.json']

/** What a part of the archive of a feed is called; parts are counted from 1, the oldest. */
export function feedPart(file: FeedFile, part: number): string {
  return file.replace('.', `-${part}.`)
}

/** The file of a feed that a name is, or is a part of the archive of. */
export function feedFileOf(name: string): FeedFile | undefined {
  return feedFiles.find((file) => file === name.replace(/-\d+(?=\.)/, ''))
}

/** A kind of file in the finished site, and everything that producers, sealing, servers and hosts have to know of it. */
export interface WrittenKind {
  /** The paths of its files, as `vercel.json` writes a `source`. */
  source: string
  /** Who makes its files: the site, or a community that puts them into `public/`. */
  maker: 'site' | 'community'
  /** How it is published: as a page, under a name with a hash of its bytes, or as it was exported. */
  published: 'sealed' | 'hashed' | 'copied'
  /** How long browsers keep it: for good where its name changes with its bytes, else they ask whether it still holds. */
  kept: 'for good' | 'while it holds'
  /** The format that addresses are read from in a file that people read outside the site; of other files none are followed. */
  addresses: 'json' | 'markdown' | 'robots' | 'xml' | 'none'
}

const own = { maker: 'site', published: 'copied', kept: 'while it holds', addresses: 'none' } as const
const hashed = { ...own, kept: 'for good' } as const
const given = { ...own, maker: 'community' } as const

const feedsIn = (format: string) =>
  feedFiles
    .filter((file) => file.endsWith(`.${format}`))
    .flatMap((file) => [file, file.replace('.', '-[0-9]+.')])
    .join('|')
/** The folders above a file: none where a language has no prefix. The settings are no matter here, because a new site has none yet. */
const below = '(.*/|)'
const partsOfIndex = indexParts.map((part) => `${part}-[0-9]+.bin`)

/** The files that hosts read their settings from. */
export const hostSettings = ['CNAME', '.nojekyll', '_headers', '_redirects'] as const

/** The `Cache-Control` of a file that browsers keep so long. */
export const cacheControl: Readonly<Record<WrittenKind['kept'], string>> = {
  'for good': 'public, max-age=31536000, immutable',
  'while it holds': 'public, max-age=0, must-revalidate',
}

/** The scripts by the names they are exported under. */
export const scripts = {
  lightbox: 'moim-lightbox.js',
  search: 'moim-search.js',
  writeFormulas: 'moim-write-formulas.js',
  writeCode: 'moim-write-code.js',
  writeNames: 'moim-write-names.js',
  writeFiles: 'moim-write-files.js',
  writeHeadings: 'moim-write-headings.js',
  talks: 'moim-talks.js',
  photo: 'moim-photo.js',
  page: 'moim.js',
} as const

/** Likewise the script of the page for writing, which has a language's sentences in it and no other's. */
export function writeScript(language: string): string {
  return `moim-write-${language}.js`
}

/** Likewise the check and the preview, which it fetches when its form stands. */
export function writeCheckScript(language: string): string {
  return `moim-write-check-${language}.js`
}

/** The name under which a script is published, with a hash of its bytes. */
export function hashedScript(script: string, hash: string): string {
  return script.replace(/\.js$/, `-${hash}.js`)
}

/** Every kind of file that the site has, in the order in which they are tried: a path is of the first kind that has it. */
export const writtenKinds = {
  // What services ask for to see whose site it is has one line, and is no page.
  ownershipPage: { ...given, source: '/(google|naver|yandex_|pinterest-|baidu_verify_)([\\w-]+).html' },
  page: { ...own, source: '/(.*).(html|htm)', published: 'sealed' },

  xmlFeed: { ...own, source: `/${below}(${feedsIn('xml')})`, addresses: 'xml' },
  jsonFeed: { ...own, source: `/${below}(${feedsIn('json')})`, addresses: 'json' },
  markdownCopy: { ...own, source: `/${below}index.md`, addresses: 'markdown' },
  calendar: { ...own, source: `/${below}(event|events|events-recent).ics` },
  schedule: { ...own, source: '/(.*)/schedule.json' },
  searchIndex: { ...own, source: `/${below}search/(${[indexHead, ...partsOfIndex].join('|')})` },
  searchWays: { ...own, source: `/${below}search/ways.json` },
  sourceText: { ...own, source: '/data/texts/(posts|events|people)/(.*).md' },
  knownTexts: { ...own, source: '/data/texts.json' },
  data: { ...own, source: '/data/:name.json' },
  guide: { ...own, source: '/llms.txt', addresses: 'markdown' },
  guideOfYear: { ...own, source: `/${below}llms-([0-9]+).txt`, addresses: 'markdown' },
  robots: { ...own, source: '/robots.txt', addresses: 'robots' },
  sitemap: { ...own, source: '/(sitemap|sitemap-[0-9]+).xml' },
  webManifest: { ...own, source: '/manifest.webmanifest' },

  photograph: { ...hashed, source: '/photos/:name.(avif|webp|jpg|png)' },
  albumFile: { ...hashed, source: '/photos/:name.zip' },
  shareImage: { ...hashed, source: '/og/:name.(png|jpg)' },
  lightboxScript: { ...hashed, source: `/${hashedScript(scripts.lightbox, ':hash')}`, published: 'hashed' },
  searchScript: { ...hashed, source: `/${hashedScript(scripts.search, ':hash')}`, published: 'hashed' },
  writeCheckScript: { ...hashed, source: '/moim-write-check-:hash.js', published: 'hashed' },
  writePartScript: {
    ...hashed,
    source: '/moim-write-(formulas|code|names|files|headings)-:hash.js',
    published: 'hashed',
  },
  writeScript: { ...hashed, source: '/moim-write-:hash.js', published: 'hashed' },
  pagePartScript: { ...hashed, source: '/moim-(talks|photo)-:hash.js', published: 'hashed' },
  pageScript: { ...hashed, source: `/${hashedScript(scripts.page, ':hash')}`, published: 'hashed' },
  asset: { ...hashed, source: '/assets/:name', published: 'hashed' },

  picture: { ...given, source: '/(.*).(svg|png|jpg|jpeg|webp|avif|gif|ico)' },
  font: { ...given, source: '/(.*).(woff|woff2)' },
  recording: { ...given, source: '/(.*).(mp4|webm|mp3|vtt)' },
  document: { ...given, source: '/(.*).(pdf|zip|txt|md|csv|ics|json|xml|webmanifest)' },
  wellKnown: { ...given, source: '/.well-known/(.*)' },
  hostSetting: { ...given, source: `/(${hostSettings.join('|')})` },
} as const satisfies Record<string, WrittenKind>

export type WrittenName = keyof typeof writtenKinds

const patterns = Object.entries(writtenKinds).map(([name, { source }]) => ({
  name: name as WrittenName,
  pattern: pathPattern(source),
}))

/** The kind of a file of the site, by its path below the site's root (`ko/feed.xml`); nothing for one that the site does not know. */
export function writtenNameOf(file: string): WrittenName | undefined {
  return patterns.find(({ pattern }) => pattern.test(`/${file}`))?.name
}

/** What is known of a file of the site, likewise. */
export function writtenKindOf(file: string): WrittenKind | undefined {
  const name = writtenNameOf(file)
  return name && writtenKinds[name]
}

/** Whether a file is what computers and Git leave in folders, which is nobody's to publish. */
export function isLeftBehind(file: string): boolean {
  return /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git(?:keep|ignore))$/.test(file)
}

/** Where the steps of a build leave what the next one reads; all relative to the project. */
export const buildFolders = {
  /** The checked documents: all that Contentlayer ever sees. */
  staged: '.moim/content',
  /** Those of them that Contentlayer has to read anew, and the typed data of none. */
  changedContent: '.moim/changed',
  frame: '.moim/frame',
  /** Inside Next's cache, because that is the folder hosts keep between builds. */
  photoCache: '.next/cache/photos',
  /** Which photographs the check has decoded. */
  decodable: '.next/cache/decodable-photos',
  /** What the check made of each text by itself. */
  judgements: '.next/cache/judgements.json',
  shareImageCache: '.next/cache/share-images',
  /** The typed data of documents, by what is in their files. */
  contentCache: '.next/cache/content',
  /** Markdown copies, and the addresses in them. */
  copyCache: '.next/cache/copies',
  addressCache: '.next/cache/addresses',
  /** The sizes of scripts and of the largest pages after brotli. */
  sizeCache: '.next/cache/sizes',
  /** Sealed pages, by what is on them. */
  pageCache: '.next/cache/pages',
  /** The addresses of the pages that Next is asked for. */
  wantedPages: '.moim/wanted-pages.json',
  /** Texts as they are sent compressed. */
  compressedCache: '.next/cache/compressed',
  /** What a community has published as it is. */
  public: 'public',
  publishedPhotos: 'public/photos',
  photoManifest: '.moim/photos.mjs',
  /** The list of the files of words. */
  words: '.moim/words.ts',
  /** What Node runs of a build. */
  programs: '.moim/programs',
  /** Two folders below the project, where Contentlayer looks for a package.json with a version. */
  dataPrograms: '.moim/data-programs',
  generated: '.contentlayer',
  exported: '.moim/export',
  /** Scripts, until they are moved to their places in the export. */
  scripts: '.moim/scripts',
  /** The finished site until it takes the place of the last one. */
  sealed: '.moim/sealed',
  output: 'out',
  /** What the finished site was made from. */
  finished: '.moim/finished.json',
  /** The last good site while the new one takes its place. */
  previous: '.moim/previous',
  /** The site before the last one: the next build makes the new one of it. */
  outdated: '.moim/outdated',
  lock: '.moim/lock',
  logs: '.moim/logs',
} as const

/**
 * The pattern that a `source` of `vercel.json` stands for: literal text, `:name` for one segment, `:name*` for any number of
 * them, groups in parentheses as regular expressions, and a backslash before what is none of these. It matches whole paths.
 * See https://vercel.com/docs/project-configuration#source
 */
export function pathPattern(source: string): RegExp {
  const parts = source.split(/(\\.|\/:\w+\*|:\w+(?:\([^)]*\))?|\((?:[^()]|\([^()]*\))*\))/)
  const pattern = parts.map((part) => {
    if (part.startsWith('(') || part.startsWith('\\')) return part
    if (/^\/:\w+\*$/.test(part)) return '(?:/.*)?'
    if (/^:\w+\(/.test(part)) return part.replace(/^:\w+/, '')
    if (/^:\w+$/.test(part)) return '[^/]+'
    return part.replace(/[.*+?^${}|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${pattern.join('')}$`)
}

/** The path that a `source` without groups stands for, as it is written in an address: encoded. */
export function literalPath(source: string): string {
  return source.replace(/\{\/\}\?$/, '').replace(/\\(.)/g, '$1')
}
