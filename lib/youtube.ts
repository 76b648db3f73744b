/** Where a recording can be watched; a plain page, so that nothing is loaded from there before the reader goes. */
export function youtubeAddress(id: string): string {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`
}
