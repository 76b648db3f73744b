declare module '@adobe/structured-data-validator' {
  import type { Extracted } from '@marbec/web-auto-extractor'

  export interface Issue {
    issueMessage: string
    severity: 'ERROR' | 'WARNING'
    path?: { type?: string | string[]; property?: string; index?: number }[]
    fieldNames?: string[]
  }

  interface Rule {
    validate: (data: Record<string, unknown>) => Issue[]
  }

  export default class Validator {
    constructor(vocabulary: object)
    registeredHandlers: Record<string, (() => Promise<{ default: new (config: { path: Issue['path'] }) => Rule }>)[]>
    validate(extracted: Extracted): Promise<Issue[]>
  }
}

declare module '@marbec/web-auto-extractor' {
  /** What a page says in each format, by the type of its root nodes. */
  export interface Extracted {
    jsonld: Record<string, Record<string, unknown>[]>
    microdata: object
    rdfa: object
    metatags: Record<string, string[]>
    errors: { message: string; format: string }[]
  }

  export default class WebAutoExtractor {
    constructor(options?: object)
    parse(html: string): Extracted
  }
}
