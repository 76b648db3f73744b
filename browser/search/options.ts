/** The options of a list that a field has beside it; the focus stays in the field (ARIA Authoring Practices, Combobox). */
export function keepOptions(input: HTMLInputElement, list: HTMLElement) {
  let active: HTMLAnchorElement | undefined

  const all = () => [...list.querySelectorAll<HTMLAnchorElement>('a[role="option"]')]

  function choose(option: HTMLAnchorElement | undefined) {
    active?.setAttribute('aria-selected', 'false')
    active = option
    if (!option) return input.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    input.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }

  /** Nothing is chosen any more. */
  const clear = () => choose(undefined)

  /** Says that the list has changed: what leads to the same place stays chosen, and it is open when it has options. */
  function refresh() {
    if (active && !active.isConnected) choose(all().find(({ href }) => href === active?.href))
    const isOpen = list.childElementCount > 0
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen))
  }

  /** Goes where a key leads; answers whether it leads anywhere. */
  function follow(key: string): boolean {
    const options = all()
    const at = active ? options.indexOf(active) : -1
    // From the field up and down lead to the ends, and beyond the ends back to the field.
    const steps: Record<string, number | undefined> = {
      ArrowDown: at + 1,
      ArrowUp: at === -1 ? options.length - 1 : at - 1,
      Home: active && 0,
      End: active && options.length - 1,
    }
    const step = steps[key]
    if (step === undefined || options.length === 0) return false
    choose(options[step])
    return true
  }

  return { clear, refresh, follow, findActive: () => active }
}
