declare module 'wawoff2/decompress.js' {
  /** The uncompressed form of a WOFF2 font; a view of memory that the next call writes over. */
  export default function decompress(font: Uint8Array): Promise<Uint8Array>
}
