import { type OpenIndex, openIndex as openFiles } from '../../lib/search/open-index'

/** Opens the index in a folder of this site; nothing is fetched before it is asked for. */
export function openIndex(folder: string): OpenIndex {
  return openFiles(async (name) => {
    const response = await fetch(folder + name)
    if (!response.ok) throw new Error(`${folder}${name}: ${response.status}`)
    return response.text()
  })
}
