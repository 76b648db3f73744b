import Validator, { type Issue } from '@adobe/structured-data-validator'
import { readVocabulary } from './vocabulary-fixture'

/** What Google's documentation requires of the types that the validator has no rules for. */
const required: Record<string, string[]> = {
  Event: ['name', 'startDate', 'location'],
  Place: ['address'],
  VirtualLocation: ['url'],
  ProfilePage: ['mainEntity'],
  BlogPosting: ['headline', 'author', 'datePublished'],
  ItemList: ['itemListElement'],
  Offer: ['url'],
  WebSite: ['name', 'url'],
}

/** What pages leave out on purpose, by type and property, and why. */
export const absent: Record<string, Record<string, string>> = {
  Event: { location: 'the files of some events state no venue' },
  Place: { address: 'the files of some events name a venue without its address' },
  VideoObject: {
    thumbnailUrl: 'no file has seen the preview picture, and without the upload date it would change nothing',
    uploadDate: 'no file states it',
    description: 'few talks have an abstract',
    duration: 'no file states how long a recording is; the length of a talk is another matter',
    expires: 'no recording is known to be taken down',
    hasPart: 'no file states chapters',
    publication: 'only for live streams',
    ineligibleRegion: 'not known',
    regionsAllowed: 'not known',
    interactionStatistic: 'nobody is counted',
    interactionCount: 'nobody is counted',
  },
  ImageObject: {
    creator: 'a credit does not say whether it names a person or an organisation',
    creditText: 'only where photos.yaml states it',
    copyrightNotice: 'no file states it',
    license: 'no file states it',
    acquireLicensePage: 'there is none',
  },
}

/** The validator with schema.org's terms and with the rules above. */
export function createValidator(): Validator {
  const validator = new Validator(readVocabulary().jsonld)
  for (const [type, properties] of Object.entries(required)) {
    const rule = { default: ruleFor(properties) }
    validator.registeredHandlers[type] = [...(validator.registeredHandlers[type] ?? []), async () => rule]
  }
  return validator
}

function ruleFor(properties: string[]) {
  return class RequiredProperties {
    constructor(private readonly config: { path: Issue['path'] }) {}

    validate(data: Record<string, unknown>): Issue[] {
      return properties
        .filter((property) => data[property] === undefined)
        .map((property) => ({
          issueMessage: `Required attribute "${property}" is missing`,
          severity: 'ERROR' as const,
          path: this.config.path,
          fieldNames: [property],
        }))
    }
  }
}

/** Whether an issue is one of those properties that are left out on purpose. */
export function isKnown({ issueMessage, path, fieldNames = [] }: Issue): boolean {
  const type = path?.at(-1)?.type
  const reasons = typeof type === 'string' ? absent[type] : undefined
  const isAbsence = /is missing|\(optional\)/.test(issueMessage)
  return isAbsence && reasons !== undefined && fieldNames.length > 0 && fieldNames.every((name) => reasons[name])
}
