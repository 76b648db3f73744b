/** Waits until somebody turns to the page: whoever only sees it fetches nothing but the form. */
export function turnedTo(draft: string | null): Promise<unknown> {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'dragenter']
  return draft
    ? Promise.resolve()
    : Promise.race(signs.map((sign) => new Promise((resolve) => addEventListener(sign, resolve, { once: true }))))
}

/** A wait until no syllable is being put together in a form: a field that changes under an input method loses it. */
export function watchComposition(form: HTMLElement): () => Promise<void> {
  let isComposing = false
  form.addEventListener('compositionstart', () => {
    isComposing = true
  })
  form.addEventListener('compositionend', () => {
    isComposing = false
  })
  return () =>
    isComposing
      ? new Promise((resolve) => form.addEventListener('compositionend', () => resolve(), { once: true }))
      : Promise.resolve()
}
