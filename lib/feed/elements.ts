import type { Element, ElementContent, Properties } from 'hast'
import { type DayForm, type Days, partsOfDays } from '../day'
import type { Language } from '../language'
import { origin } from '../origin'
import type { Text } from '../text'

type Child = ElementContent | string | undefined

/** An HTML element of an entry; children that are not there are left out. */
export function element(tagName: string, properties: Properties, ...children: Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] =>
      typeof child === 'string' ? [{ type: 'text', value: child }] : child ? [child] : [],
    ),
  }
}

/** A link to an address of the site or elsewhere. */
export function anchor(address: string, ...children: Child[]): Element {
  return element('a', { href: address.startsWith('/') ? origin + address : address }, ...children)
}

/** A text, marked with its language when that is not the entry's. */
export function inLanguage({ text, language }: Text, own: Language): Child {
  return language === own ? text : element('span', { lang: language }, text)
}

/** The days of something, each of the two a day to machines. */
export function daysElement(days: Days, language: Language, form?: DayForm): Element {
  const { from, dash, to } = partsOfDays(days, language, form)
  const first = element('time', { dateTime: days.day }, from)
  return to ? element('span', {}, first, dash, element('time', { dateTime: days.lastDay }, to)) : first
}
