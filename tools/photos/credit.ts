import type { Embedded } from '../picture/embedded'

/** Who is to be named with a photograph; all that a cleaned file still says. */
interface Credit {
  creator?: string
  rights?: string
}

/** The credit a picture carries: XMP's dc:creator and dc:rights first, for they are Unicode, then IPTC's, then EXIF's. */
export function findCredit({ exif, xmp, iptc }: Pick<Embedded, 'exif' | 'xmp' | 'iptc'>): Credit {
  const image = exif[0]?.Image
  const creator = tidy(fromXmp(xmp, 'creator') ?? iptc.get(80) ?? image?.Artist)
  const rights = tidy(fromXmp(xmp, 'rights') ?? iptc.get(116) ?? image?.Copyright)
  return { ...(creator && { creator }), ...(rights && { rights }) }
}

/**
 * The packet a cleaned file carries its credit in, or nothing without one. XMP and not EXIF, whose texts are ASCII: libvips
 * writes a Korean name there as question marks.
 */
export function creditPacket({ creator, rights }: Credit): string | undefined {
  if (!creator && !rights) return undefined
  const inner = [
    creator ? `<dc:creator><rdf:Seq><rdf:li>${markup(creator)}</rdf:li></rdf:Seq></dc:creator>` : '',
    rights ? `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${markup(rights)}</rdf:li></rdf:Alt></dc:rights>` : '',
  ].join('')
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
  const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
  const description = `<rdf:Description rdf:about="" ${dc}>${inner}</rdf:Description>`
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${rdf}>${description}</rdf:RDF></x:xmpmeta>`
}

function fromXmp(packets: string[], property: 'creator' | 'rights'): string | undefined {
  const element = new RegExp(`<dc:${property}\\b[^>]*>([\\s\\S]*?)</dc:${property}>`)
  for (const packet of packets) {
    const [, inner = ''] = element.exec(packet) ?? []
    const items = [...inner.matchAll(/<rdf:li\b[^>]*>([^<]*)<\/rdf:li>/g)].flatMap(([, text]) => tidy(text) ?? [])
    const value = property === 'creator' ? items.join(', ') : items[0]
    if (value) return plainText(value)
  }
  return undefined
}

const entities: [character: string, entity: string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]

function markup(text: string): string {
  return entities.reduce((escaped, [character, entity]) => escaped.replaceAll(character, entity), text)
}

function plainText(text: string): string {
  return entities.reduceRight((plain, [character, entity]) => plain.replaceAll(entity, character), text)
}

/** One line without control characters; a text of a few hundred characters is no credit any more. */
function tidy(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined
  return (
    text
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .slice(0, 300)
      .trim() || undefined
  )
}
