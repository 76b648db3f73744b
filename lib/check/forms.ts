import type { Field } from '../model/field'
import { LocalizedText } from '../model/localized-text'
import type { InEach } from './said'

/** The line that states a field, to be filled in where it says `…`. `day` is a day that is known to belong there. */
export function formOf(name: string, field: Field, day?: string): string {
  if (field.type === 'list') return `${name}: [ … ]`
  if (field.type === 'nested') return field.of === LocalizedText ? `${name}: { ko: "…", en: "…" }` : `${name}: { … }`
  if (field.format === 'day') return `${name}: ${day ?? 'YYYY-MM-DD'}`
  return field.format === 'moment' ? `${name}: "YYYY-MM-DDThh:mm:ss+09:00"` : `${name}: …`
}

/** What a field is for, as the model says it, to stand inside a sentence. */
export function purposeOf({ meaning, ...field }: Field): InEach {
  const options = field.type === 'enum' ? field.options.join(', ') : ''
  const choice = options && `${options} 중 하나. `
  return {
    en: `one${options && ` (${options})`}: ${meaning.en.replace(/\.$/, '')}`,
    ko: `${choice}${meaning.ko.replace(/\.$/, '')}`,
  }
}
