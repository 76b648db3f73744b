import type { Root } from 'hast'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { yieldIdsIn } from '../../../lib/markdown/headings'
import { markdownToTree } from '../../../lib/markdown/markdown-to-html'
import { address } from '../../../lib/site/addresses'
import { defaultLanguage } from '../../../lib/site/languages'
import { contentId, pageIds } from '../../../lib/site/page-ids'
import { slugify } from '../../../lib/site/slug'
import { write } from '../../report/mend'
import { inARow, type Message } from '../../report/message'
import { didYouMean, nearest } from '../../report/nearest'
import { type Finding, type Notice, type Problem, problemAt, quote, type TextEdit } from '../../report/problem'
import { type BodyLink, editAddress } from '../body/body-links'
import { listSessionIds } from '../events/session-ids'
import { type ContentDocument, isParsed, type Siblings } from '../fields/document'
import type { FindJudgement } from '../judgements'
import { decoded } from './addresses'
import { guessPage, type LinkingText, meantAddress, type Target, targetOf } from './link-targets'
import { type KnownPage, type KnownPages, keyOf, listKnownPages } from './site-pages'
import type { FolderFacts } from './subjects'

/** Links of the site to itself that lead nowhere, and those that take the way over an old address. */
export function checkInternalLinks(
  all: Siblings[],
  texts: LinkingText[],
  facts: FolderFacts,
  findJudgement: FindJudgement,
): { problems: Problem[]; notices: Notice[] } {
  const internal = texts.flatMap((text) =>
    text.links.flatMap((link) => {
      const target = targetOf(text, link.url)
      return target ? { ...text, link, target } : []
    }),
  )
  if (internal.length === 0) return { problems: [], notices: [] }
  const known = listKnownPages(all, facts)
  // The page of a post that could not be read is not known.
  const isComplete = all.every(isParsed)
  const problems: Problem[] = []
  const notices: Notice[] = []
  for (const { document, siblings, link, target } of internal) {
    const offset = (document.bodyStart ?? 0) + link.offset
    const edit = (address: string) => editAddress(document.source.text, offset, link.url, address)
    const moved = known.moved.get(keyOf(target.path))
    const page = known.pages.get(keyOf(target.path))
    if (page) {
      const finding =
        page.document && comesLater(page.document, siblings)
          ? kept(link, page.document)
          : (judgeEnd(link, target, page, edit) ?? judgeAnchor(link, target, page, findJudgement))
      if (finding) problems.push(problemAt(document.source, offset, finding))
    } else if (moved && hasEnd(target.path)) {
      const { found, mend } = old(link, `${moved}${target.query}${hash(target.anchor)}`)
      const { file, line, column } = problemAt(document.source, offset, { found, expected: found })
      notices.push({ file, line, column, found, mend })
    } else if (moved) {
      const { found, mend } = old(link, `${moved}${target.query}${hash(target.anchor)}`)
      problems.push(problemAt(document.source, offset, { found, expected: aPage, mend }))
    } else if (isComplete) {
      problems.push(problemAt(document.source, offset, lost(link, target, known, edit)))
    }
  }
  return { problems, notices }
}

/** Whether a path ends as addresses do: with a slash, or with a file's name. */
function hasEnd(path: string): boolean {
  return path.endsWith('/') || /\.html?$/.test(path)
}

/** A page's address ends with a slash and a file's does not: not every host leads from one to the other. */
function judgeEnd(
  link: BodyLink,
  { path, query, anchor }: Target,
  page: KnownPage,
  edit: (address: string) => TextEdit | undefined,
): Finding | undefined {
  const whole = `${decoded(page.address)}${query}${hash(anchor)}`
  if (path.endsWith('/') === page.address.endsWith('/')) return undefined
  return {
    found: {
      en: `a link to ${quote(decoded(link.url))}, whose address is ${decoded(page.address)}`,
      ko: `주소가 ${decoded(page.address)}인 곳으로 가는 링크 ${quote(decoded(link.url))}`,
    },
    expected: aPage,
    mend: write(link.around.join(whole)),
    edit: edit(whole),
  }
}

function judgeAnchor(
  link: BodyLink,
  { path, query, anchor }: Target,
  page: KnownPage,
  findJudgement: FindJudgement,
): Finding | undefined {
  // Every page has a top, and browsers find words that follow :~: by themselves.
  if (anchor === '' || anchor === 'top' || anchor.startsWith(':~:')) return undefined
  // The ids of a text that was refused are not known.
  if (page.document?.files.some(({ bodyStart }) => bodyStart === undefined)) return undefined
  const anchors = listAnchors(page, findJudgement)
  if (!anchors || anchors.includes(anchor)) return undefined
  // The sheets of an album are made of talks.
  if (/\/gallery\/[^/]+\//.test(page.address) && /^talk-\d+$/.test(anchor)) return undefined
  const words = slugify(anchor.replace(/^\d+-/, ''))
  const guess =
    anchors.find((each) => each === words) ??
    nearest(anchor, anchors) ??
    anchors.find((each) => words.length > 3 && (each.includes(words) || words.includes(each)) && each.length > 3)
  const page_ = link.url.startsWith('#') ? '' : `${path}${query}`
  return {
    found: {
      en: `a link to ${quote(decoded(link.url))}, where no heading has the id "${anchor}"`,
      ko: `"${anchor}" 제목이 없는 곳으로 가는 링크 ${quote(decoded(link.url))}`,
    },
    expected: inARow(
      { en: 'the id of a heading of that page', ko: '그 페이지에 있는 제목의 id' },
      didYouMean(guess && `#${guess}`),
    ),
    ...(guess ? { mend: write(link.around.join(`${page_}#${guess}`)) } : { mend: withoutAnchor(link, page_) }),
  }
}

const somePage = address.events(defaultLanguage)

const aPage = { en: `the address of a page, such as ${somePage}`, ko: `${somePage} 같은 페이지 주소` }

function withoutAnchor(link: BodyLink, page: string): Message {
  return page ? write(link.around.join(page)) : { en: 'remove the link', ko: '링크를 지우세요' }
}

function lost(
  link: BodyLink,
  target: Target,
  known: KnownPages,
  edit: (address: string) => TextEdit | undefined,
): Finding {
  const whole = meantAddress(link.url)
  if (whole) return { ...withoutScheme(link, whole), edit: edit(whole) }
  const near = guessPage(target, known)
  const guess = near && decoded(near)
  return {
    found: {
      en: `a link to ${quote(decoded(link.url))}, which is no page of the site`,
      ko: `이 사이트에 없는 페이지로 가는 링크 ${quote(decoded(link.url))}`,
    },
    expected: inARow(aPage, didYouMean(guess)),
    ...(guess && { mend: write(link.around.join(`${guess}${target.query}${hash(target.anchor)}`)) }),
  }
}

function withoutScheme(link: BodyLink, whole: string): Finding {
  const address = quote(decoded(link.url))
  return {
    found: {
      en: `a link to ${address}, which a browser looks for on this site`,
      ko: `브라우저가 이 사이트에서 찾게 되는 링크 ${address}`,
    },
    expected: { en: 'a whole address', ko: '전체 주소' },
    mend: write(link.around.join(whole)),
  }
}

/** Whether a page is not published yet when a text that links to it is. */
function comesLater({ kept: page }: Siblings, { kept: text }: Siblings): boolean {
  if (!page || text?.isDraft) return false
  return page.isDraft || (text?.until ?? '') < page.until
}

/** A page that only those see who write: the published site does not have it. */
function kept(link: BodyLink, { kept: page }: Siblings): Finding {
  const address = quote(decoded(link.url))
  if (page && !page.isDraft) {
    return {
      found: {
        en: `a link to ${address}, which is published on ${page.until}`,
        ko: `${page.until}에 공개될 글로 가는 링크 ${address}`,
      },
      expected: { en: 'a page that is published', ko: '공개된 페이지' },
      mend: {
        en: 'remove the link until then, or give that post an earlier date',
        ko: '그날까지 링크를 지우거나, 그 글의 date를 앞당기세요',
      },
    }
  }
  return {
    found: { en: `a link to ${address}, which is a draft`, ko: `초안으로 가는 링크 ${address}` },
    expected: { en: 'a page that is published', ko: '공개된 페이지' },
    mend: {
      en: 'remove the link, or publish the draft by removing its line: draft: true',
      ko: '링크를 지우거나, 초안에서 draft: true 줄을 지워 함께 공개하세요',
    },
  }
}

function old(link: BodyLink, to: string): { found: Message; mend: Message } {
  return {
    found: {
      en: `a link to ${quote(decoded(link.url))}, the old address of ${to}`,
      ko: `${to}의 옛 주소로 가는 링크 ${quote(decoded(link.url))}`,
    },
    mend: write(link.around.join(to)),
  }
}

function hash(anchor: string): string {
  return anchor === '' ? '' : `#${anchor}`
}

const idsOfBody = new WeakMap<ContentDocument, string[]>()

/** The ids that a link can lead to on a page, those of its headings first, in their order; nothing where any may be one. */
function listAnchors(
  { address, document, language, anchors = [] }: KnownPage,
  findJudgement: FindJudgement,
): string[] | undefined {
  // A file has none, and the reference is made of the model.
  if (!address.endsWith('/') || address.endsWith('/reference/')) return undefined
  if (!document) return [...anchors, pageIds.main]
  const text = document.files.find((file) => file.language === language) ?? document.files[0]
  const talks = document.kind === 'events' ? listSessionIds(document).map(contentId) : []
  const hasIds = text && ['events', 'pages', 'posts'].includes(document.kind)
  const ids = hasIds ? findJudgement(['ids', text.language, text.source.text, talks], () => idsIn(text, talks)) : []
  return [...ids, ...talks, pageIds.main]
}

/** The ids in the HTML that a body becomes, on a page that has others of its own. */
function idsIn(document: ContentDocument, taken: string[]): string[] {
  const { bodyStart, source, language } = document
  const found = idsOfBody.get(document)
  if (found || bodyStart === undefined) return found ?? []
  const processor = unified()
  markdownToTree(processor)
  const data = { rawDocumentData: { sourceFileName: `${language}.md` } }
  const file = new VFile({ value: source.text.slice(bodyStart), data })
  // What the processor makes of Markdown is a tree of HTML, which its type does not say.
  const tree = processor.runSync(processor.parse(file), file) as unknown as Root
  yieldIdsIn(tree, taken)
  const ids: string[] = []
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.push(id)
  })
  idsOfBody.set(document, ids)
  return ids
}
