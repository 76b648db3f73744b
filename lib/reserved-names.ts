/**
 * Names that no part of an address may have. Windows keeps some for devices, in any case, before any extension and with
 * spaces behind them (Microsoft, "Naming Files, Paths, and Namespaces"): git cannot check such a file out there, and no
 * page of that name can be written. `page` is where lists go on: `/en/blog/page/2/`.
 */
const reserved = /^(?:(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)|page$)/i

/** Whether a folder, a file or a part of an address cannot be called so everywhere. */
export function isReservedName(name: string): boolean {
  return reserved.test(name)
}
