/** The segment of the page that stands for a list with nothing in it: an export refuses a route without any page. */
export const placeholder = '_none'
