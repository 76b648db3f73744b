/** A dynamic segment of an address as text: Next hands it over percent-encoded where it is in another script. */
export function readSegment(segment: string): string {
  return decodeURIComponent(segment).normalize('NFC')
}
