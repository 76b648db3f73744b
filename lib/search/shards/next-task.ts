/** Lets the page draw and answer keys before more is computed. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
