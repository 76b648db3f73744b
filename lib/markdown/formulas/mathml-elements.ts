import type { Schema } from 'hast-util-sanitize'

/** The elements of MathML that a formula is made of. None holds anything but others of them and text, and none leads anywhere. */
export const mathmlElements =
  `mi mn mo mtext mspace mrow mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup munder mover
  munderover mmultiscripts mprescripts none mtable mtr mtd`.split(/\s+/)

/** Their attributes, which say sizes, spaces and yes or no. */
const mathmlAttributes =
  `accent columnalign depth displaystyle fence form height largeop linebreak linethickness lspace mathsize mathvariant
  maxsize minsize movablelimits notation rowspacing rspace scriptlevel separator stretchy symmetric voffset width`.split(
    /\s+/,
  )

/** What each of these attributes is: a number with its unit, or a word. */
const mathmlValue = /^[\w.%+-]{0,40}$/

// The alignment of cells, the lines over, below, around and through a term. Other classes of Temml make up for browsers by a tenth of a letter.
/** The classes of Temml that the styles of the site know. */
export const mathmlClass =
  /^(?:tml-(?:left|right|jot|overline|underline|fbox|cancel|xcancel)|upstrike|downstrike|sout)$/

type Attributes = NonNullable<NonNullable<Schema['attributes']>[string]>

/** What the allow-list of the site says of formulas. */
export const mathmlSchema = {
  tagNames: ['math', ...mathmlElements],
  attributes: {
    math: [
      ['display', 'block'],
      'alttext',
      ['tabIndex', 0],
      ['className', 'formula', 'formula-long'],
    ] satisfies Attributes,
    ...Object.fromEntries(
      mathmlElements.map((name): [string, Attributes] => [
        name,
        [
          ...mathmlAttributes.map((attribute): [string, RegExp] => [attribute, mathmlValue]),
          ['className', mathmlClass],
        ],
      ]),
    ),
  },
  ancestors: Object.fromEntries(mathmlElements.map((name) => [name, ['math']])),
}
