import { Document, isMap, isSeq, visit } from 'yaml'

/** A field and its value; maps and lists of single values on one line, of a list of maps each field on its own. */
export function yamlOf(name: string, value: unknown): string {
  const document = new Document({ [name]: value })
  const stated = document.get(name)
  const ofMaps = isSeq(stated) && stated.items.some((item) => isMap(item)) ? stated : undefined
  visit(document, (_, node) => {
    if (!(isMap(node) || isSeq(node)) || node === document.contents || node === ofMaps) return
    node.flow = !ofMaps?.items.includes(node)
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: isMap(stated) || ofMaps !== undefined }).trimEnd()
}
