/** How long each photograph is shown; milliseconds. */
const PACE = 5000

/**
 * Calls `advance` at every turn until it answers that nothing follows; waits while the page is hidden.
 * `changed` is told when it starts and when it ends.
 */
export function createSlideshow(
  advance: () => boolean,
  changed: (isPlaying: boolean) => void,
  page: EventTarget & { readonly hidden: boolean } = document,
) {
  let isPlaying = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait() {
    clearTimeout(timer)
    if (isPlaying && !page.hidden) timer = setTimeout(turn, PACE)
  }
  function turn() {
    if (advance()) wait()
    else stop()
  }
  function stop() {
    clearTimeout(timer)
    if (!isPlaying) return
    isPlaying = false
    changed(false)
  }
  function toggle() {
    if (isPlaying) return stop()
    isPlaying = true
    changed(true)
    wait()
  }
  page.addEventListener('visibilitychange', wait)
  return { stop, toggle }
}
