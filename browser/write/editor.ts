import { languageName, languages } from '../../lib/site/languages'
import type { Language } from '../../lib/site/settings'
import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'
import { createBodyField } from './body-field'
import { createChoice } from './choice'
import { newId } from './control'
import { emptyDocument, readParts, withBody, withValue } from './document-text'
import {
  type Draft,
  type DraftPhoto,
  folderOf,
  isEmpty,
  newDraft,
  pathOf,
  type WrittenKind,
  writtenKinds,
} from './draft'
import { createDraftList } from './draft-list'
import { createFields, type Fields } from './fields'
import { createFindings } from './findings-list'
import { findDraft, keepDraft } from './kept-drafts'
import { fetchKnownSite, type KnownSite } from './known-site'
import { loadMarksOf } from './late-marks'
import { listSections, photoMarkdown, withoutPhoto, withPhotoIn, withPhotoWords } from './photo-markdown'
import { createPhotoTray } from './photo-tray'
import { createPreview } from './preview-pane'
import { createProposal } from './proposal-steps'
import { proposeSlug } from './proposed-slug'
import { fetchPublishedPhotos, fetchPublishedText } from './published'
import { shownFindings } from './shown-findings'
import { createFolderField, createStep } from './step'

/** How long somebody has to pause before what they wrote is kept, judged and shown, in milliseconds. */
const pauseLength = 350

/** Takes over the page for writing: its form, what is kept, what the check finds, the preview. */
export function startEditor(root: HTMLElement, language: Language, words: WriteWords): void {
  let draft = newDraft('posts', language, emptyDocument)
  let site: KnownSite | undefined
  let diffLines: typeof import('./write-files').diffLines | undefined
  let fields: Fields
  let isNamed = false
  let isUnkept = false
  let timer = 0
  let publishedPhoto: (file: string) => string | undefined = () => undefined
  const touched = new Set<string>()
  const addresses = new Map<Blob, string>()

  const findings = createFindings(words)
  const preview = createPreview(words)
  const body = createBodyField(words, { changed, dropped: (files) => addPhotos(files, insert) })
  const tray = createPhotoTray({
    words,
    chosen: (files) => addPhotos(files, append),
    placed,
    described,
    removed,
    addressOf,
  })
  const proposal = createProposal({ words, draft: () => draft, difference, download })
  const list = createDraftList({ words, nameOf, named, open, begin: () => open(fresh(draft.kind)), importFile })
  const kept = createElement('p', { class: 'write-hint', 'aria-live': 'off' })
  const facts = createElement('div', {})
  const slug = createElement('input', { id: newId(), autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' })
  const headings = createElement('button', { type: 'button', class: 'write-add' }, words.bringHeadings)
  const lead = createElement('p', { class: 'write-hint' })
  const kinds = createChoice(
    words.steps.kind,
    writtenKinds,
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
  slug.addEventListener('input', () => {
    isNamed = slug.value !== ''
    draft.slug = slug.value.trim()
    changed()
  })
  const photosStep = createStep(4, words.steps.photos, tray.element)
  const form = createElement(
    'div',
    { class: 'write-form' },
    list.element,
    createStep(1, words.steps.kind, kinds.element, lead, ...(languages.length > 1 ? [tongues.element] : [])),
    createStep(2, words.steps.facts, facts, createFolderField(slug, words)),
    createStep(3, words.steps.text, headings, body.element),
    photosStep,
    createStep(5, words.steps.propose, kept, proposal.element),
  )
  const side = createElement('div', { class: 'write-side' }, findings.element, preview.element)
  root.replaceChildren(form, side)
  let isComposing = false
  form.addEventListener('compositionstart', () => {
    isComposing = true
  })
  form.addEventListener('compositionend', () => {
    isComposing = false
  })
  addEventListener('beforeunload', (event) => {
    if (isUnkept && !isEmpty(draft)) event.preventDefault()
  })
  document.addEventListener('visibilitychange', () => document.hidden && timer && void pause())

  function fresh(kind: WrittenKind): Draft {
    return newDraft(kind, draft.language, emptyDocument)
  }

  function changed(name?: string) {
    if (name) touched.add(name)
    isUnkept = true
    clearTimeout(timer)
    timer = window.setTimeout(pause, pauseLength)
  }

  /** What the site knows, without which nothing is judged. */
  async function learn() {
    try {
      site = await fetchKnownSite(language)
      await composed()
      showFields()
      await judge()
    } catch {
      findings.fail()
    }
  }

  /** Waits until no syllable is being put together: a field that changes under an input method loses it. */
  function composed(): Promise<void> {
    return isComposing
      ? new Promise((resolve) => form.addEventListener('compositionend', () => resolve(), { once: true }))
      : Promise.resolve()
  }

  async function pause() {
    await composed()
    timer = 0
    write()
    await keep()
    await judge()
  }

  /** Writes what the form says into the text of the draft. */
  function write() {
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
    // Without what sets formulas they are shown and judged as code.
    await loadMarksOf(draft.text).catch(() => undefined)
    const parts = readParts(draft.text)
    if (site) {
      const path = pathOf(draft)
      const photos = draft.photos.map(({ name }) => `${folderOf(draft)}/photos/${name}`)
      const found = site.judge({ texts: { [path]: draft.text }, photos })
      const isTaken = draft.published === undefined && site.has(path)
      const { problems, notices } = shownFindings(found, {
        ...{ draft, parts, words, language, isTaken, fields },
        goToBody: body.goTo,
        goToSlug: () => slug.focus(),
        rewrite: (next) => {
          draft.text = next
          showText()
          changed()
        },
      })
      findings.show(problems, notices)
    }
    const named = new Map(draft.photos.map((photo) => [`photos/${photo.name}`, photo]))
    preview.show(draft, (file) => {
      const photo = named.get(file)
      return photo ? addressOf(photo) : publishedPhoto(file)
    })
    tray.show(draft.photos, parts?.body ?? draft.text)
    headings.hidden = !Array.isArray(site?.sessionsOf(String(parts?.values.event)))
    proposal.show()
  }

  async function bringHeadings() {
    const sessions = site?.sessionsOf(String(fields.read('event')))
    const { listRecapHeadings } = await import('./write-headings')
    const brought = listRecapHeadings(sessions, draft.language)
    await composed()
    if (brought.length === 0) return
    const before = body.area.value.trimEnd()
    body.show(`${[before, ...brought].filter(Boolean).join('\n\n')}\n`)
    changed()
  }

  function showFields() {
    const values = readParts(draft.text)?.values ?? {}
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
    const parts = readParts(draft.text)
    touched.clear()
    showFields()
    body.show(parts ? parts.body : draft.text)
    slug.value = draft.slug
  }

  function open(next: Draft) {
    clearTimeout(timer)
    draft = next
    publishedPhoto = () => undefined
    if (next.published !== undefined) {
      void Promise.all([fetchPublishedPhotos(next.slug), import('./write-files')]).then(([find, files]) => {
        publishedPhoto = find
        diffLines = files.diffLines
        if (draft === next) void judge()
      })
    }
    isNamed = next.slug !== ''
    isUnkept = false
    kinds.show(next.kind)
    lead.textContent = words.kinds[next.kind].lead
    tongues.show(next.language)
    // A text of the site keeps its place.
    for (const each of [kinds, tongues]) each.element.hidden = next.published !== undefined
    photosStep.hidden = next.kind === 'people'
    slug.readOnly = next.published !== undefined
    showText()
    tray.show([], '')
    void list.show(next)
    void judge()
    if (next.kept === 0 && isEmpty(next)) history.replaceState(history.state, '', location.pathname)
  }

  function named(name: string) {
    draft.name = name
    changed()
  }

  function nameOf(each: Draft): string {
    const [, title = ''] = /^(?:title|name): *(.+)$/m.exec(each.text) ?? []
    return [words.kinds[each.kind].name, each.name || title || words.untitled].join(': ')
  }

  function addressOf({ blob }: DraftPhoto): string {
    const address = addresses.get(blob) ?? URL.createObjectURL(blob)
    addresses.set(blob, address)
    return address
  }

  async function addPhotos(given: readonly File[], put: (photo: DraftPhoto) => void) {
    const { preparePhoto } = await import('./write-files')
    for (const [index, file] of given.entries()) {
      tray.say(words.preparing(index + 1, given.length))
      try {
        const photo = await preparePhoto(
          file,
          file.name,
          draft.photos.map(({ name }) => name),
        )
        draft.photos = [...draft.photos, photo]
        put(photo)
        tray.say('')
      } catch {
        tray.say(words.photoRefused(file.name))
      }
    }
    changed()
  }

  function insert(photo: DraftPhoto) {
    body.insertBlock(photoMarkdown(photo.name, photo))
    changed()
  }

  /** Puts a photograph that was dropped nowhere in the text at its end. */
  function append(photo: DraftPhoto) {
    placed(photo, listSections(body.area.value).length)
  }

  function placed(photo: DraftPhoto, section: number | undefined) {
    const { value } = body.area
    body.show(section === undefined ? withoutPhoto(value, photo.name) : withPhotoIn(value, photo.name, photo, section))
    changed()
  }

  function described(photo: DraftPhoto, said: { alt: string; caption: string }) {
    Object.assign(photo, said)
    body.show(withPhotoWords(body.area.value, photo.name, said))
    changed()
  }

  function removed(photo: DraftPhoto) {
    draft.photos = draft.photos.filter((each) => each !== photo)
    body.show(withoutPhoto(body.area.value, photo.name))
    changed()
  }

  function difference({ published, text: written }: Draft) {
    return published === undefined ? undefined : diffLines?.(published, written)
  }

  async function download() {
    if (timer) await pause()
    const { writeDraftFile } = await import('./write-files')
    const address = URL.createObjectURL(await writeDraftFile(draft))
    createElement('a', { href: address, download: `${draft.slug || 'draft'}.zip` }).click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  }

  async function importFile(file: File) {
    const { readDraftFile, preparePhoto } = await import('./write-files')
    const read = await readDraftFile(file)
    if (!read) {
      list.say(words.notADraft)
      return
    }
    list.say('')
    const next = newDraft(read.kind ?? 'posts', read.language ?? draft.language, read.text)
    next.slug = read.slug ?? ''
    for (const { name, blob } of read.photos) {
      // Whoever made the file: its photographs are made anew like any other.
      const photo = await preparePhoto(blob, name, []).catch(() => undefined)
      if (photo) next.photos.push({ ...photo, name })
    }
    open(next)
    changed()
  }

  async function resume() {
    const id = asked.get('draft')
    const known = id ? await findDraft(id) : undefined
    if (known) open(known)
    const path = asked.get('edit')
    if (path) await edit(path)
  }

  /** Opens a text of the site, to be changed. */
  async function edit(path: string) {
    const published = await fetchPublishedText(path).catch(() => undefined)
    if (!published) {
      list.say(words.editFailed)
      return
    }
    const { kind, language: own, slug: folderName, text: written } = published
    open({ ...newDraft(kind, own, written), slug: folderName, published: written })
    list.say(words.editing(`content/${path}`))
  }
  // Before the address is that of a new draft.
  const asked = new URLSearchParams(location.search)
  open(draft)
  void learn()
  void resume()
}
