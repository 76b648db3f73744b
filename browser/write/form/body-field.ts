import type { WriteWords } from '../../../lib/words/write'
import { createElement } from '../../element'
import { newId } from './single-control'

/** The field for the text, with buttons for what Markdown has a mark for. */
export interface BodyField {
  element: HTMLElement
  area: HTMLTextAreaElement
  /** Puts text where the cursor is, as paragraphs of their own. */
  insertBlock: (text: string) => void
  /** Shows a text, with the cursor where it was. */
  show: (text: string) => void
  /** Leads the author to a line of it, counted from 1. */
  goTo: (line: number, column: number) => void
}

/** Makes it. `changed` is called as somebody writes, `dropped` for files that are dropped or pasted into it. */
export function createBodyField(
  words: WriteWords,
  { changed, dropped }: { changed: () => void; dropped: (files: File[]) => unknown },
): BodyField {
  const area = createElement('textarea', { id: newId(), class: 'write-body', rows: '18', spellcheck: 'true' })
  const hint = createElement('p', { id: newId(), class: 'write-hint' }, words.bodyHint)
  area.setAttribute('aria-describedby', hint.id)
  area.addEventListener('input', changed)
  const take = (event: DragEvent | ClipboardEvent, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])].filter(
      ({ type, name }) => /^image\//.test(type) || /\.(?:heic|heif)$/i.test(name),
    )
    if (files.length === 0) return
    event.preventDefault()
    dropped(files)
  }
  area.addEventListener('drop', (event) => take(event, event.dataTransfer))
  area.addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault())
  area.addEventListener('paste', (event) => take(event, event.clipboardData))

  /** Writes over what is selected as somebody who types does, so that the browser can take it back. */
  function write(text: string) {
    area.focus()
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
      changed()
    }
  }
  function wrap(before: string, after = '') {
    const { selectionStart, selectionEnd, value } = area
    const chosen = value.slice(selectionStart, selectionEnd)
    write(before + chosen + after)
    const start = selectionStart + before.length
    area.setSelectionRange(start, start + chosen.length)
  }
  /** Begins each chosen line with a mark. */
  function begin(mark: string) {
    const { selectionStart, selectionEnd, value } = area
    const start = value.lastIndexOf('\n', selectionStart - 1) + 1
    area.setSelectionRange(start, selectionEnd)
    write(value.slice(start, selectionEnd).replace(/^/gm, mark))
  }
  const buttons: [string, string, () => void][] = [
    ['##', words.heading, () => begin('## ')],
    ['B', words.bold, () => wrap('**', '**')],
    ['↗', words.link, () => wrap('[', '](https://)')],
    ['–', words.list, () => begin('- ')],
    ['“', words.quote, () => begin('> ')],
  ]
  const bar = createElement('div', { class: 'write-marks' })
  for (const [sign, label, act] of buttons) {
    const button = createElement('button', { type: 'button', 'aria-label': label, title: label }, sign)
    button.addEventListener('click', act)
    bar.append(button)
  }
  const label = createElement('label', { for: area.id, class: 'write-label' }, words.body)
  const head = createElement('div', { class: 'write-body-head' }, label, bar)
  return {
    element: createElement('div', { class: 'write-field' }, head, hint, area),
    area,
    insertBlock(text) {
      const { selectionStart, selectionEnd, value } = area
      const before = value.slice(0, selectionStart)
      const after = value.slice(selectionEnd)
      const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
      const tail = after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n'
      write(`${lead}${text}${tail}`)
    },
    show(text) {
      if (area.value === text) return
      const { selectionStart, selectionEnd } = area
      area.value = text
      area.setSelectionRange(selectionStart, selectionEnd)
    },
    goTo(line, column) {
      const lines = area.value.split('\n')
      const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
      const end = start + (lines[line - 1]?.length ?? 0)
      area.focus()
      area.setSelectionRange(Math.min(start + column - 1, end), end)
      // No browser scrolls a field to its selection by itself.
      const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight) || 24
      area.scrollTop = Math.max(0, (line - 4) * lineHeight)
    },
  }
}
