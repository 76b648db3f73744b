const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i

/**
 * Whether Windows keeps a name for a device, in any case, before any extension and with spaces behind it (Microsoft, "Naming
 * Files, Paths, and Namespaces"): git cannot check such a file out there, and no page of that name can be written.
 */
export function isDeviceName(name: string): boolean {
  return device.test(name)
}

/** Whether a folder, a file or a part of an address cannot be called so everywhere; `page` is where lists go on: `/en/blog/page/2/`. */
export function isReservedName(name: string): boolean {
  return isDeviceName(name) || /^page$/i.test(name)
}
