import type { Exif } from 'exif-reader'
import type { Embedded } from './embedded'

/** IPTC-IIM 4.2, 6: city, sublocation, province, country code, country. */
const iptcPlaces = [90, 92, 95, 100, 101]

const xmpPosition = /GPS(?:Dest)?(?:Latitude|Longitude)\b\s*(?:=\s*["'][^"']|>[^<])/

/** The same facts in XMP: IPTC Photo Metadata Standard 2023.2. */
const xmpPlace =
  /(?:photoshop:(?:City|State|Country)|Iptc4xmpCore:(?:Location|CountryCode)|Iptc4xmpExt:(?:City|Sublocation|ProvinceState|CountryName|CountryCode))\b\s*(?:=\s*["'][^"']|>\s*[^<\s])/

/** What in a picture says where it was taken, as words for a sentence; the place itself is never told, because logs are public. */
export function findWhereabouts({ exif, xmp, iptc }: Pick<Embedded, 'exif' | 'xmp' | 'iptc'>): string[] {
  return [
    ...(exif.some(hasPosition) ? ['a GPS position (EXIF)'] : []),
    ...(xmp.some((packet) => xmpPosition.test(packet)) ? ['a GPS position (XMP)'] : []),
    ...(iptcPlaces.some((number) => iptc.has(number)) ? ['the name of a place (IPTC)'] : []),
    ...(xmp.some((packet) => xmpPlace.test(packet)) ? ['the name of a place (XMP)'] : []),
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
