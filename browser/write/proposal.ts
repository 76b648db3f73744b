import type { WriteWords } from '../../lib/words/write'
import { site } from '../../site.config'
import { createElement } from '../element'
import { type Draft, folderOf, pathOf } from './draft'
import { newId } from './form/single-control'

/** Servers refuse longer addresses; GitHub's answers 414 from some 8,000 characters on. */
const longestAddress = 7500

/** Where on GitHub somebody proposes a file. */
interface Repository {
  /** Its page, without a slash at its end. */
  url: string
  branch: string
}

/** The repository of the site, or the copy that an account has of it, with the branch that GitHub makes for a proposal. */
export function repositoryOf(account: string): Repository {
  const own = { url: site.repository, branch: site.branch }
  const name = account.trim().replace(/^@/, '')
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(name)) return own
  const { origin, pathname } = new URL(site.repository)
  const [, owner = '', repository = ''] = pathname.split('/')
  return name.toLowerCase() === owner.toLowerCase()
    ? own
    : { url: `${origin}/${name}/${repository}`, branch: 'patch-1' }
}

/** Whether the site's repository lies where files can be proposed in the browser by these addresses. */
export function isOnGitHub(url: string = site.repository): boolean {
  return new URL(url).hostname === 'github.com'
}

/** GitHub's page for a new file, with its text where that fits into an address. */
export function newFileAddress(
  { url, branch }: Repository,
  path: string,
  text: string,
): { address: string; isWhole: boolean } {
  const at = path.lastIndexOf('/')
  const page = `${url}/new/${encodePath(branch)}/${encodePath(path.slice(0, at))}?filename=${encodeURIComponent(path.slice(at + 1))}`
  const whole = `${page}&value=${encodeURIComponent(text)}`
  return whole.length <= longestAddress ? { address: whole, isWhole: true } : { address: page, isWhole: false }
}

/** GitHub's page for changing a file. */
export function editAddress({ url, branch }: Repository, path: string): string {
  return `${url}/edit/${encodePath(branch)}/${encodePath(path)}`
}

/** GitHub's page for uploading files into a folder. */
export function uploadAddress({ url, branch }: Repository, folder: string): string {
  return `${url}/upload/${encodePath(branch)}/${encodePath(folder)}`
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

interface ProposalRequest {
  words: WriteWords
  draft: () => Draft
  /** The lines that the draft changes of a published text. */
  difference: (draft: Draft) => HTMLElement | undefined
  /** Has the zip made and saved. */
  download: () => void
  /** Called as somebody turns to GitHub. */
  asked: () => void
}

/** The steps from a draft to a proposal. */
export function createProposal({ words, draft, difference, download, asked }: ProposalRequest) {
  const zip = createElement('button', { type: 'button', class: 'write-button' }, words.download)
  zip.addEventListener('click', download)
  const account = createElement('input', {
    id: newId(),
    autocomplete: 'username',
    autocapitalize: 'off',
    spellcheck: 'false',
  })
  const text = linkStep()
  const photos = linkStep()
  const said = createElement('p', { role: 'status', class: 'write-hint' })
  for (const { link } of [text, photos]) link.addEventListener('click', asked)
  text.link.addEventListener('click', () => {
    if (text.copies)
      copy(draft().text).then(
        () => (said.textContent = words.copied),
        () => (said.textContent = words.copyFailed),
      )
  })
  const changes = createElement('div', { class: 'write-changes' })
  const mail = createElement('a', { class: 'write-button' }, words.byMail)
  const byMail = stepOf(words.byMailHint, ...(site.email ? [mail] : []))
  const steps = createElement('ol', { class: 'write-proposal' }, stepOf(words.downloadHint, zip))
  if (isOnGitHub()) {
    const label = createElement('label', { for: account.id }, words.account)
    const hint = createElement('p', { id: newId(), class: 'write-hint' }, words.accountHint)
    account.setAttribute('aria-describedby', hint.id)
    steps.append(text.element, photos.element)
    photos.element.prepend(createElement('div', { class: 'write-field' }, label, hint, account))
    account.addEventListener('input', show)
  }
  if (site.email || !isOnGitHub()) steps.append(byMail)

  function show() {
    const current = draft()
    const path = `content/${pathOf(current)}`
    const own = repositoryOf('')
    changes.hidden = current.published === undefined
    const changed = difference(current)
    changes.replaceChildren(createElement('h3', {}, changed ? words.difference : words.unchanged), changed ?? '')
    if (current.published !== undefined) {
      text.show(words.proposeEdit, words.proposeEditHint, editAddress(own, path), true)
    } else {
      const { address, isWhole } = newFileAddress(own, path, current.text)
      if (isWhole) text.show(words.proposeText, words.proposeTextHint, address, false)
      else text.show(words.proposeLong, words.proposeLongHint, address, true)
    }
    photos.element.hidden = current.photos.length === 0
    photos.show(
      words.proposePhotos,
      words.proposePhotosHint,
      uploadAddress(repositoryOf(account.value), `content/${folderOf(current)}/photos`),
      false,
    )
    mail.href = `mailto:${site.email}?subject=${encodeURIComponent(path)}`
  }
  return { element: createElement('div', {}, changes, steps, said), show }
}

function stepOf(hint: string, ...actions: HTMLElement[]): HTMLElement {
  return createElement('li', {}, ...actions, createElement('p', { class: 'write-hint' }, hint))
}

/** A step that leads to a page elsewhere. */
function linkStep() {
  const link = createElement('a', { class: 'write-button', target: '_blank', rel: 'noopener noreferrer' })
  const hint = createElement('p', { class: 'write-hint' })
  const step = {
    link,
    element: createElement('li', {}, link, hint),
    /** Whether the text is copied on the way. */
    copies: false,
    show(words: string, explained: string, address: string, copies: boolean) {
      link.textContent = words
      link.href = address
      hint.textContent = explained
      step.copies = copies
    },
  }
  return step
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
