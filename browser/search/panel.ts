import type { SearchHit } from '../../lib/search/engine/hit'
import type { OpenIndex } from '../../lib/search/index/form'
import { openIndex as openFiles } from '../../lib/search/index/open'
import { type Language, languageName, languages, otherLanguages, rootOf } from '../../lib/site/languages'
import { searchWordsIn } from '../../lib/words/search'
import { createElement } from '../element'
import { createGroup, groupHits, type HitGroup } from './hit-list'
import { keepOptions } from './options'
import { remember } from './recent'

/** More hits than anybody reads; their number is then not known exactly. */
const MOST = 100

/** So many milliseconds after a key without another, a reader has typed what they mean; no more is looked for before. */
const MOMENT = 200

interface PanelParts {
  language: Language
  form: HTMLFormElement
  input: HTMLInputElement
  /** What stands there while there are no results: recent queries and lists. */
  ways: HTMLElement
  /** How many hits are shown of this language, and how many of each other. */
  shown: [own: number, other: number]
  /** The query has changed. */
  changed: (query: string) => void
  /** The reader asks for the query itself and for no result. */
  submitted: (query: string) => void
  /** The reader wants to be rid of the search. */
  escaped: () => void
}

/** So many milliseconds the last hits stay while what an input method composes finds nothing: 팡 on the way to 파이. */
const COMPOSING = 1000

/** Hits in the pages of another language. */
interface Beside {
  other: Language
  hits: SearchHit[]
}

/** Whether initial consonants find something. */
const isKorean = languages.some((each) => each.split('-')[0] === 'ko')

/** Where the search of a language lies. */
export const searchAddress = (language: Language) => `${rootOf(language)}search/`

/** Answers a field as the reader types, with a list that the keyboard goes through. */
export function createPanel({ language, form, input, ways, shown, ...told }: PanelParts) {
  const words = searchWordsIn(language)
  const index = openIndex(searchAddress(language))
  const others = otherLanguages(language).map((other) => ({ other, index: openIndex(searchAddress(other)) }))
  const status = createElement('p', { role: 'status', class: 'search-status' })
  const list = createElement('div', { role: 'listbox', id: 'search-hits', 'aria-label': words.results })
  const hint = createElement(
    'p',
    { class: 'search-hint' },
    [words.hint, ...(isKorean ? [words.initials] : [])].join(' '),
  )
  const options = keepOptions(input, list)
  let turn = 0
  let listed: SearchHit[] | undefined

  const query = () => input.value.trim()

  async function show(isComposing = false) {
    turn += 1
    const own = turn
    told.changed(query())
    options.clear()
    if (!query()) return render([], [])
    if (!status.textContent) status.textContent = words.loading
    const isMeant = () => own === turn
    const typed = performance.now()
    let isShown = false
    /** Shows hits before there are more; answers whether the reader, who may be typing on, means the query still. */
    const showFirst = async (hits: SearchHit[], isWhole: boolean) => {
      if (!isMeant()) return false
      isShown = hits.length > 0
      if (isShown) render(hits, [], isWhole)
      await new Promise((resolve) => setTimeout(resolve, typed + MOMENT - performance.now()))
      return isMeant()
    }
    try {
      const hits = await index.search(query(), MOST, (some) => showFirst(some, false))
      if (!(await showFirst(hits, true))) return
      if (isComposing && hits.length === 0 && list.childElementCount > 0) {
        await new Promise((resolve) => setTimeout(resolve, COMPOSING))
        if (!isMeant()) return
      }
      if (hits.length === 0) render([], [], false)
      const beside = await Promise.all(
        others.map(async ({ other, index }): Promise<Beside> => {
          return { other, hits: await index.search(query(), MOST, async () => isMeant()).catch(() => []) }
        }),
      )
      if (isMeant()) render(hits, beside)
    } catch {
      if (!isMeant()) return
      if (!isShown) render([], [])
      status.textContent = words.unavailable
    }
  }

  function render(hits: SearchHit[], beside: Beside[], isWhole = true) {
    const isNone = query() !== '' && hits.length === 0
    const isNear = hits[0]?.isNear === true
    const own = isNone ? words.none(query()) : isNear ? words.near(query(), hits.length) : countOf(hits.length)
    const groups = beside
      .filter(({ hits }) => hits.length > 0)
      .map(({ other, hits }) => ({ name: words.inLanguage(languageName(other, language), hits.length), other, hits }))
    const append = (group: HitGroup) =>
      list.append(createGroup(group, `${list.id}-${list.childElementCount + 1}`, language))
    // What stands there stays, so that a click on it is not lost when the hits of other languages come below.
    if (hits !== listed) {
      list.replaceChildren()
      for (const group of groupHits(hits.slice(0, shown[0]), words.kinds)) append(group)
    }
    listed = hits
    for (const group of groups) append({ ...group, hits: group.hits.slice(0, shown[1]) })
    options.refresh()
    ways.hidden = list.childElementCount > 0 || !isWhole
    hint.hidden = !isNone || groups.length > 0 || !isWhole
    const names = groups.map(({ name }) => name).join(', ')
    const found = query() && (names ? `${own}${isNone ? ' ' : ', '}${names}` : own)
    const soFar = hits.length > 0 ? words.countAtLeast(hits.length) : words.loading
    status.textContent = isWhole ? found : soFar
  }

  function countOf(hits: number) {
    return hits < MOST ? words.count(hits) : words.countAtLeast(MOST)
  }

  input.addEventListener('input', (event) => show(event instanceof InputEvent && event.isComposing))
  input.addEventListener('compositionend', () => show())
  input.addEventListener('keydown', (event) => {
    // While a syllable is being composed the keys are the input method's; Safari says so only by the code 229.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    if (key === 'Escape') told.escaped()
    else if (key === 'Enter' && options.findActive()) options.findActive()?.click()
    else if (event.shiftKey || !options.follow(key)) return
    event.preventDefault()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    remember(query())
    told.submitted(query())
  })
  list.addEventListener('click', () => remember(query()))

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  }))
    input.setAttribute(name, value)
  form.after(status, hint, list)
  hint.hidden = list.hidden = true

  return {
    show,
    load: () => void Promise.allSettled([index, ...others.map((each) => each.index)].map(({ load }) => load())),
    list,
  }
}

/** Opens the index in a folder of this site; nothing is fetched before it is asked for. */
export function openIndex(folder: string): OpenIndex {
  const whole = new Map<string, Uint8Array<ArrayBuffer>>()
  return openFiles(async (name, from, to) => {
    const known = whole.get(name)
    if (known) return known.subarray(from, to)
    const headers = to === undefined ? undefined : { range: `bytes=${from}-${to - 1}` }
    const response = await fetch(folder + name, { headers })
    if (!response.ok) throw new Error(`${folder}${name}: ${response.status}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (response.status === 206) return bytes
    // A host that knows no ranges has sent all of it.
    if (to !== undefined) whole.set(name, bytes)
    return bytes.subarray(from, to)
  })
}
