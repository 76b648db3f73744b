/** A heading's name is its words alone; for the keyboard the same address stands in the page's contents. */
const forPointerAlone = { 'aria-hidden': true, tabIndex: -1 }

/** The address of a heading's part of the page, to be copied. It shows itself beside the heading that the pointer is on. */
export function HeadingAnchor({ id }: { id: string }) {
  return <a className="heading-anchor" href={`#${id}`} {...forPointerAlone} />
}
