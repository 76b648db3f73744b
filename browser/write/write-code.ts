/** What is fetched once a text has code in it. */
export { rehypeHighlight } from '../../lib/markdown/code/highlight'
