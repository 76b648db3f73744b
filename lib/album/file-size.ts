/** How large a file is, for people: `340 kB`, `3.1 MB`, `1.2 GB`. Units are powers of 1000, as download lists show them. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}
