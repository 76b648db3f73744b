/**
 * The photographs of an album in their order, each once. A list that names every photograph of the texts (`told`, in reading
 * order) is the order of the album. Any other list only adds: its further photographs stand behind those of the texts.
 */
export function orderPhotos(told: readonly string[], listed: readonly string[]): string[] {
  const isOrder = told.every((file) => listed.includes(file))
  return [...new Set(isOrder ? listed : [...told, ...listed])]
}
