/** What is fetched behind the form, which stands before it: what reads and writes the text of a draft, the check, the preview. */
export { proposeSlug, readParts, withBody, withValue } from './document-text'
export { fetchKnownSite } from './known-site'
export { loadMarksOf } from './late-marks'
export { showPreview } from './preview-pane'
export { shownFindings } from './shown-findings'
