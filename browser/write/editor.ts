import { type Language, languageName, languages } from '../../lib/site/languages'
import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'
import { type Draft, isEmpty, newDraft, type WritableKind, writableKinds } from './draft'
import { createDraftList, findDraft, keepDraft } from './draft-list'
import { createFindings } from './findings-list'
import { createBodyField } from './form/body-field'
import { createFields, type Fields } from './form/fields'
import { layOut, turnedTo, watchComposition } from './form/layout'
import { createPhotoTray } from './form/photo-tray'
import { createChoice, newId } from './form/single-control'
import type { KnownSite } from './known-site'
import { createProposal } from './proposal'

/** How long somebody has to pause before what they wrote is kept, judged and shown, in milliseconds. */
const pauseLength = 350

type Check = typeof import('./write-check')

/** Takes over the page for writing: its form, what is kept, what the check finds, the preview. */
export function startEditor(root: HTMLElement, language: Language, words: WriteWords): void {
  let draft = newDraft('posts', language)
  let check: Check | undefined
  let site: KnownSite | undefined
  let fields: Fields
  let isNamed = false
  let isUnkept = false
  /** Whether all that is missing is told: of a text that was there before, and once it is to be proposed. */
  let isAsked = false
  let timer = 0
  let publishedPhoto: (file: string) => string | undefined = () => undefined
  let differenceOf: typeof import('./write-files').differenceOf | undefined
  const touched = new Set<string>()
  const visited = new Set<EventTarget>()

  const findings = createFindings(words)
  const emptyPaper = createElement('p', { class: 'write-hint' }, words.emptyPreview)
  const paper = createElement('article', { class: 'write-paper' }, emptyPaper)
  const body = createBodyField(words, { changed, dropped: (files) => tray.insert(files) })
  const tray = createPhotoTray({ words, draft: () => draft, body, changed })
  const proposal = createProposal({ words, draft: () => draft, difference, download, asked })
  const list = createDraftList({ words, named, open, begin: () => open(fresh(draft.kind)), importFile })
  const kept = createElement('p', { class: 'write-hint', 'aria-live': 'off' })
  const facts = createElement('div', {})
  const slug = createElement('input', { id: newId(), autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' })
  const headings = createElement('button', { type: 'button', class: 'write-add', hidden: '' }, words.bringHeadings)
  const lead = createElement('p', { class: 'write-hint' })
  const kinds = createChoice(
    words.steps.kind,
    writableKinds,
    (kind) => words.kinds[kind].name,
    (kind) => open(fresh(kind)),
  )
  const tongues = createChoice(
    words.language,
    languages,
    (each) => languageName(each, language),
    (each) => {
      draft.language = each
      changed()
    },
  )
  headings.addEventListener('click', () => void bringHeadings())
  slug.addEventListener('input', nameFolder)
  const { form, photosStep } = layOut(root, words, {
    ...{ list: list.element, kinds: kinds.element, lead, facts, slug, headings, body: body.element, paper, kept },
    ...{ photos: tray.element, proposal: proposal.element, findings: findings.element },
    tongues: languages.length > 1 ? [tongues.element] : [],
  })
  const composed = watchComposition(form)
  form.addEventListener('focusout', ({ target }) => target && visited.add(target))
  // Not as a field is left for the list of findings, which has to stay as it is under the pointer.
  form.addEventListener('focusin', () => !timer && !isEmpty(draft) && void judge())
  addEventListener('beforeunload', (event) => {
    if (isUnkept && (!isEmpty(draft) || touched.size > 0 || body.area.value !== '')) event.preventDefault()
  })
  document.addEventListener('visibilitychange', () => document.hidden && timer && void pause())

  function nameFolder() {
    isNamed = slug.value !== ''
    draft.slug = slug.value.trim()
    changed()
  }

  function fresh(kind: WritableKind): Draft {
    return newDraft(kind, draft.language)
  }

  function changed(name?: string) {
    if (name) touched.add(name)
    isUnkept = true
    clearTimeout(timer)
    timer = window.setTimeout(pause, pauseLength)
  }

  let fetched: Promise<Check> | undefined
  /** The check and the preview, fetched once. */
  function fetchCheck(): Promise<Check> {
    fetched ??= import('./write-check').then((part) => {
      check = part
      return part
    })
    fetched.catch(() => {
      fetched = undefined
    })
    return fetched
  }

  /** What the site knows, without which nothing is judged. */
  async function learn() {
    try {
      site = await (await fetchCheck()).fetchKnownSite(language)
      await composed()
      showFields()
      await judge()
    } catch {
      findings.fail()
    }
  }

  async function pause() {
    const part = await fetchCheck().catch(findings.fail)
    if (!part) return
    await composed()
    timer = 0
    write(part)
    await keep()
    await judge()
  }

  /** Writes what the form says into the text of the draft. */
  function write({ readParts, withValue, withBody, proposeSlug }: Check) {
    const parts = readParts(draft.text)
    if (!parts) {
      draft.text = body.area.value
      return
    }
    for (const name of touched) draft.text = withValue(draft.text, draft.kind, name, fields.read(name))
    if (draft.kind === 'posts' && !parts.values.date && !touched.has('date')) {
      const today = new Date().toLocaleDateString('sv')
      draft.text = withValue(draft.text, 'posts', 'date', today)
      fields.show('date', today)
    }
    if (touched.has('event') && body.area.value.trim() === '') void bringHeadings()
    touched.clear()
    if (body.area.value !== parts.body) draft.text = withBody(draft.text, body.area.value)
    if (!isNamed && draft.published === undefined) {
      draft.slug = proposeSlug(draft)
      slug.value = draft.slug
    }
  }

  async function keep() {
    if (isEmpty(draft)) return
    draft.kept = Date.now()
    try {
      await keepDraft(draft)
      isUnkept = false
      kept.textContent = words.saved(new Date().toLocaleTimeString(language, { timeStyle: 'short' }))
      history.replaceState(history.state, '', `?draft=${draft.id}`)
    } catch {
      kept.textContent = words.notSaved
    }
  }

  async function judge() {
    proposal.show()
    if (!check) return
    // Without what sets formulas they are shown and judged as code.
    await check.loadMarksOf(draft.text).catch(() => undefined)
    const parts = check.readParts(draft.text)
    if (site && isEmpty(draft) && !isAsked) findings.rest()
    else if (site) {
      const isVisited = (field?: HTMLElement) => isAsked || (field !== undefined && visited.has(field))
      const rewrite = (next: string) => {
        draft.text = next
        showText()
        changed()
      }
      const rename = (name: string) => {
        slug.value = name
        nameFolder()
      }
      findings.show(
        check.shownFindings(site, {
          ...{ draft, parts, words, language, fields, slug, isVisited, rewrite, rename },
          goToBody: body.goTo,
        }),
      )
    }
    const named = new Map(draft.photos.map((photo) => [`photos/${photo.name}`, photo]))
    check.showPreview(paper, draft, (file) => {
      const photo = named.get(file)
      return photo ? tray.addressOf(photo) : publishedPhoto(file)
    })
    if (paper.textContent === '') paper.replaceChildren(emptyPaper)
    tray.show(parts?.body ?? draft.text)
    headings.hidden = !Array.isArray(site?.sessionsOf(String(parts?.values.event)))
  }

  async function bringHeadings() {
    const sessions = site?.sessionsOf(String(fields.read('event')))
    const { listRecapHeadings } = await import('../../tools/check/body/recap-headings')
    const brought = listRecapHeadings(sessions, draft.language)
    await composed()
    if (brought.length === 0) return
    const before = body.area.value.trimEnd()
    body.show(`${[before, ...brought].filter(Boolean).join('\n\n')}\n`)
    changed()
  }

  function showFields() {
    const values = check?.readParts(draft.text)?.values ?? {}
    const edited = fields && Object.fromEntries([...touched].map((name) => [name, fields.read(name)]))
    const active = document.activeElement
    const next = createFields({ kind: draft.kind, values: { ...values, ...edited }, language, words, site, changed })
    const index = [...facts.querySelectorAll('input, select, textarea')].indexOf(active ?? document.body)
    fields = next
    facts.replaceChildren(next.element)
    // Who was writing when the names came goes on in the same field.
    const again = [...facts.querySelectorAll<HTMLElement>('input, select, textarea')][index]
    again?.focus()
  }

  /** Shows the text of the draft in the form. */
  function showText() {
    const parts = check?.readParts(draft.text)
    touched.clear()
    showFields()
    body.show(parts?.body ?? (isEmpty(draft) ? '' : draft.text))
    slug.value = draft.slug
  }

  /** Begins or goes on with a draft. One with words in it has to be read first. */
  async function open(next: Draft) {
    if (!isEmpty(next)) await fetchCheck()
    clearTimeout(timer)
    timer = 0
    draft = next
    publishedPhoto = () => undefined
    differenceOf = undefined
    isNamed = next.slug !== ''
    isUnkept = false
    isAsked = !isEmpty(next)
    visited.clear()
    kinds.show(next.kind)
    lead.textContent = words.kinds[next.kind].lead
    tongues.show(next.language)
    // A text of the site keeps its place.
    for (const each of [kinds, tongues]) each.element.hidden = next.published !== undefined
    photosStep.hidden = next.kind === 'people'
    slug.readOnly = next.published !== undefined
    showText()
    void list.show(next)
    void judge()
    if (next.kept === 0 && isEmpty(next)) history.replaceState(history.state, '', location.pathname)
  }

  function named(name: string) {
    draft.name = name
    changed()
  }

  function asked() {
    isAsked = true
    void judge()
  }

  function difference({ published, text }: Draft) {
    return published === undefined ? undefined : differenceOf?.(published, text)
  }

  async function download() {
    if (timer) await pause()
    asked()
    const { saveDraft } = await import('./write-files')
    await saveDraft(draft)
  }

  async function importFile(file: File) {
    const { openDraftFile } = await import('./write-files')
    const next = await openDraftFile(file, draft)
    list.say(next ? '' : words.notADraft)
    if (!next) return
    await open(next)
    changed()
  }

  async function resume(id: string) {
    const known = await findDraft(id)
    if (known) await open(known)
  }

  /** Opens a text of the site, to be changed. */
  async function edit(path: string) {
    const files = await import('./write-files')
    const next = await files.openPublished(path).catch(() => undefined)
    if (!next) {
      list.say(words.editFailed)
      return
    }
    await open(next)
    list.say(words.editing(`content/${path}`))
    publishedPhoto = await files.fetchPublishedPhotos(next.slug)
    differenceOf = files.differenceOf
    if (draft === next) await judge()
  }

  // Before the address is that of a new draft.
  const query = new URLSearchParams(location.search)
  const [id, path] = [query.get('draft'), query.get('edit')]
  void open(draft)
  if (id) void resume(id)
  if (path) void edit(path)
  void turnedTo(id ?? path).then(learn)
}
