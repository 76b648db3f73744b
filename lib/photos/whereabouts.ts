import type { Exif } from 'exif-reader'
import type { Embedded } from './embedded'

/** IPTC-IIM 4.2, 6: city, sublocation, province, country code, country. */
const iptcPlaces = [90, 92, 95, 100, 101]

const xmpPosition = /GPS(?:Dest)?(?:Latitude|Longitude)\b\s*(?:=\s*["'][^"']|>[^<])/

/** The same facts in XMP: IPTC Photo Metadata Standard 2023.2. */
const xmpPlace =
  /(?:photoshop:(?:City|State|Country)|Iptc4xmpCore:(?:Location|CountryCode)|Iptc4xmpExt:(?:City|Sublocation|ProvinceState|CountryName|CountryCode))\b\s*(?:=\s*["'][^"']|>\s*[^<\s])/

/** Something in a picture that says where it was taken: coordinates or the name of a place, and the standard it is written by. */
export interface Whereabouts {
  says: 'position' | 'place'
  within: 'EXIF' | 'IPTC' | 'XMP'
}

/** What in a picture says where it was taken; the place itself is never told, because logs are public. */
export function findWhereabouts({ exif, xmp, iptc }: Pick<Embedded, 'exif' | 'xmp' | 'iptc'>): Whereabouts[] {
  return [
    ...(exif.some(hasPosition) ? [{ says: 'position', within: 'EXIF' } as const] : []),
    ...(xmp.some((packet) => xmpPosition.test(packet)) ? [{ says: 'position', within: 'XMP' } as const] : []),
    ...(iptcPlaces.some((number) => iptc.has(number)) ? [{ says: 'place', within: 'IPTC' } as const] : []),
    ...(xmp.some((packet) => xmpPlace.test(packet)) ? [{ says: 'place', within: 'XMP' } as const] : []),
  ]
}

/** Telephones that leave the position out may still write the directory, with its version or with nothing in it. */
function hasPosition({ GPSInfo }: Exif): boolean {
  const { GPSLatitude, GPSLongitude, GPSDestLatitude, GPSDestLongitude, GPSAreaInformation } = GPSInfo ?? {}
  return (
    GPSAreaInformation !== undefined ||
    [GPSLatitude, GPSLongitude, GPSDestLatitude, GPSDestLongitude].some((angle) =>
      [angle].flat().some((part) => typeof part === 'number' && Number.isFinite(part)),
    )
  )
}
