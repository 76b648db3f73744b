/** What is fetched once the talks of an event are to have a heading each: it writes Markdown. */
export { listRecapHeadings } from '../../tools/check/body/recap-headings'
